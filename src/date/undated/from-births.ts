/** « À 42 ans, elle dirige un garage. Née à Nandre en 1984, … »: a year of birth and an age beside it give two years. */
import type { Scan } from '../scan.ts';
import type { Span } from './evidence.ts';
import { evidenceOf, type Text } from './text.ts';

/** From « née » to the year, in words. */
const YEAR_REACH = 8;
/** From the age to « née », and on to an age in the same sentence, in words. */
const BEFORE = 90;
const BEHIND = 20;
const LEAST = 10;
const MOST = 110;
const FIRST_YEAR = 1900;

export function bornIn(text: Text): Span[] {
  const { scan } = text;
  return scan.tokens.flatMap((_, at): Span[] => {
    const birth = BORN.has(scan.norm(at)) ? yearAfter(scan, at) : null;
    const age = birth && (ageBefore(scan, at) ?? ageBehind(scan, birth.at));
    if (!birth || !age) return [];
    const evidence = [evidenceOf(text, age.at, age.at + 2), evidenceOf(text, at, birth.at + 1)];
    return [{ from: `${birth.value + age.value}-01-01`, to: `${birth.value + age.value + 1}-12-31`, evidence }];
  });
}

const BORN: ReadonlySet<string> = new Set(['né', 'née']);

type Figure = { readonly at: number; readonly value: number };

function yearAfter(scan: Scan, born: number): Figure | null {
  for (let at = born + 1; at <= born + YEAR_REACH && at < scan.tokens.length && !scan.stops(at); at++) {
    const value = scan.word(at).digits?.length === 4 ? scan.word(at).number! : 0;
    const isTold = scan.follows(at, 'in') || scan.word(at - 1).month !== undefined;
    if (value >= FIRST_YEAR && isTold) return { at, value };
  }
  return null;
}

/** The nearest age before it: « À 42 ans, », « Anne Petit, 42 ans, ». */
function ageBefore(scan: Scan, born: number): Figure | null {
  for (let at = born - 1; at >= Math.max(0, born - BEFORE); at--) {
    const age = ageAt(scan, at);
    if (age && (isApposed(scan, at) || (scan.follows(at, 'to') && scan.opens(at - 1)))) return age;
  }
  return null;
}

/** « Née en 1984, Anne Petit, 42 ans, »; « elle part à 16 ans » is long ago. */
function ageBehind(scan: Scan, year: number): Figure | null {
  for (let at = year + 1; at <= year + BEHIND && at < scan.tokens.length && !scan.stops(at); at++) {
    const age = ageAt(scan, at);
    if (age && isApposed(scan, at)) return age;
  }
  return null;
}

function ageAt(scan: Scan, at: number): Figure | null {
  const value = scan.word(at).digits === undefined || scan.norm(at + 1) !== 'ans' ? 0 : scan.word(at).number!;
  return value >= LEAST && value <= MOST ? { at, value } : null;
}

/** Between commas or brackets. */
function isApposed(scan: Scan, at: number): boolean {
  return at > 0 && OPENS.test(scan.between(at - 1, at)) && CLOSES.test(scan.after(at + 1, 1));
}

const OPENS = /^(?:, | ?\()$/;
const CLOSES = /^[,.)]/;
