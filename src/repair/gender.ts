import type { Gender } from './language.ts';

/** « garage », « tourisme », « salaire », « obstacle », « problème », « membre », « siège » end in -e and are masculine. */
const MASCULINE_E = /(?:age|isme|aire|acle|icle|ble|ple|tre|dre|bre|cre|gramme|logue|phone|ège|ème|ge)$/;
const FEMININE = /(?:[tsxgn]ion|té|son|e)$/;

/** The gender that a French noun's ending tells; exceptions are in the vocabulary. */
export function genderByEnding(noun: string): Gender {
  const singular = noun.length > 3 && !/(?:ss|us|is)$/.test(noun) ? noun.replace(/[sx]$/, '') : noun;
  return FEMININE.test(singular) && !MASCULINE_E.test(singular) ? 'f' : 'm';
}

/** « large », « simple », « rare » go with both genders; « massive », « locale » are feminine by their form. */
const FEMININE_ADJECTIVE = /(?:ive|elle|ale|euse|ée|ante|ente|ande|ite|aine)s?$/;

/** Does an adjective in -e go with masculine nouns as well as with feminine ones? */
export function isOfBothGenders(adjective: string): boolean {
  return /es?$/.test(adjective) && !FEMININE_ADJECTIVE.test(adjective);
}
