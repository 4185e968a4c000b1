import type { Scan } from '../scan.ts';

/** A chronology's « 2004 », « 2008, le scandale » at the beginning of a line, with a day or a month at that of the next. */
export function isHeading(scan: Scan, at: number): boolean {
  return (
    scan.word(at).number! >= 1900 &&
    LINE_START.test(scan.before(at, 4)) &&
    (COLON.test(scan.after(at, 2)) || isAboveDate(scan, at))
  );
}

const LINE_START = /(?:^|\n)[-–—•* ]*$/;
const COLON = /^[ \u00a0]?[:–—]/;

/** Is its line short, and does the next one begin with a day or a month? */
function isAboveDate(scan: Scan, at: number): boolean {
  const line = scan.text.indexOf('\n', scan.tokens[at]!.end);
  let next = at + 1;
  while (next < at + HEADING && (scan.tokens[next]?.start ?? line) < line) next += 1;
  const token = scan.tokens[next];
  if (line < 0 || !token || token.start < line || !/^\s*[-–—•*]?\s*$/.test(scan.text.slice(line, token.start)))
    return false;
  const { month, part, number, ordinal } = scan.word(scan.word(next).is.has('the') ? next + 1 : next);
  return month !== undefined || part !== undefined || ((number ?? ordinal) !== undefined && nextMonth(scan, next));
}

/** The longest heading, in words. */
const HEADING = 8;

function nextMonth(scan: Scan, at: number): boolean {
  return scan.next(at + 1).month !== undefined || scan.next(at + 2).month !== undefined;
}
