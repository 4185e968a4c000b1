import { isCapitalised, type Token, tokensOf } from '../../lib/words.ts';
import { parentOf, STRENGTHS, type Strength, type TopicEntry } from './entries.ts';
import { formOf, formsOfVerb } from './form.ts';
import { KeyTrie } from './trie.ts';

/** How the words of a phrase must be written; positions are those of its words. */
type Spelling = {
  readonly capitals: readonly number[];
  readonly acronyms: readonly number[];
  readonly exact: string | null;
};

/** One phrase of the vocabulary in one theme. */
export type Term = {
  /** Index in `Lexicon.topics`. */
  readonly topic: number;
  /** Index of the first-level theme above it, or its own. */
  readonly root: number;
  /** The forms of its words: the same for the same phrase in another theme. */
  readonly key: string;
  /** 0 for a `not` phrase. */
  readonly weight: number;
  readonly spelling: Spelling | null;
};

export type Lexicon = {
  readonly topics: readonly TopicEntry[];
  readonly roots: readonly number[];
  readonly phrases: KeyTrie<Term>;
};

/**
 * By hand, then checked on the seeds, SIB-200 and our own articles: one certain word outweighs two strong ones, since
 * a strong word is often met in passing.
 */
const WEIGHT: Readonly<Record<Strength, number>> = { certain: 4, strong: 1.8, weak: 0.5, not: 0 };

/** Forms of the words met so far; news repeats its words, and making a form costs more than a look-up. */
const forms = new Map<string, string>();
const REMEMBERED_FORMS = 100_000;

/** What a token is looked up by. */
export function keyOf(token: Token): string {
  let known = forms.get(token.norm);
  if (known === undefined) {
    known = formOf(token.norm);
    if (forms.size >= REMEMBERED_FORMS) forms.clear();
    forms.set(token.norm, known);
  }
  return known;
}

/** A phrase of the vocabulary, taken to pieces once. */
type Piece = Pick<Term, 'topic' | 'root' | 'key' | 'spelling'> & {
  readonly strength: Strength;
  readonly words: string;
};

export function compileLexicon(topics: readonly TopicEntry[]): Lexicon {
  const at = new Map(topics.map((topic, index) => [topic.id, index]));
  const roots = topics.map(topic => at.get(parentOf(topic.id))!);
  const pieces = topics.flatMap((entry, topic) => piecesOf(entry, { topic, root: roots[topic]! }));
  const shared = rootsByKey(pieces);
  const phrases = new KeyTrie<Term>();
  for (const { topic, root, key, spelling, strength, words } of pieces) {
    const term: Term = { topic, root, key, spelling, weight: WEIGHT[strength] / Math.sqrt(shared.get(key)?.size ?? 1) };
    for (const keys of variantsOf(words, key)) phrases.add(keys, term);
  }
  return { topics, roots, phrases };
}

/** The keys of a phrase; of a verb, those of its forms too. */
function variantsOf(words: string, key: string): string[][] {
  if (key.includes(' ')) return [key.split(' ')];
  return [...new Set([key, ...formsOfVerb(words).map(formOf)])].map(one => [one]);
}

function piecesOf(entry: TopicEntry, place: Pick<Term, 'topic' | 'root'>): Piece[] {
  return STRENGTHS.flatMap(strength =>
    entry.terms[strength].map(phrase => {
      const isExact = phrase.startsWith('=');
      const words = isExact ? phrase.slice(1) : phrase;
      const tokens = tokensOf(words);
      const key = tokens.map(keyOf).join(' ');
      return { ...place, key, spelling: spellingOf(tokens, isExact), strength, words };
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
  const capitals = [...tokens.keys()].filter(i => isCapitalised(tokens[i]!.text));
  const acronyms = capitals.filter(i => isAcronym(tokens[i]!.text));
  const exact = isExact ? tokens.map(token => token.norm).join(' ') : null;
  return capitals.length || isExact ? { capitals, acronyms, exact } : null;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Does the text write the phrase as the entry asks? `from` and `to` are indexes of tokens. */
export function isWrittenSo(
  { spelling }: Term,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  if (!spelling) return true;
  if (!spelling.capitals.every(i => isCapitalised(tokens[from + i]!.text))) return false;
  if (!spelling.acronyms.every(i => isAcronym(tokens[from + i]!.text))) return false;
  const { exact } = spelling;
  return (
    exact === null ||
    exact ===
      tokens
        .slice(from, to)
        .map(token => token.norm)
        .join(' ')
  );
}
