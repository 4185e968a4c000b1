/** The days and years that a date names by itself, without an anchor. */
import { type Day, partsOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { type Read, spanOf } from '../mentions.ts';
import { tenseAround } from '../tense.ts';
import type { Events } from '../words/events.ts';
import type { Told, Year } from './evidence.ts';

/** The first day of a date that needs no anchor; of a range that of its end: all of it lies behind. */
export function firstDay(meaning: DateMeaning): string | null {
  if (meaning.kind === 'range') return firstDay(meaning.to);
  if (meaning.kind === 'part') return firstDay(meaning.of);
  return meaning.kind === 'fixed' ? (edtfBounds(meaning.edtf)?.from ?? null) : null;
}

/** The last day of a month or a day with its year; `null` for a bare year, whose end says too little. */
export function lastDay(meaning: DateMeaning): string | null {
  return meaning.kind === 'fixed' && meaning.edtf.length >= 7 ? (edtfBounds(meaning.edtf)?.to ?? null) : null;
}

/** « Le 3 mars », « lundi 3 mars »: is that what this day is called? */
export function isDate({ hit: { meaning } }: Read, day: Day): boolean {
  const { month, day: date } = partsOf(day);
  return meaning.kind === 'month-day' && meaning.month === month && meaning.day === date;
}

export type NamedDay = Pick<Told, 'year' | 'month' | 'day' | 'weekday'>;

/** The day of a month that a date names, with or without its year; of a range its end. */
export function dayNamed(meaning: DateMeaning): NamedDay | null {
  if (meaning.kind === 'range') return dayNamed(meaning.to);
  if (meaning.kind === 'month-day')
    return meaning.month === null || meaning.toward === 'last' || meaning.toward === 'next'
      ? null
      : { year: null, month: meaning.month, day: meaning.day, weekday: meaning.weekday };
  const parts = meaning.kind === 'fixed' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(meaning.edtf) : null;
  return parts && { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]), weekday: null };
}

/** Every year that the text names by itself. */
export function yearsNamed(read: readonly Read[], events: Events): Year[] {
  return read.flatMap(item => {
    const [reviewed, ahead] = [isReviewed(item, events), isAhead(item)];
    return yearsIn(item.hit.meaning).map(year => ({ ...year, own: hasYear(item), reviewed, ahead }));
  });
}

/** « une libération à partir de 2024 », « neutre en carbone d'ici à 2050 »: written before. */
function isAhead({ scan, hit }: Read): boolean {
  const { start } = scan.tokens[hit.from]!;
  if (!AHEAD.test(scan.text.slice(Math.max(0, start - LONGEST_AHEAD), start))) return false;
  return tenseAround(scan, hit.from, hit.to)?.tense !== 'past';
}

const AHEAD =
  /(?<!\p{L})(?:à partir de|à compter de|d[’']ici(?: à)?(?: fin)?|à l[’']horizon|jusqu[’']en|jusqu[’']à fin) (?:l[’']année )?$/iu;
const LONGEST_AHEAD = 30;

/** « le bilan de l'année 2019 », « son rapport pour l'année 2019 »; but « le bilan du maire élu en 2019 ». */
function isReviewed({ scan, hit }: Read, { reviews }: Events): boolean {
  const { start, end } = { start: scan.tokens[hit.from]!.start, end: scan.tokens[hit.to - 1]!.end };
  if (!WHOLE_YEAR.test(scan.text.slice(Math.max(0, start - 3), end))) return false;
  const before = scan.text.slice(Math.max(0, start - REVIEW), start);
  return reviews.test(before.slice(before.search(/[^.!?;\n]*$/)));
}

const WHOLE_YEAR = /^.*(?<!\p{L})année \d{4}$/u;
/** How far before its year a report is named. UTF-16 code units. */
const REVIEW = 90;

/** Every year that stands anywhere but in what lies `ahead`, each once, as in « CAN 2024 » and « saison 2022-2023 », which are no dates. */
export function yearsWritten(text: string, ahead: ReadonlySet<number>): Year[] {
  const years = new Set(Array.from(text.matchAll(YEAR), ([year]) => Number(year)).filter(year => !ahead.has(year)));
  return [...years].map(year => ({ year, precise: false, own: false }));
}

const YEAR = /(?<!\d)20[0-4]\d(?!\d)/g;

/** « le 14 octobre », after « l'horizon 2029 », has its year from before. */
export function hasYear(item: Read): boolean {
  return /(?<!\d)\d{4}(?!\d)/.test(spanOf(item).text);
}

function yearsIn(meaning: DateMeaning): Omit<Year, 'own'>[] {
  if (meaning.kind === 'range') return [...yearsIn(meaning.from), ...yearsIn(meaning.to)];
  if (meaning.kind === 'part') return yearsIn(meaning.of);
  const parts = meaning.kind === 'fixed' ? /^(\d{4})(-\d{2})?/.exec(meaning.edtf) : null;
  return parts ? [{ year: Number(parts[1]), precise: parts[2] !== undefined }] : [];
}
