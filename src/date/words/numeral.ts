import { NO_WORD, type Word } from './word.ts';

const FIGURES = /^\d{1,4}$/;
const ORDINAL = /^(\d{1,4})(?:er|re|ère|e|è|ème|eme|ième|nd|nde)$/;
const ROMAN = /^([ivx]{1,6})(?:er|e|è|ème)?$/;

/** A token of figures: « 12 », « 1er », « 19e ». Anything else is no word. */
export function numeral(norm: string): Word {
  if (FIGURES.test(norm)) return { ...NO_WORD, number: Number(norm), digits: norm };
  const ordinal = ORDINAL.exec(norm);
  if (ordinal) return { ...NO_WORD, ordinal: Number(ordinal[1]), digits: ordinal[1]! };
  return NO_WORD;
}

/** « XXe » → 20; `null` for anything that is not a Roman numeral up to 39. */
export function roman(norm: string): number | null {
  const letters = ROMAN.exec(norm)?.[1];
  if (!letters) return null;
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters[i]!]!;
    total += value < (VALUES[letters[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
