import { tokensOf } from '../lib/words.ts';
import type { WordLists } from '../vocabulary.ts';

/**
 * A word row before or after a French word. `sure`: nothing else could stand there (« … de presse »); `fixed`: a set
 * phrase, which asks for the word where English stands (« feuille de … »). `telling`: more than small words and numbers.
 */
export type Pattern = {
  readonly norms: readonly string[];
  readonly sure: boolean;
  readonly fixed: boolean;
  readonly telling: boolean;
};
/** Patterns by the word that touches the French word, the strongest first. */
export type Side = ReadonlyMap<string, readonly Pattern[]>;
export type Contexts = { readonly before: Side; readonly after: Side };

/** The contexts of French words: kept as written, and worked out where a find first asks for them. */
export class ContextBook {
  readonly #rows = new Map<string, string[]>();
  readonly #known = new Map<string, readonly Contexts[]>();
  readonly #certain = new Set<string>();
  #fixed: { readonly before: Map<string, Set<string>>; readonly after: Map<string, Set<string>> } | null = null;

  readonly #small: ReadonlySet<string>;

  /** @param small words that say little of the word beside them */
  constructor(entries: WordLists, small: ReadonlySet<string>) {
    this.#small = small;
    for (const line of entries.list()) {
      const parts = line.split('|');
      const word = parts[0]!.trim();
      if (!word || parts.length !== 3) {
        entries.reject([], `has “${line}”, which is not “word | before | after”`);
        continue;
      }
      const rows = this.#rows.get(word);
      if (rows) rows.push(line);
      else this.#rows.set(word, [line]);
      if (line.includes('!')) this.#certain.add(word);
    }
  }

  of(word: string): readonly Contexts[] {
    let known = this.#known.get(word);
    if (!known) {
      known = (this.#rows.get(word) ?? []).map(line => contextsOf(line, this.#small));
      this.#known.set(word, known);
    }
    return known;
  }

  /** Has the word a context in which nothing else can stand? */
  isCertain(word: string): boolean {
    return this.#certain.has(word);
  }

  /** The words that a set phrase may ask for between two words of the text. */
  between(before: string | undefined, after: string | undefined): ReadonlySet<string> {
    this.#fixed ??= this.#index();
    const { before: left, after: right } = this.#fixed;
    return new Set([...(left.get(keyOf(before)) ?? []), ...(right.get(keyOf(after)) ?? [])]);
  }

  #index(): { before: Map<string, Set<string>>; after: Map<string, Set<string>> } {
    const index = { before: new Map<string, Set<string>>(), after: new Map<string, Set<string>>() };
    for (const [word, lines] of this.#rows)
      for (const line of lines) {
        const [, before, after] = line.split('|');
        for (const [, norm] of before!.matchAll(SET_PHRASE_END)) add(index.before, keyOf(norm), word);
        for (const [, norm] of after!.matchAll(SET_PHRASE_START)) add(index.after, keyOf(norm), word);
      }
    return index;
  }
}

/** What touches the French word in phrases marked `*` or `!`: their last word before it, their first after it. */
const SET_PHRASE_END = /([^\s,'*!]+'?)[*!]/g;
const SET_PHRASE_START = /(?:^|,)\s*([^\s,'*!]+'?)(?:[^,*!]*)[*!]/g;

/** Enough of a phrase to ask for its missing word. */
export function isSetPhrase({ sure, fixed, telling }: Pattern): boolean {
  return sure || (fixed && telling);
}

function add(index: Map<string, Set<string>>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.add(word);
  else index.set(key, new Set([word]));
}

/** `plus | en, de | tard!, feuille de*`: what may stand before and after; `!` and `*` as above. */
function contextsOf(line: string, small: ReadonlySet<string>): Contexts {
  const [, before, after] = line.split('|');
  return {
    before: sideOf(patterns(before!, small), norms => norms.at(-1)!),
    after: sideOf(patterns(after!, small), norms => norms[0]!),
  };
}

function sideOf(patterns: readonly Pattern[], nearest: (norms: readonly string[]) => string): Side {
  const side = new Map<string, Pattern[]>();
  const rank = ({ sure, fixed, telling }: Pattern) => (sure ? 4 : 0) + (fixed && telling ? 2 : 0) + (telling ? 1 : 0);
  for (const pattern of [...patterns].sort((a, b) => rank(b) - rank(a))) {
    const known = side.get(nearest(pattern.norms));
    if (known) known.push(pattern);
    else side.set(nearest(pattern.norms), [pattern]);
  }
  return side;
}

const ZERO = 48;
const NINE = 57;

/** What a side is looked up by: `0` stands for any number. */
export function keyOf(norm: string | undefined): string {
  if (norm === undefined) return '';
  const first = norm.charCodeAt(0);
  return first >= ZERO && first <= NINE ? '0' : norm;
}

function patterns(list: string, small: ReadonlySet<string>): Pattern[] {
  return list.split(',').flatMap(item => {
    const written = item.trim();
    const words = written.replace(/[!*]$/, '');
    const norms = /^[a-zà-ÿ]+$/.test(words) ? [words] : tokensOf(words).map(token => token.norm);
    const telling = norms.some(norm => !small.has(norm) && !/^\d/.test(norm));
    return norms.length > 0 ? { norms, sure: written.endsWith('!'), fixed: written.endsWith('*'), telling } : [];
  });
}
