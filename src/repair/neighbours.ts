import { type Contexts, isSetPhrase, keyOf, type Pattern } from './contexts.ts';
import type { Reading } from './find.ts';
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
export function contextOf(word: string, where: Where): ContextScore {
  let best = 0;
  let certain = false;
  let fixed = false;
  for (const sides of where.language.contexts.of(word)) {
    const left = leftOf(sides, where);
    const right = rightOf(sides, where);
    const sure = !!left?.sure || !!right?.sure;
    const both = left && right && (left.telling || right.telling) ? BOTH : 0;
    best = Math.max(best, worth(left, BEFORE) + worth(right, AFTER) + both + (sure ? SURE : 0));
    certain ||= sure;
    fixed ||= (left !== null && isSetPhrase(left)) || (right !== null && isSetPhrase(right));
  }
  return { score: best, sure: certain, fixed };
}

function worth(pattern: Pattern | null, full: number): number {
  if (!pattern) return 0;
  return (pattern.telling || pattern.sure ? full : full * SMALL) + (pattern.fixed && pattern.telling ? FIXED : 0);
}

/** The strongest pattern that stands before the candidate. */
function leftOf(
  { before }: Contexts,
  { reading: { tokens }, candidate: { from }, before: key }: Where,
): Pattern | null {
  const patterns = before.get(key);
  if (!patterns) return null;
  return patterns.find(({ norms }) => stands(norms, tokens, from - norms.length)) ?? null;
}

/** … and after it. */
function rightOf({ after }: Contexts, { reading: { tokens }, candidate: { to }, after: key }: Where): Pattern | null {
  const patterns = key === null ? undefined : after.get(key);
  if (!patterns) return null;
  return patterns.find(({ norms }) => stands(norms, tokens, to)) ?? null;
}

function stands(norms: readonly string[], tokens: Reading['tokens'], at: number): boolean {
  for (let i = 0; i < norms.length; i++) if (norms[i] !== keyOf(tokens[at + i]?.norm)) return false;
  return true;
}

/** Does a set phrase around the place ask for the word? */
export function isAskedFor(word: string, where: Where): boolean {
  return where.language.contexts.of(word).some(sides => {
    const [left, right] = [leftOf(sides, where), rightOf(sides, where)];
    return (left !== null && isSetPhrase(left)) || (right !== null && isSetPhrase(right));
  });
}
