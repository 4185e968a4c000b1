/** Weekdays that tell a habit, no day. */
import type { Scan } from '../scan.ts';
import { clockAfter } from './pieces.ts';

/** « chaque lundi », « un dimanche », « le brunch du dimanche », « le second dimanche », « le samedi de 9 h à midi ». */
export function isHabit(scan: Scan, at: number): boolean {
  if (scan.follows(at, 'each') || scan.follows(at, 'one') || isCounted(scan, at)) return true;
  const next = scan.next(at + 1);
  if (next.side !== undefined || next.relative !== undefined) return false;
  return (
    (scan.follows(at, 'of-the') && !isOneDays(scan, at)) || isOfMany(scan, at) || hasHours(scan, at) || isOpen(scan, at)
  );
}

/** « le 54e vendredi », « un second dimanche »; « dernier » and « prochain » are none. */
function isCounted(scan: Scan, at: number): boolean {
  return scan.gap(at) === 'space' && (scan.word(at - 1).ordinal ?? 0) > 0;
}

/** « la journée du samedi », « la nuit du samedi au dimanche », « à partir du lundi ». */
function isOneDays(scan: Scan, at: number): boolean {
  const { dayPart, unit: name, is } = scan.word(at - 2);
  return dayPart === true || name !== undefined || is.has('starting') || scan.is(at + 1, 'to-the');
}

/** « les vendredi et mardi », but not « les jeudi et vendredi prochains ». */
function isOfMany(scan: Scan, at: number): boolean {
  if (scan.follows(at, 'the-many')) return !scan.is(at + 1, 'and') || scan.next(at + 3).side === undefined;
  return scan.follows(at, 'and') && scan.word(at - 2).weekday !== undefined && scan.follows(at - 2, 'the-many');
}

/** « le mercredi de 14h à 19h », « le vendredi et le samedi de 14h à 1h ». */
function hasHours(scan: Scan, at: number): boolean {
  if (!scan.follows(at, 'the')) return false;
  if (scan.is(at + 1, 'of') && clockAfter(scan, at + 1)) return true;
  const next = scan.is(at + 1, 'and') && scan.is(at + 2, 'the') ? at + 3 : null;
  return (
    next !== null && scan.next(next).weekday !== undefined && scan.is(next + 1, 'of') && clockAfter(scan, next + 1)
  );
}

/** « ouvert le lundi et le jeudi », « sauf le mardi »; not « a été fermé le mercredi », whose participle is also a season. */
function isOpen(scan: Scan, at: number): boolean {
  let first = at;
  while (scan.follows(first, 'the') && isLinked(scan, first - 1)) first -= 3;
  if (!scan.follows(first, 'the') || !scan.follows(first - 1, 'openings')) return false;
  const { is, season } = scan.word(first - 3);
  const wasOpened = season !== undefined || is.has('has') || (is.has('auxiliaries') && !is.has('present-be'));
  return !wasOpened;
}

/** « lundi et le jeudi », « lundi, le jeudi »: does another weekday stand before the article? */
function isLinked(scan: Scan, article: number): boolean {
  return scan.follows(article, 'and') && scan.word(article - 2).weekday !== undefined;
}
