import { WEEKDAY } from '../../../lib/weekdays.ts';
import { fold } from '../../../lib/words.ts';
import { tidyLine } from '../../text/tidy.ts';
import { writtenDateIn } from '../../text/written-date.ts';
import type { HtmlLine } from '../body/blocks.ts';
import type { Head } from '../document/head.ts';
import { type JsonObject, namesOf } from '../document/json-ld.ts';
import { attr, type Element, textContent } from '../document/tree.ts';
import type { BylineWords } from '../words/byline-words.ts';
import type { PageWords } from '../words/page-words.ts';
import { aroundHeadline } from './around-headline.ts';
import { looksLikeAddress } from './source.ts';

export type Signed = {
  readonly head: Head;
  readonly objects: readonly JsonObject[];
  readonly lines: readonly HtmlLine[];
  readonly source: string | null;
  readonly isForeign: (element: Element) => boolean;
  readonly words: PageWords;
};

const META_NAMES = [
  'author',
  'article.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation.author',
  'parsely.author',
  'sailthru.author',
  'og.article.author',
  'byl',
];
/** A page that names more is a list of its writers. */
const MAX_AUTHORS = 8;

/** Who signed the article, by the first of these that names somebody: JSON-LD, meta, links, the line at the headline. */
export function authorsOf(page: Signed): string[] {
  const sources = [
    () => page.objects.map(object => namesOf(object.author ?? object.creator)).find(names => names.length > 0) ?? [],
    () => META_NAMES.flatMap(name => page.head.metas.get(name) ?? []),
    () => signatures(page),
    () => bylines(page.lines, page.words.bylines),
  ];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(text => namesIn(text, page)))];
    if (names.length) return names.slice(0, MAX_AUTHORS);
  }
  return [];
}

/**
 * Elements marked as the author, where what they say stands near the headline: others sign other articles. An `<address>`
 * is the author's where it holds names and nothing else; many hold a street.
 */
function signatures({ head, lines, isForeign, words }: Signed): string[] {
  const near = aroundHeadline(lines)
    .map(line => line.text)
    .join('\n');
  return head.signed
    .filter(element => !isForeign(element))
    .map(element => ({ element, said: attr(element, 'content'), shown: tidyLine(textContent(element)) }))
    .filter(({ element, shown }) => element.tagName !== 'address' || areNames(shown, words.bylines))
    .flatMap(({ said, shown }) => (said ? [said] : shown && near.includes(shown) ? [shown] : []));
}

function areNames(text: string, { before, onlyNames }: BylineWords): boolean {
  return onlyNames.test(text.replace(before, ''));
}

/** UTF-16 code units. */
const MAX_BYLINE = 160;

/** « Par Jeanne Martin et Paul Leroy », at the head of a line or after a bar; « Auteure : Jeanne Martin »: what begins with the names. */
const BY = /(?:^|[|•·–—]\s*|\d{4}\s?,\s*)par\s+:?\s*(.*)/iu;
const LABEL = /^auteure?s?\s*:\s*(.*)/iu;

/** « Par Jeanne Martin », a line that the page itself calls a byline, or « Auteure : Jeanne Martin » anywhere. */
function bylines(lines: readonly HtmlLine[], words: BylineWords): string[] {
  const near = aroundHeadline(lines).filter(
    ({ text, rule }) => text.length <= MAX_BYLINE && (rule === null || rule === 'html-byline'),
  );
  const named = near.flatMap(({ text, rule }) => {
    const names =
      capitalised(BY.exec(text)?.[1], words) ??
      (rule === 'html-byline' ? words.onlyNames.exec(alone(text, words))?.[1] : null);
    return names ? [names] : [];
  });
  if (named.length) return named;
  const labelled = lines.map(line => (line.text.length <= MAX_BYLINE ? LABEL.exec(line.text)?.[1] : null));
  return labelled.map(names => capitalised(names ?? undefined, words)).filter(names => names !== null);
}

/** « Propos recueillis par Jeanne Martin, à Metz », « Jeanne Martin (Le Journal) »: what may be names and nothing else. */
function alone(text: string, { before, after }: BylineWords): string {
  return withoutDate(text)
    .replace(/\s*[(@].*$/u, '')
    .replace(before, '')
    .replace(after, '');
}

/** The names with which a text begins: the words up to the first small one. */
function capitalised(written: string | undefined, { names, rest }: BylineWords): string | null {
  const found = written && names.exec(written)?.[1];
  return found ? found.replace(rest, '') : null;
}

function namesIn(text: string, { source, words: { bylines } }: Signed): string[] {
  const line = tidyLine(text);
  if (line.length > 200 || /^https?:|@|[{}<>]/.test(line)) return [];
  const bare = withoutDate(line).replace(bylines.before, '').replace(bylines.after, '');
  return bare
    .split(/\s*[,;&/]\s*|\s+(?:et|and|avec)\s+/u)
    .map(name => withoutSource(name.trim().replace(/[.,:]+$/, ''), source))
    .filter(name => isSomebody(name, source) && !bylines.nobody.has(fold(name)));
}

/** « Jeanne Martin, le 12 mars 2020 », « 12 mars 2020 / Jeanne Martin ». */
function withoutDate(line: string): string {
  const date = writtenDateIn(line);
  if (!date) return line;
  const before = line.slice(0, date.start).replace(/[\s,|-]+(?:le|du|publié le)?\s*$/iu, '');
  return before.trim() || line.slice(date.end).replace(/^[\s,|/·•–—-]+/u, '');
}

/** « Marie Fontaine La Presse » → « Marie Fontaine ». */
function withoutSource(name: string, source: string | null): string {
  const end = source ? ` ${source}` : '';
  return end && name.length > end.length + 3 && name.endsWith(end) ? name.slice(0, -end.length).trim() : name;
}

const IS_DAY = new RegExp(`^(?:${WEEKDAY})`);

function isSomebody(name: string, source: string | null): boolean {
  if (name.length < 3 || name.length > 60 || !/^[\p{L}]/u.test(name) || /\d{3}/.test(name) || looksLikeAddress(name))
    return false;
  const folded = fold(name);
  return folded !== fold(source ?? '') && !IS_DAY.test(folded);
}
