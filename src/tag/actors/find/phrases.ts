import type { ActorLanguage } from '../vocabulary/prepare.ts';
import type { Reading } from './reading.ts';

/** End of the longest phrase of the vocabulary that begins here; -1 if none does. */
export function phraseEnd(reading: Reading, from: number, language: ActorLanguage): number {
  const phrases = language.phrases.lowerCase.get(reading.norm(from)) ?? [];
  const found = phrases.find(words =>
    words.every((word, i) => reading.norm(from + i) === word && (i === 0 || reading.joined(from + i))),
  );
  return found ? from + found.length : -1;
}
