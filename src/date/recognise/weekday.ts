/** « vendredi », « ce mardi », « lundi dernier », « mardi matin », « jeudi de la semaine prochaine », « lundi en huit ». */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { earlier, type Hit, type Recogniser, towardOf, unit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { isHabit } from './habit.ts';
import { pastDayPart, sideAt, thereAt } from './pieces.ts';

export const weekday: Recogniser = {
  name: 'weekday',
  starts: word => word.weekday !== undefined || word.is.has('this'),
  read(scan, at) {
    const start = scan.word(at).is.has('this') ? at + 1 : at;
    if (start > at && !scan.joined(start)) return null;
    const { weekday: number, short } = scan.word(start);
    if (number === undefined || short || !isDayName(scan, start) || isHabit(scan, start)) return null;
    return ofWeek(scan, at, { number, to: start + 1 }) ?? plain(scan, at, { number, to: start + 1 });
  },
};

type Named = { readonly number: number; readonly to: number };

/** « Ce dimanche-là » is the day of something told before. A capital inside a sentence makes it a name (« Le Journal du Dimanche ») unless « ce » stands before it. */
function isDayName(scan: Scan, at: number): boolean {
  if (thereAt(scan, at + 1)) return false;
  if (scan.follows(at, 'of') && scan.word(at - 2).is.has('name-heads')) return false;
  return !scan.capital(at) || scan.opens(at) || scan.follows(at, 'this') || scan.follows(at, 'the');
}

function plain(scan: Scan, at: number, { number, to }: Named): Hit {
  const side = sideAt(scan, to);
  const meaning: DateMeaning = { kind: 'weekday', weekday: number, toward: towardOf(side?.value), week: null };
  const counted = side ? null : (countedOn(scan, to, meaning) ?? relativeTo(scan, to, number));
  if (counted) return { from: at, ...counted };
  return { from: at, to: pastDayPart(scan, side?.to ?? to), meaning };
}

type Rest = { readonly to: number; readonly meaning: DateMeaning };

/** « lundi en huit », « mardi en quinze »: a week or two after the next one. */
function countedOn(scan: Scan, to: number, meaning: DateMeaning): Rest | null {
  const days = scan.is(to, 'in') ? scan.next(to + 1).number : undefined;
  if (meaning.kind !== 'weekday' || (days !== 8 && days !== 15)) return null;
  const of: DateMeaning = { ...meaning, toward: 'future' };
  return { to: to + 2, meaning: { kind: 'from', of, step: unit('day', days - 1) } };
}

/** « le mardi suivant », « le lundi d'avant »: seen from an earlier date. */
function relativeTo(scan: Scan, to: number, number: number): Rest | null {
  const after = scan.next(to).relative;
  const of = scan.is(to, 'of') && scan.next(to + 1).is.has('preposition') ? scan.word(to + 1).shift : undefined;
  const side = after ?? of;
  if (side === undefined) return null;
  const meaning: DateMeaning = { kind: 'weekday', weekday: number, toward: towardOf(side), week: null };
  return { to: after === undefined ? to + 2 : to + 1, meaning: earlier(meaning) };
}

/** The week may be named: « de la semaine prochaine », « de cette semaine », « en huit ». */
function ofWeek(scan: Scan, at: number, { number, to }: Named): Hit | null {
  const week = weekAfter(scan, scan.is(to, 'of') ? to + 1 : to);
  if (!week) return null;
  return { from: at, to: week.to, meaning: { kind: 'weekday', weekday: number, toward: 'near', week: week.shift } };
}

function weekAfter(scan: Scan, at: number): { shift: number; to: number } | null {
  if (scan.next(at + 1).unit !== 'week') return null;
  if (scan.is(at, 'this')) return { shift: 0, to: at + 2 };
  if (!scan.is(at, 'the')) return null;
  const shift = scan.next(at + 2).side ?? scan.next(at + 2).relative;
  if (shift !== undefined) return { shift, to: at + 3 };
  const after = scan.is(at + 2, 'of') ? scan.next(at + 3).shift : undefined;
  return after === undefined ? null : { shift: after, to: at + 4 };
}
