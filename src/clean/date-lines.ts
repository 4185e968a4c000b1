import type { DateLine } from '../article.ts';
import { WEEKDAY } from '../lib/weekdays.ts';
import { headerOf } from './headline/header.ts';
import type { PlaceLine } from './lines/place-line.ts';
import type { Layout, Verdicts } from './page/layout-types.ts';
import { isCaption } from './signed.ts';
import type { HeaderWords } from './vocabulary/prepare-headers.ts';

type Ranked = DateLine & { readonly rank: number };

/** How far above the headline, or below the article, a date may still be the article's, in units. */
const ABOVE = 4;
const BELOW = 6;
/** « Publié le… » below a first line that is not known to be the headline. */
const BELOW_START = 3;

/**
 * Lines that may state the day of publication, most believable first: « Publié le… », then dates beside the headline
 * or in the byline, the place line, dates of updates, dates at the foot of the article. The dates of linked articles
 * and of comments are left out.
 */
export function dateLinesOf({ layout, verdicts }: Judged, placed: PlacedLine | null, headers: HeaderWords): DateLine[] {
  const { page, zone } = layout;
  const ranked: Ranked[] = placed?.line.dated ? [{ line: placed.at, text: placed.line.text, rank: 2 }] : [];
  const foot = footOf(layout);
  const header = headerOf(layout).end;
  const body = page.prose.findLastIndex((prose, i) => prose && i <= zone.end);
  for (let i = firstUnit(layout); i < foot; i++) {
    const label = page.labels[i];
    if (i > header && i <= body && !(label?.date === 'published' && i <= zone.start + BELOW_START)) continue;
    if (!verdicts[i] || !(label?.date || label?.byline?.dated) || label.date === 'time') continue;
    const { line, text } = page.units[i]!.lines[0]!;
    if (BROKEN_OFF.test(text.trim()) || isCaption({ layout, verdicts }, i)) continue;
    const above = labelAbove(layout, i, headers);
    ranked.push({
      line,
      text: above === null ? text.trim() : `${above} ${text.trim()}`,
      rank: above === null ? rankOf(layout, i) : UPDATED,
      ...(isMasthead(layout, i) && { masthead: true }),
    });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ rank: _, ...line }) => line);
}

type Judged = { readonly layout: Layout; readonly verdicts: Verdicts };

/** « Mis à jour le », « Dernière modification : » on a line of its own, right above its date. */
function labelAbove({ page }: Layout, i: number, headers: HeaderWords): string | null {
  const above = page.units[i - 1];
  if (!above || page.labels[i]?.date !== 'plain' || /\d/.test(above.text)) return null;
  const isOfDates = above.key.split(' ').every(word => headers.dateWords.has(word));
  const isUpdate = headers.updated.some(phrase => ` ${above.key} `.includes(` ${phrase} `));
  return isOfDates && isUpdate ? above.text : null;
}

/** « le mercredi 26 mars 2025, », of a sentence that goes on. */
const BROKEN_OFF = /^(?:le|ce|du|au) .*,$/;
const WEEKDAY_FIRST = new RegExp(`^(?:${WEEKDAY})[ ,]`, 'i');
/** « Aujourd’hui 29/01/26 - 00:52 » */
const TODAY = /^aujourd[’']hui[ ,:]/i;
const HOURS = /\d\s?[hH:]\s?\d/;

/**
 * « samedi 4 mai 2024 » at the head of a page that shows today's date to whoever opens it: a weekday, no hour, and
 * something between it and the headline. Right above the headline it is the date of the article, unless it says that it
 * is today’s.
 */
function isMasthead({ page, headline }: Layout, i: number): boolean {
  const { text } = page.units[i]!.lines[0]!;
  if (i < headline.at && TODAY.test(text.trim())) return true;
  return (
    i < headline.at - 1 && page.labels[i]?.date === 'plain' && WEEKDAY_FIRST.test(text.trim()) && !HOURS.test(text)
  );
}

export type PlacedLine = { readonly line: PlaceLine; readonly at: number | null };

/** Above the headline: a few units, or back to an earlier copy of it. */
function firstUnit({ page, headline, zone }: Layout): number {
  const above = Math.max(0, zone.start - ABOVE);
  const title = headline.anchored ? page.units[headline.at]!.key : null;
  const copy = page.units.findIndex((unit, i) => i > 0 && unit.key === title);
  return copy > 0 ? Math.min(above, copy) : above;
}

/** The first unit after the article that is another's: a link, a comment, a menu. */
function footOf({ page, zone }: Layout): number {
  for (let i = zone.end + 1; i < page.units.length && i <= zone.end + BELOW; i++) if (page.labels[i]?.sequel) return i;
  return Math.min(page.units.length, zone.end + 1 + BELOW);
}

const UPDATED = 4;

function rankOf(layout: Layout, i: number): number {
  const { page, headline, zone } = layout;
  const kind = page.labels[i]!.date;
  if (kind === 'updated') return UPDATED;
  const inHeader = i >= headline.at && i < Math.max(headerOf(layout).end, zone.start + 1);
  if (kind === 'published') return i > zone.end ? 3 : 0;
  return inHeader ? 1 : i > zone.end ? 5 : 3;
}
