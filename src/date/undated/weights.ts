/** What the words weigh that a text says of news: the rarer in the list, the more. */
import type { Happening } from '../words/happening-index.ts';
import type { Happenings } from '../words/happenings.ts';
import type { Phrase, Said } from '../words/said.ts';

export type Rarity = Happenings['rarity'];

/** The rarest word that is said of each group, each once. */
export function weightOf(news: readonly Happening[], said: Said, rarity: Rarity): number {
  const phrases = new Set(news.flatMap(({ groups }) => groups.map(group => rarestSaid(group, said, rarity))));
  const own = [...phrases].filter(phrase => ![...phrases].some(other => isWithin(phrase, other)));
  return own.reduce((sum, phrase) => sum + rarity(phrase), 0);
}

function rarestSaid(group: readonly Phrase[], said: Said, rarity: Rarity): Phrase {
  const told = group.filter(phrase => said.has(phrase));
  return told.reduce((best, phrase) => (rarity(phrase) > rarity(best) ? phrase : best));
}

/** « Maïga » in « Abdoulaye Maïga ». */
function isWithin(phrase: Phrase, other: Phrase): boolean {
  return phrase !== other && ` ${other.text} `.includes(` ${phrase.text.replace('*', '')}`);
}
