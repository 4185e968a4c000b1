import type { DateClaim } from '../../article.ts';
import { tidyLine } from '../tidy.ts';
import { writtenDateIn } from '../written-date.ts';
import { aroundHeadline } from './around-headline.ts';
import type { HtmlLine } from './blocks.ts';
import { writtenClaims } from './date-lines.ts';
import type { Head } from './head.ts';
import { type JsonObject, textsOf } from './json-ld.ts';
import { attr, type Element, textContent } from './tree.ts';

/** What `dateClaims` looks at. */
export type Dated = {
  readonly head: Head;
  readonly objects: readonly JsonObject[];
  readonly lines: readonly HtmlLine[];
  readonly url: string | null;
  /** Is an element part of something that is not the article: comments, other articles? */
  readonly isForeign: (element: Element) => boolean;
};

/**
 * The days on which the page says that it was published, most believable first, each day once. Dates of changes are
 * none of them: where machines contradict one another the earliest is the original (a republished article gets a new
 * `datePublished`, never an older one).
 */
export function dateClaims(page: Dated): DateClaim[] {
  const tiers = [
    earliestFirst([...fromJsonLd(page, 'datePublished'), ...fromMetas(page, PUBLISHED)]),
    fromJsonLd(page, 'uploadDate'),
    fromElements(page),
    writtenClaims(page.lines, 'labelled'),
    fromMetas(page, DATED),
    fromJsonLd(page, 'dateCreated'),
    fromUrl(page.url),
    writtenClaims(page.lines, 'bare'),
    fromScripts(page.head.scripts),
    fromTitle(page.head.title),
  ];
  const days = new Set<string>();
  return tiers.flat().filter(claim => !days.has(claim.value.slice(0, 10)) && days.add(claim.value.slice(0, 10)));
}

/** The web is younger than this; dates before it are a program's zero. */
const FIRST_YEAR = '1990';

function claim(text: string, where: string): DateClaim[] {
  const iso = machineDate(text.trim()) ?? writtenDateIn(text.slice(0, 100))?.iso;
  return iso && iso >= FIRST_YEAR ? [{ value: iso, where }] : [];
}

/** `20200312`, `20200312T1000`, and seconds or milliseconds since 1970. */
function machineDate(text: string): string | null {
  const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:$|T)/.exec(text);
  if (compact) return writtenDateIn(compact.slice(1).join('-'))?.iso ?? null;
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(text)?.[1];
  return seconds ? new Date(Number(seconds) * 1000).toISOString().replace('.000', '') : null;
}

function earliestFirst(claims: DateClaim[]): DateClaim[] {
  return claims.toSorted(
    (a, b) => Number(a.value.slice(0, 10) > b.value.slice(0, 10)) - Number(a.value.slice(0, 10) < b.value.slice(0, 10)),
  );
}

function fromJsonLd({ objects }: Dated, key: string): DateClaim[] {
  const object = objects.find(one => textsOf(one[key]).length > 0);
  return object ? claim(textsOf(object[key])[0] as string, `JSON-LD ${key}`) : [];
}

/** Names that say « published », as `head.ts` writes them. */
const PUBLISHED = (
  'article.published.time og.article.published.time article.published og.published.time article.publishdate ' +
  'date.published.time published.time publishedtime datepublished date.published publishdate publish.date ' +
  'publication.date publicationdate published.date pubdate pub.date og.pubdate og.publish.date parsely.pub.date ' +
  'sailthru.date cxenseparse.recs.publishtime cxenseparse.publishtime outbrain.date citation.publication.date ' +
  'citation.online.date bepress.citation.date originalpublicationdate article.original.date rnews.datepublished ' +
  'dcsext.articlefirstpublished article.first.published ptime first.published article.date.original'
).split(' ');

/** Names that only say « date » or « created ». */
const DATED = (
  'dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date dcterms.available date ' +
  'datecreated date.created creation.date created article.created og.release.date citation.date eprints.date'
).split(' ');

/** Itemprop `datePublished` is often the day of the last change: after the others, so that a tie goes to them. */
function fromMetas({ head }: Dated, names: readonly string[]): DateClaim[] {
  return names.flatMap(name => {
    const value = head.metas.get(name)?.[0];
    return value ? claim(value, `meta ${name}`) : [];
  });
}

/** `<time>` and the like, but only where they belong to the article and do not date a change. */
function fromElements({ head, lines, isForeign }: Dated): DateClaim[] {
  const near = aroundHeadline(lines)
    .map(line => line.text)
    .join('\n');
  const own = head.dated.filter(element => {
    const text = tidyLine(textContent(element));
    return !isForeign(element) && !isChange(element) && (isPublication(element) || text === '' || near.includes(text));
  });
  const sure = own.filter(isPublication);
  return [...sure, ...own.filter(element => !sure.includes(element)).slice(0, 1)].flatMap(element =>
    claim(
      attr(element, 'datetime') ?? attr(element, 'content') ?? attr(element, 'title') ?? textContent(element),
      `<${element.tagName}>`,
    ),
  );
}

function isPublication(element: Element): boolean {
  if (attr(element, 'pubdate') !== null) return true;
  const names = `${attr(element, 'itemprop') ?? ''} ${attr(element, 'class') ?? ''}`;
  return /datePublished|(?:^|[\s_-])(?:published|entry-date|pubdate|post-date)(?:$|[\s_-])/i.test(names);
}

function isChange(element: Element): boolean {
  const names = `${attr(element, 'itemprop') ?? ''} ${attr(element, 'class') ?? ''}`;
  return /modifi|updated|dateModified|maj|edit/i.test(names) && !/published/i.test(names);
}

/** `/2020/03/12/`, `-12-03-2020-`, `-20200312_`. */
const IN_URL = [
  /(?<!\d)(?<y>(?:19|20)\d\d)[/-](?<m>\d\d)[/-](?<d>\d\d)(?!\d)/,
  /(?<!\d)(?<d>\d\d)-(?<m>\d\d)-(?<y>20\d\d)(?!\d)/,
  /(?<!\d)(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/,
];

function fromUrl(url: string | null): DateClaim[] {
  for (const form of url ? IN_URL : []) {
    const groups = form.exec(url as string)?.groups;
    const found = groups ? claim(`${groups.y}-${groups.m}-${groups.d}`, 'URL') : [];
    if (found.length) return found;
  }
  return [];
}

/** What the program that drew the page knew: `"publishedAt":"2020-03-12T…"`, the first of them. */
const IN_SCRIPT =
  /["'](?:date_?published|published_?(?:at|on|date|time)|publication_?date|pub_?date|date_?publication|date_?parution|first_?published(?:_?(?:at|date))?|displaydate|created_?at)["']?\s{0,3}[:,=]\s{0,3}["']((?:19|20)\d\d[-/][01]\d[-/][0-3]\d[^"']{0,30})["']/i;

function fromScripts(scripts: readonly string[]): DateClaim[] {
  for (const script of scripts) {
    const value = IN_SCRIPT.exec(script)?.[1];
    if (value) return claim(value, 'script');
  }
  return [];
}

function fromTitle(title: string | null): DateClaim[] {
  const end = title?.split(/\s[|–—-]\s/).at(-1) ?? '';
  return title && end.length < title.length && end.length < 30 ? claim(end, '<title>') : [];
}
