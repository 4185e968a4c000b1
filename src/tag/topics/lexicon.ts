import { ByWord } from '../../lib/by-word.ts';
import type { Token } from '../../lib/words.ts';
import { parentOf, STRENGTHS, type Strength, type TopicEntry } from './entries.ts';
import { formOf, formsOfVerb } from './form.ts';
import { Phrase } from './phrase.ts';
import { firstKeyOf, type Piece, pieceOf, type Written, wordsOf } from './piece.ts';
import type { Term } from './term.ts';
import { grown, type Node, nodeOf } from './trie.ts';

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

/** The phrases that begin with a key, and the verbs of other shelves of which the key is a further form. */
type Shelf = { readonly own: Written[]; verbs: Written[] | null };
type Shelves = Map<string, Shelf>;

/** Most phrases are never met: they are only shelved by their first word, and a shelf is worked out when a text has it. */
export function compileLexicon(topics: readonly TopicEntry[]): Lexicon {
  const at = new Map(topics.map((topic, index) => [topic.id, index]));
  const roots = topics.map(topic => at.get(parentOf(topic.id))!);
  const shelves: Shelves = new Map();
  let rank = 0;
  topics.forEach(({ terms }, topic) => {
    for (const strength of STRENGTHS)
      for (const phrase of terms[strength])
        shelve({ topic, root: roots[topic]!, strength, phrase, rank: rank++ }, shelves);
  });
  return { topics, roots, phrases: new ByWord(token => workedOut(keyOf(token), shelves)) };
}

function shelve(written: Written, shelves: Shelves): void {
  const key = firstKeyOf(written.phrase);
  if (key === null) return;
  shelfOf(key, shelves).own.push(written);
  for (const form of otherForms(wordsOf(written.phrase), key)) lend(written, shelfOf(form, shelves));
}

function lend(verb: Written, shelf: Shelf): void {
  if (shelf.verbs) shelf.verbs.push(verb);
  else shelf.verbs = [verb];
}

function shelfOf(key: string, shelves: Shelves): Shelf {
  let shelf = shelves.get(key);
  if (!shelf) {
    shelf = { own: [], verbs: null };
    shelves.set(key, shelf);
  }
  return shelf;
}

/** The further keys of a verb that stands alone. */
function otherForms(words: string, key: string): readonly string[] {
  if (!words.endsWith('er') || words.includes(' ')) return [];
  const keys = new Set(formsOfVerb(words).map(formOf));
  keys.delete(key);
  return [...keys];
}

function workedOut(key: string, shelves: Shelves): Node<Phrase> | null {
  const shelf = shelves.get(key);
  if (!shelf) return null;
  const first = nodeOf<Phrase>();
  const owned = new Set(shelf.own);
  const shared = rootsByKey(shelf);
  for (const written of [...shelf.own, ...(shelf.verbs ?? [])].sort((a, b) => a.rank - b.rank)) {
    const piece = pieceOf(written);
    const isOwn = owned.has(written);
    const node = grown(first, isOwn ? piece.keys.slice(1) : []);
    node.value ??= new Phrase();
    node.value.add(termOf(piece, isOwn ? shared : rootsByKey(shelves.get(piece.keys[0]!)!)));
  }
  return first;
}

function termOf({ topic, root, key, spelling, strength }: Piece, shared: ReadonlyMap<string, Set<number>>): Term {
  return { topic, root, key, spelling, weight: WEIGHT[strength] / Math.sqrt(shared.get(key)?.size ?? 1) };
}

/** In how many first-level themes a phrase stands: the more, the less it says of each. All its places share a shelf. */
function rootsByKey({ own }: Shelf): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { key, root, strength } of own.map(pieceOf)) {
    if (strength === 'not') continue;
    const set = found.get(key);
    if (set) set.add(root);
    else found.set(key, new Set([root]));
  }
  return found;
}
