/** « deux mille seize », « mil neuf cent quatre-vingt-quatre », « vingt sept » without its hyphen. */
import type { Scan } from '../scan.ts';

/** Lower numbers in words are amounts. */
const FIRST = 1500;
const LAST = 2100;

/** The year written in words that begins at `at`, and the token after it; `null` if there is none. */
export function spelledYear(scan: Scan, at: number): { value: number; to: number } | null {
  const thousands = isThousand(scan, at) ? { value: 1000, to: at + 1 } : twoThousand(scan, at);
  if (!thousands) return null;
  const hundreds = hundredsAt(scan, thousands.to);
  const tens = tensAt(scan, hundreds.to);
  const value = thousands.value + hundreds.value + tens.value;
  // « deux mille » alone counts things as a rule: « deux mille personnes ».
  const isYear = value >= FIRST && value <= LAST && (tens.value > 0 || !scan.joined(tens.to));
  return isYear ? { value, to: tens.to } : null;
}

function isThousand(scan: Scan, at: number): boolean {
  const { number, digits } = scan.word(at);
  return number === 1000 && digits === undefined;
}

function twoThousand(scan: Scan, at: number): { value: number; to: number } | null {
  const { number, digits } = scan.word(at);
  return number === 2 && !digits && scan.joined(at + 1) && isThousand(scan, at + 1)
    ? { value: 2000, to: at + 2 }
    : null;
}

/** « neuf cent »; nothing is none. */
function hundredsAt(scan: Scan, at: number): { value: number; to: number } {
  const { number = 0 } = scan.next(at);
  return number > 1 && number < 10 && scan.next(at + 1).number === 100
    ? { value: number * 100, to: at + 2 }
    : { value: 0, to: at };
}

/** « seize », « vingt et un », « vingt sept »; nothing is none. */
function tensAt(scan: Scan, at: number): { value: number; to: number } {
  const { number = 0, digits } = scan.next(at);
  if (number === 0 || number >= 100 || digits) return { value: 0, to: at };
  const and = scan.is(at + 1, 'and') ? at + 2 : at + 1;
  const unit = scan.next(and).number ?? 0;
  return number % 10 === 0 && unit > 0 && unit < 20 && !scan.word(and).digits
    ? { value: number + unit, to: and + 1 }
    : { value: number, to: at + 1 };
}
