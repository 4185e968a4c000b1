/** What the words weigh that a text says of news: the rarer in the list, the more. */
import type { Happening } from '../words/happening-index.ts';
import type { Happenings } from '../words/happenings.ts';
import type { Phrase, Said } from '../words/said.ts';

export type Rarity = Happenings['rarity'];

/**
 * However rare the list has « baromètre », other news says it, too: a word that the text writes small is no name. Where nothing
 * else limits the text it weighs no more than this.
 */
export const COMMON = 2.5;

/** The rarest word that is said of each group, each once; `common`: what a word that is no name weighs at most. */
export function weightOf(news: readonly Happening[], said: Said, rarity: Rarity, common = Infinity): number {
  const weigh: Rarity = phrase => (isCommon(phrase, said) ? Math.min(common, rarity(phrase)) : rarity(phrase));
  const phrases = new Set(news.flatMap(({ groups }) => groups.map(group => rarestSaid(group, said, weigh))));
  const own = [...phrases].filter(phrase => ![...phrases].some(other => isWithin(phrase, other)));
  return own.reduce((sum, phrase) => sum + weigh(phrase), 0);
}

/** « Baromètre »; not « Garonne », « soins infirmiers », « 80.000 ». */
function isCommon(phrase: Phrase, said: Said): boolean {
  return WORD.test(phrase.text) && !said.isNamed(phrase);
}

const WORD = /^[\p{L}-]+\*?$/u;

function rarestSaid(group: readonly Phrase[], said: Said, rarity: Rarity): Phrase {
  const told = group.filter(phrase => said.has(phrase));
  return told.reduce((best, phrase) => (rarity(phrase) > rarity(best) ? phrase : best));
}

/** « Maïga » in « Abdoulaye Maïga ». */
function isWithin(phrase: Phrase, other: Phrase): boolean {
  return phrase !== other && ` ${other.text} `.includes(` ${phrase.text.replace('*', '')}`);
}
