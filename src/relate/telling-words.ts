import { isCapitalised, type Token, tokensOf } from '../lib/words.ts';
import { commonKey } from './stopwords.ts';
import type { Trait, Traited } from './trait.ts';

/** UTF-16 code units of the text that are read, besides title and standfirst: where an article says what it is about. */
const BEGINNING = 500;
const MOST = 16;
const SHORTEST = 4;
/** Of each theme. */
const EVIDENCE = 3;
/** A place or an event says more than a common word; the title more than the text. */
const WEIGHT = { name: 2, word: 1, inTitle: 1.5 } as const;

type Telling = { readonly text: string; readonly isName: boolean; readonly weight: number };

/** The words that are not said in every article: of the title, of the first lines, and those that earned the themes. */
export function wordTraits(article: Traited, stopwords: ReadonlySet<string>): Trait[] {
  const inActors = wordsOfActors(article);
  const title = `${article.title ?? ''}. ${article.standfirst ?? ''}`;
  const beginning = article.text.slice(0, BEGINNING).replace(/\S*$/, '');
  const evidence = article.topics.flatMap(topic => topic.evidence.slice(0, EVIDENCE)).join('. ');
  return [...tellingWords(title, WEIGHT.inTitle), ...tellingWords(beginning, 1), ...tellingWords(evidence, 1)]
    .filter(({ text }) => !inActors.has(commonKey(text)) && !stopwords.has(commonKey(text)))
    .slice(0, MOST)
    .map(traitOf);
}

function wordsOfActors({ actors }: Traited): Set<string> {
  const words = new Set<string>();
  for (const { mentions } of actors)
    for (const { text } of mentions.slice(0, EVIDENCE))
      for (const token of tokensOf(text)) words.add(commonKey(token.text));
  return words;
}

function tellingWords(text: string, place: number): Telling[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at) => {
    if (!isLong(token.text) || /\p{N}/u.test(token.text)) return [];
    const isName = isCapitalised(token.text) && !beginsSentence(text, tokens, at);
    return [{ text: token.text, isName, weight: place * (isName ? WEIGHT.name : WEIGHT.word) }];
  });
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST || (word.length > 1 && word === word.toUpperCase());
}

function beginsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?:«»“”"\n]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
}

function traitOf({ text, isName, weight }: Telling): Trait {
  const label = isName ? text : text.toLowerCase();
  return { key: `word:${commonKey(text)}`, label, weight, isLead: true };
}
