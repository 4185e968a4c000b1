/** Whether a word is an infinitive, by its ending and the words before it. */
import type { Scan } from './scan.ts';

const INFINITIVE = /(?:[^m]er|ir|oir|ître|ttre|dre|ivre)$/;

export function isInfinitive(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  if (norm.length <= 3 || !INFINITIVE.test(norm) || scan.word(at) !== scan.word(-1) || scan.capital(at)) return false;
  return !isNoun(scan, at);
}

/** « un pompier », « le danger », « son avenir »; but « pour le fermer ». */
function isNoun(scan: Scan, at: number): boolean {
  if (!scan.inClause(at - 1, 'pronouns')) return scan.inClause(at - 1, 'noun-determiners');
  return !scan.inClause(at - 2, 'leads-infinitive') && !scan.word(at - 2).is.has('going-to');
}
