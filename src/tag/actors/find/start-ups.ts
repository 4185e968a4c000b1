import type { Reading } from './reading.ts';

/** One « start-up » is met in any article, and one « levée » of anything. */
const LEAST_WORDS = 4;

/** Is an article about young firms and their money, so that a bare name of nothing else is a firm’s? */
export function isAboutStartUps(readings: readonly Reading[]): boolean {
  let count = 0;
  for (const reading of readings)
    for (let i = 0; i < reading.length; i++) if (reading.is('startUp', i) && ++count >= LEAST_WORDS) return true;
  return false;
}
