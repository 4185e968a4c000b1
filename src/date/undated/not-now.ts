import type { Scan } from '../scan.ts';
import type { Events } from '../words/events.ts';

/** « ancien », « ex- », « alors », or a year beside the tokens from `from` to `to`: what they say may be over. */
export function isOfAnotherTime(scan: Scan, [from, to]: readonly [number, number], events: Events): boolean {
  for (let i = Math.max(0, from - 4); i < Math.min(scan.tokens.length, to + 4); i++) {
    if (events.notNow.has(scan.norm(i)) || scan.norm(i).startsWith('ex-')) return true;
    if (scan.word(i).digits?.length === 4) return true;
  }
  return false;
}
