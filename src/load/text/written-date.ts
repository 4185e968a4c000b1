import { dayOf, existsDay, padded } from '../../lib/calendar.ts';
import { fold } from '../../lib/words.ts';

/** Months as pages and editors write them, without accents; `fold` has removed them from the text as well. */
const MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'
      .split(' ')
      .map((name, i) => [name, i + 1]),
  ),
  ...{ janv: 1, jan: 1, fevr: 2, fev: 2, avr: 4, juil: 7, juill: 7, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 },
  ...{ january: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7 },
  ...{ august: 8, aug: 8, september: 9, october: 10, november: 11, december: 12 },
};
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])';
/** « 12 mars 2020 », « 1er janv. 2021 », « 12-mars-2020 ». */
const DAY_MONTH_YEAR = `(?<d1>\\d{1,2})(?:\\s?er)?[\\s.-]{0,3}(?<m1>${MONTH})\\.?[\\s,-]{0,3}(?<y1>(?:19|20)\\d{2})`;
/** « March 12, 2020 », as some foreign systems print it. */
const MONTH_DAY_YEAR = `(?<m2>${MONTH})\\.?\\s{1,2}(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(?<y2>(?:19|20)\\d{2})`;
/** `2020-03-12`, `2020/03/12`. */
const YEAR_FIRST = '(?<y3>(?:19|20)\\d{2})[-/.](?<m3>\\d{1,2})[-/.](?<d3>\\d{1,2})';
/** `12/03/2020`, `12.03.2020`, `12/03/20`: the day first, as in all French-speaking countries. */
const DAY_FIRST =
  '(?<d4>\\d{1,2})(?:[-/.]|\\s/\\s)(?<m4>\\d{1,2})(?:[-/.]|\\s/\\s)(?<y4>(?:19|20)\\d{2}|\\d{2}(?![\\d.:h]))';

const ANY = new RegExp(`${NOT_IN_WORD}(?:${DAY_MONTH_YEAR}|${MONTH_DAY_YEAR}|${YEAR_FIRST}|${DAY_FIRST})(?!\\d)`, 'u');
const TIME =
  /^(?:\s*(?:t|,|a|\||•|·|-|–))?\s*(\d{1,2})\s?(?::|h)\s?(\d{2})?(?::(\d{2})(?:\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?/iu;

/** Is this the name of a month, accents aside? */
export function isMonthName(word: string): boolean {
  return Object.hasOwn(MONTHS, fold(word).replace(/\.$/, ''));
}

/**
 * A day found in a text: `iso` is `AAAA-MM-JJ`, with `Thh:mm…` and the offset where they were written; `isInLetters`
 * where a word names the month, so that it cannot be taken for the day.
 */
export type WrittenDate = {
  readonly iso: string;
  readonly isInLetters: boolean;
  readonly start: number;
  readonly end: number;
};

/** The first full date in a short text, or `null`. A day that does not exist is none. Offsets are those of the text. */
export function writtenDateIn(text: string): WrittenDate | null {
  const folded = foldKeepingLength(text);
  const match = ANY.exec(folded);
  if (!match?.groups) return null;
  const day = dayOfGroups(match.groups);
  if (!day) return null;
  const end = match.index + match[0].length;
  const time = TIME.exec(folded.slice(end, end + 40));
  const isInLetters = (match.groups.m1 ?? match.groups.m2) !== undefined;
  return { iso: day + isoTime(time), isInLetters, start: match.index, end: end + (time?.[0].length ?? 0) };
}

function foldKeepingLength(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}

function dayOfGroups(groups: Readonly<Record<string, string | undefined>>): string | null {
  const pick = (name: string) => [1, 2, 3, 4].map(i => groups[name + i]).find(value => value !== undefined) ?? '';
  const month = MONTHS[pick('m')] ?? Number(pick('m'));
  const year = Number(pick('y').length === 2 ? `20${pick('y')}` : pick('y'));
  const day = Number(pick('d'));
  if (!existsDay(year, month, day)) return null;
  return dayOf(year, month, day);
}

function isoTime(time: RegExpExecArray | null): string {
  if (!time || Number(time[1]) > 23 || Number(time[2] ?? 0) > 59) return '';
  const offset = time[4] ? time[4].toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2') : '';
  return `T${padded(Number(time[1]), 2)}:${time[2] ?? '00'}${time[3] ? `:${time[3]}` : ''}${offset}`;
}
