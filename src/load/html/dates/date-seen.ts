/** What a reader sees beside the headline, against what machines say of the same article. */
import type { DateClaim } from '../../../article.ts';
import type { PageWords } from '../words/page-words.ts';
import { linesBesideHeadline, type Written } from './date-lines.ts';
import { bareDate, labelledDate } from './date-words.ts';

/** A day is so far from the one that a machine gives in world time, if both mean the same moment. */
const NEXT_DAY = 86_400_000;
const MINUTE = 60_000;
/** No clock is further from that of Greenwich. */
const MAX_OFFSET_HOURS = 14;

/**
 * The claims of machines, best first, after what a line beside the headline says if that is the better word: the same
 * moment by the clock of the outlet, the same day with its month in letters, or an earlier day that is called that of publication.
 */
export function seenFirst(claims: readonly DateClaim[], written: Written): DateClaim[] {
  const told = claims[0]?.value;
  if (!told) return [];
  for (const text of linesBesideHeadline(written)) {
    const seen = seenIn(text, written.words);
    if (!seen) continue;
    const claim = { value: seen.iso, where: `« ${text} »` };
    if (isSwapped(seen, told)) return [claim, ...claims.filter(({ value }) => dayOf(value) !== dayOf(told))];
    if (isSameMoment(seen.iso, told) || (seen.isStamp && isBetter(seen.iso, told))) return [claim, ...claims];
    // The first stamp counts: what follows may be that of something else.
    if (seen.isStamp) break;
  }
  return [...claims];
}

type Seen = { readonly iso: string; readonly isInLetters: boolean; readonly isStamp: boolean };

function seenIn(text: string, words: PageWords): Seen | null {
  const stamp = words.stamp.test(text) ? labelledDate(text, words) : null;
  const date = stamp ?? bareDate(text, words);
  return date && { iso: date.iso, isInLetters: date.isInLetters, isStamp: stamp !== null };
}

/** « 5 mars 2019 », which a program that speaks English wrote « 03/05/2019 ». */
function isSwapped({ iso, isInLetters }: Seen, told: string): boolean {
  return isInLetters && dayOf(iso) !== dayOf(told) && dayOf(iso) === swapped(told);
}

function swapped(iso: string): string {
  return `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
}

/** « 30 novembre 2022 à 22h40 » and `2022-12-01T03:40Z`: whole hours lie between them, and a midnight. */
function isSameMoment(seen: string, told: string): boolean {
  if (!isWorldTime(told) || seen.length < 16 || dayOf(seen) === dayOf(told)) return false;
  const minutes = (Date.parse(`${seen.slice(0, 16)}Z`) - Date.parse(`${told.slice(0, 16)}Z`)) / MINUTE;
  return minutes % 60 === 0 && Math.abs(minutes) <= MAX_OFFSET_HOURS * 60;
}

function isWorldTime(told: string): boolean {
  return /T\d\d:\d\d.*(?:Z|[+-]00:?00)$/.test(told);
}

function isBetter(seen: string, told: string): boolean {
  const [a, b] = [dayOf(seen), dayOf(told)];
  // « 03/12/2020 » of a system that speaks English.
  if (a === b || a === swapped(b)) return false;
  if (a < b) return true;
  return isWorldTime(told) && Date.parse(a) - Date.parse(b) === NEXT_DAY;
}

function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
