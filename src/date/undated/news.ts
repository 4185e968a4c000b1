/** What news of known days, told by words and a weekday, says of the day of a text. */
import { addDays } from '../../lib/calendar.ts';
import type { Clues, Span } from './evidence.ts';
import { FOLLOWED_UP } from './happening-reach.ts';
import { type Interval, lengthOf, meet, type Outer, spanned } from './limits.ts';
import { isOfItsDays } from './window.ts';

/**
 * News of a known day that the head tells, or the next paragraphs; the narrowest first. Two that do not agree prove nothing,
 * unless one is much longer; nor does one that what stands before it contradicts.
 */
export function newsFound(clues: Clues, outer: Outer): Interval | null {
  const before: Span[] = [];
  for (const spans of clues.happened) {
    before.push(...spans.filter(span => spanned(span, clues, outer) && isOfItsDays(span, clues.told)));
    const [first, ...others] = [...before].sort((a, b) => lengthOf(a) - lengthOf(b)).filter(({ weak }) => !weak);
    if (!first) continue;
    const doubts = [...others, ...before.filter(span => span.weak && isDoubt(span, first))];
    const agree = doubts.every(other => meet(other, first) || lengthOf(other) > lengthOf(first) + LONGER);
    return agree ? spanned(first.near ? loosened(first) : first, clues, outer) : null;
  }
  return null;
}

/** Three words meet on many days: they cast no doubt on what more of them tell. */
function isDoubt({ words = 0 }: Span, first: Span): boolean {
  return words >= Math.min(first.words ?? 0, MANY_WORDS);
}

/** What a bare weekday tells may be followed up in the weeks after: within a month, as a date says it. */
function loosened(span: Span): Span {
  return { ...span, to: addDays(span.to, Math.min(FOLLOWED_UP, Math.max(0, MONTH - lengthOf(span)))) };
}

/** Days. */
const MONTH = 30;
const MANY_WORDS = 4;
const LONGER = 7;
