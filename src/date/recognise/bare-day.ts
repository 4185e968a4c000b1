/** « jusqu'au 13 », « le 17 au soir », « le 24 à 15 h », and « le 7 » where a day of a month was told before. */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { earlier, type Hit } from '../hit.ts';
import { isDayLike } from '../link.ts';
import type { Scan } from '../scan.ts';
import { clockAfter, countsSomething, pastDayPart } from './pieces.ts';

/** How far back, in words, the day before may stand; « Le 23, » at the beginning of a line goes on with a list of days. */
const REACH = 50;
const LINE_REACH = 200;
/** So many dates of other kinds may stand between. */
const FEW = 12;

/** A number alone is a day only with such proof; numbers of players, channels and articles stand after « le » too. */
export function bareDay(scan: Scan, at: number, hits: readonly Hit[]): Hit | null {
  const { number, digits } = scan.word(at);
  if (digits === undefined || digits.length > 2 || !number || number > 31 || countsSomething(scan, at)) return null;
  const until = scan.follows(at, 'to-the') && scan.word(at - 2).is.has('until');
  const article = scan.follows(at, 'the');
  if (!until && !article) return null;
  const to = pastDayPart(scan, at + 1);
  const near = dayBefore(scan, at, hits);
  const alone = !scan.joined(at + 1) || scan.is(at + 1, 'and');
  const proven = to > at + 1 || clockAfter(scan, at + 1) || (until && alone);
  if (!proven && !(near && (alone || scan.is(at + 1, 'after-day')))) return null;
  return { from: at, to, meaning: meaningOf(number, near !== null) };
}

/** The last day told, if it is near enough. */
function dayBefore(scan: Scan, at: number, hits: readonly Hit[]): Hit | null {
  const before = hits.at(-1);
  if (before && at - before.to < REACH && isDayLike(before.meaning)) return before;
  const last = opensLine(scan, at) ? hits.slice(-FEW).findLast(hit => isDayLike(hit.meaning)) : undefined;
  return last && at - last.to < LINE_REACH ? last : null;
}

function opensLine(scan: Scan, at: number): boolean {
  return /(?:^|\n)le $/i.test(scan.before(at, 4));
}

function meaningOf(day: number, told: boolean): DateMeaning {
  const bare = { kind: 'month-day', month: null, day, weekday: null } as const;
  return told ? earlier({ ...bare, toward: 'future' }) : { ...bare, toward: 'near' };
}
