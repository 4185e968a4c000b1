import type { Gender } from './language.ts';

/** « garage », « tourisme », « salaire », « obstacle », « problème », « membre », « siège » end in -e and are masculine. */
const MASCULINE_E = /(?:age|isme|aire|acle|icle|ble|ple|tre|dre|bre|cre|gramme|logue|phone|ège|ème|ge)$/;
const FEMININE = /(?:[tsxgn]ion|té|son|e)$/;

/** The gender that a French noun's ending tells; exceptions are in the vocabulary. */
export function genderByEnding(noun: string): Gender {
  const singular = noun.length > 3 && !/(?:ss|us|is)$/.test(noun) ? noun.replace(/[sx]$/, '') : noun;
  return FEMININE.test(singular) && !MASCULINE_E.test(singular) ? 'f' : 'm';
}
