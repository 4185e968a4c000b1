import { isLongEnough } from './headline/headline-score.ts';
import { EXCERPT, isProseHeadline } from './headline/looks.ts';
import { findHeadline } from './headline/title.ts';
import { label } from './lines/labels.ts';
import type { Headline, Layout } from './page/layout-types.ts';
import { type Page, weighed } from './page/page.ts';
import { shareRetold } from './page/retold.ts';
import { articleFrom, footBelow, heaviest, MAX_HEADER_UNITS, type Zone } from './page/zone.ts';
import { lineKey } from './vocabulary/key.ts';
import type { CleanLanguage } from './vocabulary/prepare.ts';

/**
 * Finds the headline and the stretch of the article in a file.
 * @param title a title known from elsewhere, or `null`
 */
export function layOut(page: Page, title: string | null, language: CleanLanguage): Layout {
  const body = heaviest(page);
  const headline = headlineOf(page, title ? lineKey(title) : null, firstProse(page, body));
  if (headline.at < 0) return { page, headline, zone: { start: body.start, end: articleFrom(page, body.start).end } };
  if (!headline.anchored)
    return { page, headline, zone: { start: headline.at, end: articleFrom(page, body.start).end } };
  const known = withMenuBelow(page, headline.at, language);
  const { end } = articleFrom(known, headline.at);
  return {
    page: known,
    headline,
    zone: { start: headline.at, end: end > headline.at ? end : footBelow(known, headline.at) },
  };
}

/** Without a headline above the first paragraph, it may stand below it, if that paragraph is a standfirst that is said again. */
function headlineOf(page: Page, title: string | null, bodyAt: number): Headline {
  const found = findHeadline(page, title, bodyAt);
  const last = title || found.anchored ? -1 : lastLine(page, bodyAt);
  if (last >= 0 && (found.at < 0 || shareRetold(page, [found.at], [bodyAt]) === 0))
    return { at: last, anchored: false };
  if (found.at >= 0) return found;
  const key = page.units[bodyAt]?.key;
  const next = page.prose.findIndex((prose, i) => prose && i > bodyAt && page.units[i]!.key !== key);
  const isAgain = page.units.slice(bodyAt + 1, Math.max(0, next)).some(unit => unit.key === key);
  if (isAgain && next <= bodyAt + MAX_HEADER_UNITS) return findHeadline(page, title, next);
  const signed = title ? -1 : signedBelow(page, bodyAt);
  return signed < 0 ? found : { at: signed, anchored: false };
}

/** This share of a headline's long words stands in the one paragraph above it. */
const SAID = 0.5;

/** A headline below the only paragraph, the last line of the file that is not known, as some radios put it; -1 if there is none. */
function lastLine(page: Page, bodyAt: number): number {
  const at = bodyAt + 1;
  const isLast = page.units.every((_, i) => i <= at || page.labels[i]);
  const isOnly = page.prose.every((prose, i) => !prose || i === bodyAt);
  if (!isLast || !isOnly || !isLongEnough(page, at)) return -1;
  return shareRetold(page, [at], [bodyAt]) >= SAID ? at : -1;
}

/** A headline right below a standfirst, with « Publié le… » or « Par… » right below it, or right below an excerpt; -1 if there is none. */
function signedBelow(page: Page, bodyAt: number): number {
  if (EXCERPT.test(page.units[bodyAt]?.text ?? '') && isLongEnough(page, bodyAt + 1)) return bodyAt + 1;
  for (const at of [bodyAt + 1, bodyAt + 2]) {
    if (page.prose[at]) continue;
    const { date, byline } = page.labels[at + 1] ?? {};
    return isLongEnough(page, at) && (date === 'published' || byline?.signs) ? at : -1;
  }
  return -1;
}

/** A headline with a question mark weighs as much as a short sentence: the body begins with its first paragraph. */
function firstProse(page: Page, body: Zone): number {
  const at = page.prose.findIndex(
    (prose, i) => (prose || page.turns.said.has(i)) && i >= body.start && i <= body.end && !isProseHeadline(page, i),
  );
  return at < 0 ? body.start : at;
}

/** More words than a section's name: the line is a site's own sentence, wherever it stands. */
const SENTENCE_WORDS = 6;

/** What stood above a sure headline is the site's; it is so again where the foot of the page repeats it. */
function withMenuBelow(page: Page, headlineAt: number, language: CleanLanguage): Page {
  const above = new Set(page.units.slice(0, headlineAt).map(unit => unit.key));
  above.delete(page.units[headlineAt]!.key);
  if (!above.size) return page;
  let changed = false;
  const labels = page.labels.map((known, i) => {
    const { key, shape } = page.units[i]!;
    if (known || i <= headlineAt || !above.has(key)) return known;
    changed = true;
    return label('site-furniture', shape.words < SENTENCE_WORDS);
  });
  return changed ? { ...page, ...weighed({ ...page, labels }, language) } : page;
}
