import type { PageMetadata } from '../../article.ts';
import { decodeEntities } from '../text/entities.ts';
import { tidyLine } from '../text/tidy.ts';
import type { HtmlLine } from './body/blocks.ts';
import { dateClaims } from './dates/date-claims.ts';
import { firstMeta, type Head } from './document/head.ts';
import { type JsonObject, textsOf } from './document/json-ld.ts';
import type { Element } from './document/tree.ts';
import { authorsOf } from './facts/authors.ts';
import { sourceOf } from './facts/source.ts';
import { titleOf } from './facts/titles.ts';
import type { PageWords } from './words/page-words.ts';

/** What has been found in a page before its metadata are put together. */
export type Found = {
  readonly head: Head;
  readonly objects: readonly JsonObject[];
  readonly headline: Element | null;
  readonly lines: readonly HtmlLine[];
  readonly isForeign: (element: Element) => boolean;
  readonly words: PageWords;
  /** Where a program that saves pages found this one. */
  readonly savedFrom: string | null;
};

/** What a page says of itself; entities that a program escaped twice are undone. */
export function metadataOf(found: Found): PageMetadata {
  const { head, objects } = found;
  const url = addressOf(found);
  const source = clean(sourceOf(head, objects, url));
  return {
    title: clean(titleOf(head, objects, found.headline)),
    standfirst: clean(standfirstOf(head, objects)),
    source,
    url,
    authors: authorsOf({ ...found, source })
      .map(author => clean(author) ?? '')
      .filter(author => author !== ''),
    language: languageOf(head),
    dates: dateClaims({ ...found, url }),
  };
}

function clean(text: string | null): string | null {
  return (text && tidyLine(decodeEntities(text))) || null;
}

function standfirstOf(head: Head, objects: readonly JsonObject[]): string | null {
  return (
    firstMeta(head, 'og.description', 'description', 'twitter.description', 'dc.description', 'sailthru.description') ??
    objects.flatMap(object => textsOf(object.description))[0] ??
    null
  );
}

/** What an archive of the web puts before the address of what it keeps. */
const OF_ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\//i;

/** Absolute web addresses only; a site's front page is not the article's address. */
function addressOf({ head, objects, savedFrom }: Found): string | null {
  const objectsUrls = objects.flatMap(object => [...textsOf(object.url), ...idsOf(object.mainEntityOfPage)]);
  const candidates = [
    head.canonical,
    firstMeta(head, 'og.url'),
    ...objectsUrls,
    firstMeta(head, 'twitter.url', 'al.web.url'),
    savedFrom,
  ];
  const urls = candidates
    .map(url => url?.replace(OF_ARCHIVE, '').replace(/^\/\//, 'https://') ?? '')
    .filter(url => /^https?:\/\//i.test(url) && URL.canParse(url));
  return urls.find(url => new URL(url).pathname !== '/' || new URL(url).search !== '') ?? urls[0] ?? null;
}

/** `"https://…"`, `{"@id": "https://…"}`. */
function idsOf(value: unknown): string[] {
  return textsOf(typeof value === 'object' && value !== null ? (value as JsonObject)['@id'] : value);
}

function languageOf(head: Head): string | null {
  const said =
    head.language || firstMeta(head, 'og.locale', 'content.language', 'language', 'dc.language', 'inlanguage');
  return said && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(said) ? said.replaceAll('_', '-') : null;
}
