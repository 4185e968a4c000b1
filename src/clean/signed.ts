/** Who signs an article: a name counts as its author's only where the lines say so, by a word or by where it stands. */
import { headerOf } from './headline/header.ts';
import { type Byline, INVERTED } from './lines/byline.ts';
import { properCase } from './lines/names.ts';
import type { Layout, Verdicts } from './page/layout-types.ts';
import { lineKey } from './vocabulary/key.ts';
import type { CleanLanguage } from './vocabulary/prepare.ts';
import { openersOf } from './vocabulary/prepare-headers.ts';

type Read = { readonly layout: Layout; readonly verdicts: Verdicts };
/** A byline and the unit that it is. */
type Line = { readonly at: number; readonly byline: Byline };

/** How far above or below the article its own byline may stand, in units. */
const NEAR = 6;
/** Without a headline the first paragraph is the standfirst as often as not. */
const BELOW_START = 1;

/** Bylines of this article, above its body or below it, not of those that the foot of the page links. */
export function bylinesOf(read: Read, language: CleanLanguage): Byline[] {
  const { opened, bare } = linesOf(read, language);
  const isAuthored = opened.some(({ byline }) => byline.authors.length);
  return [...opened, ...(isAuthored ? [] : bare)].map(({ byline }) => byline);
}

/**
 * Those who sign. Where no word says that they do (« Par … »), a name must stand by a date or a word of bylines below the
 * headline, alone between it and the first paragraph, or right below the last one; and nowhere else: whom the article speaks of, or a picture shows or is
 * credited to, is not who writes.
 */
export function signersOf(read: Read, language: CleanLanguage): readonly string[] {
  const { opened, bare } = linesOf(read, language);
  const signed = opened.flatMap(line => [...authorsOf(line, read, language), ...joinedBelow(line.at, read.layout)]);
  if (signed.length) return signed;
  const opening = openingSigner(read.layout);
  if (opening) return [opening];
  for (const line of bare) {
    const authors = stands(line, read, language) ? authorsOf(line, read, language) : [];
    if (authors.length) return authors;
  }
  return [];
}

/** « Écrit par Anne Petit, », and below it « Jean Roche », « et », « Nadia Benali »: names that a scraper put on lines of their own. */
function joinedBelow(at: number, { page }: Layout): string[] {
  const names: string[] = [];
  for (let i = at + 1; page.labels[i]?.rule === 'byline'; i++) {
    if (JOINING.test(page.units[i]!.key)) continue;
    const isJoined = /,$/.test(page.units[i - 1]!.text) || JOINING.test(page.units[i - 1]!.key);
    const isBelowJoined = names.length > 0 && JOINING.test(page.units[i + 1]?.key ?? '');
    if (!isJoined && !isBelowJoined) break;
    names.push(...(page.labels[i]!.byline?.authors ?? []));
  }
  return names;
}

const JOINING = /^et$/;

/** « Par Anne Petit – Le port reste fermé. »: who signs, and the first paragraph. */
const OPENING = /^Par (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,3}) ?(?:[‑–—-]|\. [‑–—-]) ?(?=[\p{Lu}«])/u;
const FIRST_PARAGRAPHS = 3;
/** No article has so many lines that could be signatures: each name is looked for in all of the text. */
const MANY_LINES = 100;

function openingSigner({ page, headline }: Layout): string | null {
  const first = page.units.filter((_, i) => i > headline.at && page.prose[i]).slice(0, FIRST_PARAGRAPHS);
  for (const { text } of first) {
    const name = OPENING.exec(text)?.[1];
    if (name) return properCase(name);
  }
  return null;
}

function linesOf({ layout, verdicts }: Read, { formulas }: CleanLanguage): { opened: Line[]; bare: Line[] } {
  const { page, zone, headline } = layout;
  const header = headline.at < 0 ? zone.start + BELOW_START : headerOf(layout).end;
  const body = bodyEnd({ layout, verdicts });
  // « Le », alone on its line, is the beginning of a date; in « Anne Le Goff » it is no section's name.
  const isSection = (name: string) => name.split(' ').some(word => word.length > 2 && formulas.whole(lineKey(word)));
  const opened: Line[] = [];
  const bare: Line[] = [];
  let looked = 0;
  for (let at = Math.max(0, zone.start - NEAR); at < page.units.length && at <= zone.end + NEAR; at++) {
    const label = page.labels[at];
    if (looked >= MANY_LINES || (at > zone.end && label?.sequel)) break;
    if (!label?.byline || verdicts[at] !== 'byline' || (at > header && at <= body)) continue;
    looked += 1;
    if (isCaption({ layout, verdicts }, at) || (!label.byline.signs && isCredit(layout, at))) continue;
    if (CODE.test(page.units[at]!.text) && at !== body + 1 && !isBeside(layout, at)) continue;
    const byline = signature(label.byline, at <= header);
    if (!byline.bare) opened.push({ at, byline });
    else if (at > headline.at && (byline.known || at <= header) && !byline.authors.some(isSection))
      bare.push({ at, byline });
  }
  return { opened, bare };
}

/** « AFP » alone is a picture's credit, too: it signs right below the last paragraph, or beside the date. */
const CODE = /^\p{Lu}{2,4}$/u;

/** A name and its own e-mail address sign at the head of an article; at its foot they are whom to ask. */
function signature(byline: Byline, isAbove: boolean): Byline {
  return byline.mailed ? { ...byline, bare: !isAbove, signs: isAbove } : byline;
}

function bodyEnd({ layout: { page, zone }, verdicts }: Read): number {
  return page.prose.findLastIndex((prose, i) => prose && i <= zone.end && !verdicts[i]);
}

function authorsOf({ at, byline }: Line, { layout, verdicts }: Read, language: CleanLanguage): readonly string[] {
  if (byline.signs) return byline.authors;
  const { key, text } = layout.page.units[at]!;
  if ((LABELLED.test(text) && tradeAt(key, language) !== 0) || isRow(layout, at)) return [];
  return byline.authors.filter(name => !isSpokenOf(name, at, { layout, verdicts }));
}

/** « © Anne Petit », « ANNE PETIT / AFP », « Anne Petit - Reuters »: who took the picture. */
function isCredit({ page }: Layout, i: number): boolean {
  const { text } = page.units[i]!;
  const label = page.labels[i];
  return (
    label?.rule === 'photo-credit' ||
    text.includes('©') ||
    Boolean(label?.byline?.agencies.length && SHARED.test(text) && !DESK.test(text))
  );
}

const SHARED = /\p{L}{3}(?: ?\/ ?| [–-] |–)(?:l[’'])?\p{L}+\)?$/u;
/** « Anne Petit/ats »: in lower case it is who edited the text. */
const DESK = /\p{Ll} ?\/ ?\p{Ll}{2,5}\)?$/u;
/** « Arbitres : … », « Scénario : … » */
const LABELLED = /^[\p{L} ]{3,30}\s?:/u;
const BULLET = /^[-–—•*] ?/u;

/** One of several lines that begin with a dash. */
function isRow({ page }: Layout, at: number): boolean {
  const isListed = (i: number) => BULLET.test(page.units[i]?.text ?? '');
  return isListed(at) && (isListed(at - 1) || isListed(at + 1));
}

/** « Anne Petit à Loue, le 3 mai 2022 »: names and a day, and the article speaks of them, or the next line adds a credit. */
export function isCaption(read: Read, at: number): boolean {
  const { labels, units, prose } = read.layout.page;
  const byline = labels[at]?.byline;
  if (!prose[at + 1] && units[at + 1]?.text.startsWith(`${units[at]!.text} `)) return true;
  return Boolean(byline && !byline.signs && byline.authors.some(name => isSpokenOf(name, at, read)));
}

/** Does the article name this person elsewhere, or a picture's credit? */
function isSpokenOf(name: string, at: number, { layout, verdicts }: Read): boolean {
  const words = ` ${lineKey(name)} `;
  return layout.page.units.some(
    ({ key }, i) => i !== at && ` ${key} `.includes(words) && (!verdicts[i] || isCredit(layout, i)),
  );
}

/** Stands a name alone where a signature stands? */
function stands({ at, byline }: Line, { layout, verdicts }: Read, language: CleanLanguage): boolean {
  const { page } = layout;
  const { key, text } = page.units[at]!;
  if (INVERTED.test(text) && at === layout.headline.at + 1) return true;
  if (!key.startsWith(lineKey(byline.authors[0] ?? '')) && tradeAt(key, language) !== 0) return false;
  if (byline.source || byline.agencies.length || tradeAt(key, language) >= 0) return true;
  if (signs(layout, at - 1, language)) return true;
  if (at > bodyEnd({ layout, verdicts }))
    return isKnown(at, layout) && !verdicts[at - 1] && Boolean(page.units[at - 1]?.shape.stopped);
  if (!isKnown(at, layout)) return false;
  if (at === layout.headline.at + 1 && page.prose[at + 1] && page.units[at + 1]!.shape.stopped) return true;
  return text.startsWith('- ') || isBeside(layout, at);
}

function isBeside(layout: Layout, at: number): boolean {
  return isBesideHeader(layout, at, -1) || isBesideHeader(layout, at, 1);
}

/** « Goulven PETIT. »: so bylines write names, and captions hardly ever. */
const WRITTEN_AS_SIGNED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{2,}(?:[ -]\p{Lu}{2,})?\.?$/u;

/** By a first name, the outlet below it, or how it is written. */
function isKnown(at: number, { page }: Layout): boolean {
  if (WRITTEN_AS_SIGNED.test(page.units[at]!.text)) return true;
  return Boolean(page.labels[at]?.byline?.known || page.labels[at + 1]?.byline?.source);
}

/** « Par », alone on its line. */
function signs({ page }: Layout, i: number, { headers }: CleanLanguage): boolean {
  const key = page.units[i]?.key ?? '';
  return openersOf(key, headers.bylineOpeners).includes(key) && !openersOf(key, headers.silentOpeners).includes(key);
}

/** Where a trade stands in a key, -1 if nowhere: « Anne Petit, envoyée spéciale à Dakar », « Journaliste : Anne Petit » (0). */
function tradeAt(key: string, { headers }: CleanLanguage): number {
  const places = headers.trades.map(trade => ` ${key} `.indexOf(` ${trade} `)).filter(at => at >= 0);
  return places.length ? Math.min(...places) : -1;
}

/** A name may stand twice, or be parted from the date by a dash. */
function isBesideHeader(layout: Layout, at: number, step: 1 | -1): boolean {
  const { labels } = layout.page;
  const isPassed = labels[at + step]?.byline?.bare || labels[at + step]?.rule === 'stray-mark';
  return isHeaderLine(layout, at + step) || Boolean(isPassed && isHeaderLine(layout, at + 2 * step));
}

const HEADER_RULES = /^(?:date-line|reading-time|mail-header)$/;

/** A line that says when, or who by a word. */
function isHeaderLine({ page }: Layout, i: number): boolean {
  const label = page.labels[i];
  return Boolean(
    label && (HEADER_RULES.test(label.rule) || (label.byline && (!label.byline.bare || label.byline.source))),
  );
}
