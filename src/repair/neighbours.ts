import { type Contexts, isSetPhrase, keyOf, type Pattern } from './contexts.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import type { Where } from './where.ts';

const BEFORE = 1;
const AFTER = 1.2;
/** « le … de » says little of the word between. */
const SMALL = 0.4;
const BOTH = 1;
/** A set phrase that asks for the word: « feuille de … ». */
const FIXED = 1.4;
/** Nothing else can stand there. */
export const SURE = 3;

/** How well known rows of words around a place ask for a word. */
export type ContextScore = { readonly score: number; readonly sure: boolean; readonly fixed: boolean };

/** Known rows of words before and after: the best row, by its best pattern on each side. */
export function contextOf(word: string, { reading, candidate, language }: Where): ContextScore {
  let best = 0;
  let certain = false;
  let fixed = false;
  for (const sides of language.contexts.of(word)) {
    const [left, right] = [leftOf(sides, reading, candidate), rightOf(sides, reading, candidate)];
    const sure = !!left?.sure || !!right?.sure;
    const both = left && right && (left.telling || right.telling) ? BOTH : 0;
    best = Math.max(best, worth(left, BEFORE) + worth(right, AFTER) + both + (sure ? SURE : 0));
    certain ||= sure;
    fixed ||= [left, right].some(pattern => pattern !== null && isSetPhrase(pattern));
  }
  return { score: best, sure: certain, fixed };
}

function worth(pattern: Pattern | null, full: number): number {
  if (!pattern) return 0;
  return (pattern.telling || pattern.sure ? full : full * SMALL) + (pattern.fixed && pattern.telling ? FIXED : 0);
}

/** The strongest pattern that stands before the candidate. */
function leftOf({ before }: Contexts, { tokens }: Reading, { from }: Candidate): Pattern | null {
  const patterns = before.get(keyOf(tokens[from - 1]?.norm)) ?? [];
  return (
    patterns.find(({ norms }) => norms.every((norm, i) => norm === keyOf(tokens[from - norms.length + i]?.norm))) ??
    null
  );
}

/** … and after it. */
function rightOf({ after }: Contexts, { text, tokens }: Reading, { to }: Candidate): Pattern | null {
  const patterns = after.get(keyOf(tokens[to]?.norm));
  if (!patterns || !joined(text, tokens, to)) return null;
  return patterns.find(({ norms }) => norms.every((norm, i) => norm === keyOf(tokens[to + i]?.norm))) ?? null;
}

/** Does a set phrase around the place ask for the word? */
export function isAskedFor(word: string, { reading, candidate, language }: Where): boolean {
  return language.contexts.of(word).some(sides => {
    const [left, right] = [leftOf(sides, reading, candidate), rightOf(sides, reading, candidate)];
    return (left !== null && isSetPhrase(left)) || (right !== null && isSetPhrase(right));
  });
}
