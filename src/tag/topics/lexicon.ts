import { PhraseTrie } from '../../lib/phrases.ts';
import { stem } from '../../lib/stem.ts';
import { isCapitalised, type Token, tokensOf } from '../../lib/words.ts';
import { parentOf, STRENGTHS, type Strength, type TopicEntry } from './entries.ts';

/** One phrase of the vocabulary in one theme. */
export type Term = {
  /** Index in `Lexicon.topics`. */
  readonly topic: number;
  /** Index of the first-level theme above it, or its own. */
  readonly root: number;
  /** The stems of the phrase: the same for the same phrase in another theme. */
  readonly key: string;
  /** 0 for a `not` phrase. */
  readonly weight: number;
  /** Position of the words that must be written with a capital, or exactly so. */
  readonly capitals: readonly number[];
  readonly exact: string | null;
};

export type Lexicon = {
  readonly topics: readonly TopicEntry[];
  readonly roots: readonly number[];
  readonly phrases: PhraseTrie<Term>;
};

/**
 * By hand, then checked on the seeds, SIB-200 and our own articles: one certain word outweighs two strong ones, since
 * a strong word is often met in passing.
 */
const WEIGHT: Readonly<Record<Strength, number>> = { certain: 4, strong: 1.4, weak: 0.4, not: 0 };

/** Stems of the words met so far; news repeats its words, and stemming costs more than a look-up. */
const stems = new Map<string, string>();
const REMEMBERED_STEMS = 100_000;

function stemOf(token: Token): string {
  let known = stems.get(token.norm);
  if (known === undefined) {
    known = stem(token.norm);
    if (stems.size >= REMEMBERED_STEMS) stems.clear();
    stems.set(token.norm, known);
  }
  return known;
}

export function compileLexicon(topics: readonly TopicEntry[]): Lexicon {
  const at = new Map(topics.map((topic, index) => [topic.id, index]));
  const roots = topics.map(topic => at.get(parentOf(topic.id))!);
  const shared = rootsByPhrase(topics, roots);
  const phrases = new PhraseTrie<Term>(stemOf);
  topics.forEach((entry, topic) => {
    for (const strength of STRENGTHS)
      for (const phrase of entry.terms[strength]) {
        const key = keyOf(phrase);
        const weight = WEIGHT[strength] / Math.sqrt(shared.get(key)?.size ?? 1);
        phrases.add(bare(phrase), { topic, root: roots[topic]!, key, weight, ...form(phrase) });
      }
  });
  return { topics, roots, phrases };
}

/** In how many first-level themes a phrase stands: the more, the less it says of each. */
function rootsByPhrase(topics: readonly TopicEntry[], roots: readonly number[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  topics.forEach((entry, topic) => {
    for (const strength of ['certain', 'strong', 'weak'] as const)
      for (const phrase of entry.terms[strength]) {
        const key = keyOf(phrase);
        const set = found.get(key) ?? new Set();
        found.set(key, set.add(roots[topic]!));
      }
  });
  return found;
}

function keyOf(phrase: string): string {
  return tokensOf(bare(phrase)).map(stemOf).join(' ');
}

function bare(phrase: string): string {
  return phrase.startsWith('=') ? phrase.slice(1) : phrase;
}

function form(phrase: string): Pick<Term, 'capitals' | 'exact'> {
  const tokens = tokensOf(bare(phrase));
  const capitals = [...tokens.keys()].filter(i => isCapitalised(tokens[i]!.text));
  return { capitals, exact: phrase.startsWith('=') ? tokens.map(token => token.norm).join(' ') : null };
}

/** Does the text write the phrase as the entry asks? `from` and `to` are indexes of tokens. */
export function isWrittenSo(term: Term, tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (!term.capitals.every(i => isCapitalised(tokens[from + i]!.text))) return false;
  return (
    term.exact === null ||
    term.exact ===
      tokens
        .slice(from, to)
        .map(token => token.norm)
        .join(' ')
  );
}
