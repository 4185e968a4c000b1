import { normalise } from './words.ts';

/**
 * A light stemmer for French: number, gender and the commonest endings go, so that « gréviste » and « grévistes »,
 * « condamné » and « condamnée » are one. After J. Savoy, « Light stemming approaches for the French, Portuguese,
 * German and Hungarian languages », SAC 2006 (the rules as in Lucene's FrenchLightStemmer). It has no imports but
 * `normalise`, so that a browser can run the same one on a search.
 */

/** [ending, shortest word it applies to, what takes its place, is the word then done?]; the first that fits wins. */
type Rule = readonly [ending: string, least: number, replacement: string, done: boolean];

const RULES: readonly Rule[] = [
  ['issement', 10, 'ir', true],
  ['issant', 9, 'ir', true],
  ['ivement', 8, 'if', true],
  ['ement', 7, 'e', true],
  ['ficatrice', 12, 'fier', true],
  ['ficateur', 11, 'fier', true],
  ['catrice', 10, 'quer', true],
  ['cateur', 9, 'quer', true],
  ['atrice', 9, 'er', true],
  ['ateur', 8, 'er', true],
  ['trice', 7, 'teur', false],
  ['ième', 6, '', true],
  ['teuse', 8, 'ter', true],
  ['teur', 7, 'ter', true],
  ['euse', 6, 'eu', true],
  ['ère', 9, 'er', true],
  ['ive', 8, 'if', true],
  ['nnelle', 10, 'n', true],
  ['nnel', 10, 'n', true],
  ['ète', 5, 'et', false],
  ['ique', 9, '', false],
  ['esse', 9, '', true],
  ['inage', 8, 'in', true],
  ['isation', 10, '', true],
  ['isateur', 10, '', true],
  ['ation', 9, '', true],
  ['ition', 9, '', true],
];

const ACCENTS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ä: 'a',
  ô: 'o',
  ö: 'o',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ù: 'u',
  û: 'u',
  ü: 'u',
  î: 'i',
  ï: 'i',
  ç: 'c',
  œ: 'oe',
  æ: 'ae',
};

/** The stem of one word; the same for any case and for either apostrophe. */
export function stem(word: string): string {
  let rest = withoutPlural(normalise(word));
  for (const [ending, least, replacement, done] of RULES) {
    if (rest.length < least || !rest.endsWith(ending)) continue;
    rest = rest.slice(0, -ending.length) + replacement;
    if (done) break;
  }
  return withoutEnd(plain(rest));
}

/** « travaux » is « travail » to nobody here: `aux` becomes `al`, as in « municipaux ». */
function withoutPlural(word: string): string {
  if (word.length > 5 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -2)}l`;
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** No accents, doubled letters once, as all stems have them; short words are kept as they are. */
export function plain(word: string): string {
  if (word.length <= 4) return word;
  let result = '';
  // Two letters are enough to compare with; to look at all of the result after each would take the square of its length.
  let end = '';
  for (const letter of word) {
    const bare = ACCENTS[letter] ?? letter;
    if (end.endsWith(bare) && bare >= 'a') continue;
    result += bare;
    end = (end + bare).slice(-2);
  }
  return result;
}

function withoutEnd(word: string): string {
  let rest = word;
  if (rest.length > 4 && rest.endsWith('ie')) rest = rest.slice(0, -2);
  if (rest.length <= 4) return rest;
  if (rest.endsWith('r')) rest = rest.slice(0, -1);
  while (rest.endsWith('e')) rest = rest.slice(0, -1);
  return rest.at(-1) === rest.at(-2) ? rest.slice(0, -1) : rest;
}
