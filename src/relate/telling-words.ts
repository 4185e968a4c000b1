import { isCapitalised } from '../lib/words.ts';
import { commonKey } from './stopwords.ts';
import type { Trait, Traited } from './trait.ts';

/** UTF-16 code units of the text that are read, besides title and standfirst: where an article says what it is about. */
const BEGINNING = 400;
const MOST = 12;
const SHORTEST = 4;
/** Of each theme. */
const EVIDENCE = 3;
/** A place or an event says more than a common word; the title more than the text. */
const WEIGHT = { name: 2, word: 1, inTitle: 1.5 } as const;

type Telling = { readonly text: string; readonly isName: boolean };

/** The words that are not said in every article: of the title, of the first lines, and those that earned the themes. */
export function wordTraits(article: Traited, stopwords: ReadonlySet<string>): Trait[] {
  const inActors = wordsOfActors(article);
  const title = `${article.title ?? ''}. ${article.standfirst ?? ''}`;
  const evidence = article.topics.map(topic => topic.evidence.slice(0, EVIDENCE).join('. ')).join('. ');
  const traits = new Map<string, Trait>();
  for (const [text, weight] of [
    [title, WEIGHT.inTitle],
    [article.text.slice(0, BEGINNING), 1],
    [evidence, 1],
  ] as const)
    for (const word of tellingWords(text)) {
      const key = commonKey(word.text);
      if (traits.size === MOST) return [...traits.values()];
      if (!traits.has(key) && !stopwords.has(key) && !inActors.has(key)) traits.set(key, traitOf(word, key, weight));
    }
  return [...traits.values()];
}

function wordsOfActors({ actors }: Traited): Set<string> {
  const surfaces = new Set(actors.flatMap(({ mentions }) => mentions.map(({ text }) => text)));
  return new Set([...surfaces].flatMap(text => [...text.split(/[\s'’]+/), ...text.split('-')].map(commonKey)));
}

/** Letters, digits and hyphens on end. Lighter than `tokensOf`: elided words fall away by being short. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;

function tellingWords(text: string): Telling[] {
  const words: Telling[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const begins = end === 0 || /[.!?:«»“”"\n]/.test(text.slice(end, index));
    end = index + word.length;
    const isCut = end === BEGINNING;
    if (isLong(word) && !isCut && !/\d/.test(word)) words.push({ text: word, isName: !begins && isCapitalised(word) });
  }
  return words;
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST || (word.length > 1 && word === word.toUpperCase());
}

function traitOf({ text, isName }: Telling, key: string, place: number): Trait {
  const label = isName ? text : text.toLowerCase();
  return { key: `word:${key}`, label, weight: place * (isName ? WEIGHT.name : WEIGHT.word), isLead: true };
}
