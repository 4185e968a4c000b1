import { WordClass } from '../vocabulary/word-class.ts';
import type { Reading } from './reading.ts';

/** A single « match » or « club » is met in any article; several different words of the game are not. */
const LEAST_WORDS = 5;
const LEAST_DIFFERENT = 3;

/** Is it about hockey, so that « le Canadien » may be a club? */
export function isAboutHockey(readings: readonly Reading[]): boolean {
  for (const reading of readings) for (let i = 0; i < reading.length; i++) if (reading.is('hockey', i)) return true;
  return false;
}

/** Is an article about a team sport, so that « Metz reçoit Caen » speaks of clubs? */
export function isAboutMatch(readings: readonly Reading[]): boolean {
  const different = new Set<string>();
  let count = 0;
  for (const reading of readings) {
    for (let i = 0; i < reading.length; i++) {
      if (!(reading.wordClass(i) & WordClass.game)) continue;
      different.add(reading.norm(i));
      if (++count >= LEAST_WORDS && different.size >= LEAST_DIFFERENT) return true;
    }
  }
  return false;
}
