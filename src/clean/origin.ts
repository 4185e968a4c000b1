import type { RawArticle } from '../article.ts';
import { anyOfWords } from '../lib/any-of.ts';
import { editions } from './editions.fr.ts';
import { type Byline, bylineIn } from './lines/byline.ts';
import type { PlaceLine } from './lines/place-line.ts';
import type { Unit } from './lines/units.ts';
import type { Layout, Verdicts } from './page/layout-types.ts';
import { bylinesOf, signersOf } from './signed.ts';
import { nameKey } from './vocabulary/key.ts';
import type { CleanLanguage } from './vocabulary/prepare.ts';

/** « La Gazette (site web) » and « La Gazette » are one outlet. */
const EDITION = new RegExp(String.raw`\s*\(${anyOfWords(editions.split(', '))}\)$`, 'iu');

/** Whose words the article is. */
export type Origin = {
  readonly source: { readonly name: string | null; readonly url: string | null };
  readonly authors: readonly string[];
  /** Full names. */
  readonly agencies: readonly string[];
};

export type OriginHints = {
  readonly layout: Layout;
  readonly verdicts: Verdicts;
  readonly placeLine: PlaceLine | null;
  /** « Le Monde » of « … - Le Monde » in the page's title. */
  readonly siteName: string | null;
};

/** Reads source, authors and agencies: the editor's word first, then the page's metadata, then the lines of the file. */
export function originOf(raw: RawArticle, hints: OriginHints, language: CleanLanguage): Origin {
  const bylines = bylinesOf(hints, language);
  const paged = raw.page.authors.map(author => pageByline(author, language));
  const url = raw.editor.url ?? raw.page.url;
  const stated = statedSource(hints, language);
  const found =
    raw.page.source ??
    outletOfAddress(url, language) ??
    hints.siteName ??
    stated.source ??
    bylines.find(byline => byline.source)?.source ??
    stated.notice;
  const name = raw.editor.source ?? found?.replace(EDITION, '') ?? null;
  const pageAuthors = paged.flatMap(byline => byline.authors);
  const authors = raw.editor.authors ?? (pageAuthors.length ? pageAuthors : signersOf(hints, language));
  const agencies = [
    ...(hints.placeLine?.agencies ?? []),
    ...[...paged, ...bylines].flatMap(byline => byline.agencies),
    ...stated.agencies,
    ...closingAgencies(hints, language),
  ];
  const own = unique(authors).filter(author => raw.editor.authors || !isSame(author, name));
  return { source: { name, url }, authors: own, agencies: unique(agencies) };
}

/** « Par Gazette de Loue », of « La Gazette de Loue »: an outlet is no author. */
function isSame(author: string, outlet: string | null): boolean {
  const bare = (name: string) => nameKey(name).replace(/^l(?:e|a|es)? /, '');
  return outlet !== null && bare(author) === bare(outlet);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** An author that the metadata name; what is no byline is taken as it stands. */
function pageByline(author: string, language: CleanLanguage): Byline {
  const nobody = { authors: [], agencies: [], source: null, signs: true, dated: false, bare: false };
  const agency = language.agencies.byKey.get(nameKey(author));
  if (agency) return { ...nobody, agencies: [agency] };
  const byline = bylineIn(author, language);
  if (byline && (byline.authors.length || byline.agencies.length)) return byline;
  return { ...nobody, authors: [author.trim()].filter(Boolean) };
}

const STATED = /^[^\p{L}]*(\p{L}+)\s*:\s*(\S.{1,60})$/u;
const NOTICE =
  /^(?:©|\([cC]\)|Copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*,?\s*(.{2,60}?)(?:\s*\d{4}(?:\s?[-–]\s?\d{4})?)?(?:\s*[.–—|-].*)?$/;

/** « Source : La Gazette du 13 mai 2014 », « Source : AFP (25/09/2022) » */
const DAY = /(?:,? (?:le|du) \d.*|\s*\(\d[^)]*\))$/u;

type Stated = { source: string | null; notice: string | null; agencies: string[] };

/** « Source : Belga », « Thumbnail : KBS News », « © Le Devoir 2020 ». */
function statedSource({ layout, verdicts }: OriginHints, language: CleanLanguage): Stated {
  const stated: Stated = { source: null, notice: null, agencies: [] };
  layout.page.units.forEach((unit, i) => {
    if (!verdicts[i]) return;
    stated.notice ??= noticeOutlet(unit, language);
    const match = STATED.exec(unit.text);
    if (!match || !language.headers.sourceWords.has(nameKey(match[1]!)) || /\/\//.test(match[2]!)) return;
    const name = match[2]!.replace(DAY, '').trim();
    const agency = language.agencies.byKey.get(nameKey(name));
    if (agency) stated.agencies.push(agency);
    else stated.source ??= language.outlets.byKey.get(nameKey(name)) ?? name;
  });
  return stated;
}

function noticeOutlet({ text }: Unit, { outlets }: CleanLanguage): string | null {
  const holder = text.length < 120 ? NOTICE.exec(text)?.[1] : undefined;
  return holder ? (outlets.byKey.get(nameKey(holder)) ?? null) : null;
}

const LAST_PARAGRAPHS = 3;
/** « … (AFP) », « … (AFP). » */
const IN_BRACKETS = /\(([^()]{2,40})\)\s{0,3}\.?$/;
/** « … des blessés. /ATS », « … des blessés. /ATS/AFP » */
const BEHIND_STROKE = /[.!?»”"] ?\/ ?(\p{L}[\p{L}/ -]{1,30})$/u;

/** « … des blessés. (AFP) » at the end of one of the last paragraphs: above, that is a picture's. */
function closingAgencies({ layout, verdicts }: OriginHints, { agencies }: CleanLanguage): string[] {
  const kept = layout.page.units.filter((_, i) => !verdicts[i]);
  return kept.slice(-LAST_PARAGRAPHS).flatMap(unit => {
    const end = unit.text.slice(-45);
    const forms = end.includes(')', end.length - 5) ? IN_BRACKETS.exec(end)?.[1] : BEHIND_STROKE.exec(end)?.[1];
    return (forms ?? '').split(/[/,]| et |avec /).flatMap(form => agencies.byKey.get(nameKey(form)) ?? []);
  });
}

/** The known outlet of an address, by its host or the domain around it. */
function outletOfAddress(url: string | null, { outlets }: CleanLanguage): string | null {
  let host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  while (host.includes('.')) {
    const name = outlets.byDomain.get(host);
    if (name) return name;
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}
