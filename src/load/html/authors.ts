import { fold } from '../../lib/words.ts';
import { tidyLine } from '../tidy.ts';
import { writtenDateIn } from '../written-date.ts';
import type { HtmlLine } from './blocks.ts';
import { firstMeta, type Head } from './head.ts';
import { type JsonObject, namesOf } from './json-ld.ts';
import { attr, type Element, textContent } from './tree.ts';

export type Signed = {
  readonly head: Head;
  readonly objects: readonly JsonObject[];
  readonly lines: readonly HtmlLine[];
  readonly source: string | null;
  readonly isForeign: (element: Element) => boolean;
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
    () => page.objects.flatMap(object => namesOf(object.author ?? object.creator)),
    () => META_NAMES.flatMap(name => page.head.metas.get(name) ?? []),
    () => page.head.signed.filter(element => !page.isForeign(element)).map(signature),
    () => bylines(page.lines),
  ];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(text => namesIn(text, page)))];
    if (names.length) return names.slice(0, MAX_AUTHORS);
  }
  return [];
}

function signature(element: Element): string {
  return attr(element, 'content') ?? textContent(element);
}

/** « Par Jeanne Martin », or a line that the page itself calls a byline. */
function bylines(lines: readonly HtmlLine[]): string[] {
  const headline = lines.findIndex(line => line.zone !== 'head');
  return lines
    .slice(Math.max(0, headline - 8), headline + 15)
    .filter(
      line =>
        line.text.length < 120 &&
        (/^par\s+\p{Lu}/iu.test(line.text) || (line.rule === 'html-byline' && isNameLike(line.text))),
    )
    .map(line => line.text);
}

/** Two to four capitalised words and nothing else. */
function isNameLike(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:d[eu]s?|von|van|el|al|ben|le|la)(?=\s))*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(
    text,
  );
}

const BEFORE_NAME =
  /^(?:(?:publié|écrit|rédigé|posté|un article|article|texte|propos recueillis|auteure?s?)\s*(?:par|:)?|par|by|de)\s+:?\s*/iu;
const AFTER_NAME = /\s*(?:[|•·(]|\s[–—-]\s|,?\s(?:le|à|publié|posté|pour)\s|\s\d).*$/u;
/** Words that show that no person is meant; of a site's own names for itself. */
const NOBODY = /^(?:admin(?:istrateur)?|webmaster|root|user|redacteur|auteur|author|editor|contact|accueil)$/;

function namesIn(text: string, { source }: Signed): string[] {
  const line = tidyLine(text);
  if (line.length > 200 || /^https?:|@|[{}<>]/.test(line)) return [];
  const date = writtenDateIn(line);
  const bare = (date ? line.slice(0, date.start) : line).replace(BEFORE_NAME, '').replace(AFTER_NAME, '');
  return bare
    .split(/\s*[,;&/]\s*|\s+et\s+|\s+and\s+/u)
    .map(name => name.trim().replace(/[.,:]+$/, ''))
    .filter(name => isSomebody(name, source));
}

function isSomebody(name: string, source: string | null): boolean {
  if (name.length < 3 || name.length > 60 || !/^[\p{L}]/u.test(name) || /\d{3}/.test(name)) return false;
  const folded = fold(name);
  return (
    !NOBODY.test(folded) &&
    folded !== fold(source ?? '') &&
    !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/.test(folded)
  );
}

/** The site's name, if it gives one: never its bare address. */
export function sourceOf(head: Head, objects: readonly JsonObject[], url: string | null): string | null {
  const names = [
    firstMeta(head, 'og.site.name'),
    ...objects.flatMap(object => namesOf(object.publisher)),
    firstMeta(
      head,
      'application.name',
      'dc.publisher',
      'dcterms.publisher',
      'citation.journal.title',
      'apple.mobile.web.app.title',
    ),
    nameInTitle(head.title, url),
  ];
  return names.map(name => tidyLine(name ?? '')).find(isSiteName) ?? null;
}

function isSiteName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= 80 &&
    !/^(?:https?:|www\.)|^\S+\.(?:fr|com|be|ch|ca|org|net|info|dz|ma|tn|eu|sn|ci)$/i.test(name)
  );
}

/** « … | L’Opinion » on lopinion.fr: a piece of the title that is the address's own word. */
function nameInTitle(title: string | null, url: string | null): string | null {
  const host =
    url && URL.canParse(url)
      ? new URL(url).hostname
          .replace(/^www\./, '')
          .split('.')
          .slice(0, -1)
          .join('')
      : '';
  const pieces = title?.split(/\s+[|–—·:-]\s+/) ?? [];
  if (!host || pieces.length < 2) return null;
  const key = host.replace(/[^a-z0-9]/g, '');
  return (
    [pieces.at(-1), pieces[0]].find(piece => piece && key.includes(fold(piece).replace(/[^a-z0-9]/g, '') || '-')) ??
    null
  );
}
