/** « jusqu'au 13 », « le 17 au soir », « le 24 à 15 h », and « le 7 » where a day of a month was told before. */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { earlier, type Hit } from '../hit.ts';
import { isDayLike } from '../link.ts';
import type { Scan } from '../scan.ts';
import { clockAfter, countsSomething, pastDayPart } from './pieces.ts';

/** How far back, in words, the day before may stand. */
const REACH = 50;

/** A number alone is a day only with such proof; numbers of players, channels and articles stand after « le » too. */
export function bareDay(scan: Scan, at: number, before: Hit | undefined): Hit | null {
  const { number, digits } = scan.word(at);
  if (digits === undefined || digits.length > 2 || !number || number > 31 || countsSomething(scan, at)) return null;
  const until = scan.follows(at, 'to-the') && scan.word(at - 2).is.has('until');
  const article = scan.follows(at, 'the');
  if (!until && !article) return null;
  const to = pastDayPart(scan, at + 1);
  const near = before !== undefined && at - before.to < REACH && isDayLike(before.meaning) ? before : null;
  const alone = !scan.joined(at + 1) || scan.is(at + 1, 'and');
  const proven = to > at + 1 || clockAfter(scan, at + 1) || (until && alone);
  if (!proven && !(near && (alone || scan.is(at + 1, 'after-day')))) return null;
  return { from: at, to, meaning: meaningOf(number, near !== null) };
}

function meaningOf(day: number, told: boolean): DateMeaning {
  const bare = { kind: 'month-day', month: null, day, weekday: null } as const;
  return told ? earlier({ ...bare, toward: 'future' }) : { ...bare, toward: 'near' };
}
