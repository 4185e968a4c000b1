import { ByWord } from '../../lib/by-word.ts';
import { isCapitalised, type Token, tokensOf } from '../../lib/words.ts';
import { parentOf, STRENGTHS, type Strength, type TopicEntry } from './entries.ts';
import { formOf, formsOfVerb } from './form.ts';
import { Phrase } from './phrase.ts';
import { isAcronym, type Spelling, type Term } from './term.ts';
import { KeyTrie, type Node } from './trie.ts';

export type Lexicon = {
  readonly topics: readonly TopicEntry[];
  readonly roots: readonly number[];
  /** Where the phrases that begin with a word go on. */
  readonly phrases: ByWord<Node<Phrase> | null>;
};

/**
 * By hand, then checked on the seeds, SIB-200 and our own articles: one certain word outweighs two strong ones, since
 * a strong word is often met in passing.
 */
const WEIGHT: Readonly<Record<Strength, number>> = { certain: 4, strong: 1.8, weak: 0.5, not: 0 };

const forms = new ByWord(({ norm }) => formOf(norm));

/** What a token is looked up by. */
export function keyOf(token: Token): string {
  return forms.of(token);
}

/** A phrase of the vocabulary, taken to pieces once. */
type Piece = Pick<Term, 'topic' | 'root' | 'key' | 'spelling'> & {
  readonly strength: Strength;
  readonly words: string;
  readonly keys: readonly string[];
};

export function compileLexicon(topics: readonly TopicEntry[]): Lexicon {
  const at = new Map(topics.map((topic, index) => [topic.id, index]));
  const roots = topics.map(topic => at.get(parentOf(topic.id))!);
  const pieces = topics.flatMap((entry, topic) => piecesOf(entry, { topic, root: roots[topic]! }));
  const shared = rootsByKey(pieces);
  const phrases = new KeyTrie(() => new Phrase());
  for (const { topic, root, key, spelling, strength, words, keys } of pieces) {
    const term: Term = { topic, root, key, spelling, weight: WEIGHT[strength] / Math.sqrt(shared.get(key)?.size ?? 1) };
    phrases.at(keys)?.add(term);
    for (const form of otherForms(words, keys)) phrases.at([form])!.add(term);
  }
  return { topics, roots, phrases: new ByWord(token => phrases.first(keyOf(token))) };
}

/** The further keys of a verb. */
function otherForms(words: string, [key, second]: readonly string[]): readonly string[] {
  if (second !== undefined || !words.endsWith('er')) return [];
  const keys = new Set(formsOfVerb(words).map(formOf));
  keys.delete(key!);
  return [...keys];
}

function piecesOf(entry: TopicEntry, { topic, root }: Pick<Term, 'topic' | 'root'>): Piece[] {
  return STRENGTHS.flatMap(strength =>
    entry.terms[strength].map(phrase => {
      const isExact = phrase.startsWith('=');
      const words = isExact ? phrase.slice(1) : phrase;
      const tokens = tokensOf(words);
      const keys = tokens.map(keyOf);
      return { topic, root, key: keys.join(' '), spelling: spellingOf(tokens, isExact), strength, words, keys };
    }),
  );
}

/** In how many first-level themes a phrase stands: the more, the less it says of each. */
function rootsByKey(pieces: readonly Piece[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { key, root, strength } of pieces) {
    if (strength === 'not') continue;
    const set = found.get(key);
    if (set) set.add(root);
    else found.set(key, new Set([root]));
  }
  return found;
}

function spellingOf(tokens: readonly Token[], isExact: boolean): Spelling | null {
  if (!isExact && !tokens.some(token => isCapitalised(token.text))) return null;
  const capitals = [...tokens.keys()].filter(i => isCapitalised(tokens[i]!.text));
  const acronyms = capitals.filter(i => isAcronym(tokens[i]!.text));
  const exact = isExact ? tokens.map(token => token.norm).join(' ') : null;
  return { capitals, acronyms, exact };
}
