/** « Le tribunal rendra sa décision le 26 janvier 2023 », « le festival revient du 5 au 9 juillet 2023 »: less than a year ahead. */
import { addDays, type Day, daysBetween } from '../../lib/calendar.ts';
import { type Read, spanOf } from '../mentions.ts';
import { tenseAround } from '../tense.ts';
import { isQuoted } from './clause.ts';
import type { Span } from './evidence.ts';
import { firstDay, hasYear } from './named-day.ts';

/** Days. A law or a line of the metro is announced for years; a hearing or a festival with its day for less than one. */
const BEFORE = 362;
/** What was to come may be printed when it is over. */
const AFTER = 3;
/** A range of more days is a season. */
const LONGEST = 120;
/** Plans further apart are not of one time. */
const APART = 45;

export function plansIn(read: readonly Read[]): Span[] {
  const plans = read.flatMap(planOf);
  const days = plans.map(({ day }) => day).sort();
  // Of two that lie far apart one may be a slip, or what was planned once.
  if (days.length === 0 || daysBetween(days[0]!, days.at(-1)!) > APART) return [];
  return plans
    .filter(({ read }) => namesOccasion(read))
    .map(({ day, read }) => ({ from: addDays(day, -BEFORE), to: addDays(day, AFTER), evidence: [spanOf(read)] }));
}

type Plan = { readonly day: Day; readonly read: Read };

/** A day with its year, or the last of a range of days, that is told as to come. */
function planOf(item: Read): Plan[] {
  const { scan, hit } = item;
  const [first, last] = hit.meaning.kind === 'range' ? [hit.meaning.from, hit.meaning.to] : [hit.meaning, hit.meaning];
  const [from, day] = [firstDay(first), firstDay(last)];
  if (last.kind !== 'fixed' || last.edtf.length !== 10 || day === null || !hasYear(item)) return [];
  if (from !== null && daysBetween(from, day) > LONGEST) return [];
  const told = isQuoted(scan, hit.from) ? null : tenseAround(scan, hit.from, hit.to);
  return told?.sure && told.tense !== 'past' ? [{ day, read: item }] : [];
}

/** Is something in the sentence named of which the day is set months before, not years? */
function namesOccasion({ scan, hit }: Read): boolean {
  const [start, end] = scan.sentence(hit.from, hit.to);
  for (let i = start; i < end; i++) if (scan.inClause(i, 'occasions')) return true;
  return false;
}
