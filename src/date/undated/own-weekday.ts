/** The weekday that belongs to a day: in its words, or right before it. */
import { dayOf, daysBetween } from '../../lib/calendar.ts';
import type { Read } from '../mentions.ts';
import { textBetween } from './day-context.ts';
import { dayNamed } from './named-day.ts';

/** 1 (Monday) to 7, `null` where no word tells it; `before` is the date before. */
export function ownWeekday(before: Read | undefined, item: Read): number | null {
  return weekdayNamed(item) ?? endOfWeek(item) ?? weekdayBefore(before, item);
}

/** The last weekday in the words of the date; in « du lundi 16 décembre au 5 janvier » the end has none. */
function weekdayNamed({ scan, hit: { from, to, meaning } }: Read): number | null {
  for (let i = to - 1; i >= from; i--) {
    if (scan.word(i).weekday !== undefined && !scan.word(i).short) return scan.word(i).weekday!;
    if (meaning.kind === 'range' && (scan.word(i).is.has('to') || scan.word(i).is.has('and'))) return null;
  }
  return null;
}

/** « la semaine du 27 novembre au 3 décembre » ends on a Sunday. */
function endOfWeek({ scan, hit }: Read): number | null {
  if (hit.meaning.kind !== 'range' || scan.word(hit.from).unit !== 'week') return null;
  const [from, to] = [dayNamed(hit.meaning.from), dayNamed(hit.meaning.to)];
  if (!from || !to) return null;
  const length = daysBetween(dayOf(2023, from.month, from.day), dayOf(2023, to.month, to.day));
  return length === 6 ? 7 : null;
}

/** « samedi (2 août) », « vendredi soir, 5 août »: the weekday right before it is its own. */
function weekdayBefore(before: Read | undefined, item: Read): number | null {
  if (before?.scan !== item.scan || before.hit.meaning.kind !== 'weekday' || before.hit.meaning.week !== null)
    return null;
  return /^,? \(?(?:le )?$/.test(textBetween(before, item)) ? before.hit.meaning.weekday : null;
}
