import { tokensOf } from '../lib/words.ts';
import type { WordLists } from '../vocabulary.ts';
import { isFrenchSmallWord } from './lexicon.ts';

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
export type Contexts = { readonly before: readonly Pattern[]; readonly after: readonly Pattern[] };

/** The contexts of French words: kept as written, and worked out where a find first asks for them. */
export class ContextBook {
  readonly #rows = new Map<string, string[]>();
  readonly #known = new Map<string, readonly Contexts[]>();
  readonly #certain = new Set<string>();
  #fixed: { readonly before: Map<string, Set<string>>; readonly after: Map<string, Set<string>> } | null = null;

  constructor(entries: WordLists) {
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
      known = (this.#rows.get(word) ?? []).map(contextsOf);
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
    return new Set([...(this.#fixed.before.get(before ?? '') ?? []), ...(this.#fixed.after.get(after ?? '') ?? [])]);
  }

  #index(): { before: Map<string, Set<string>>; after: Map<string, Set<string>> } {
    const index = { before: new Map<string, Set<string>>(), after: new Map<string, Set<string>>() };
    for (const word of this.#rows.keys())
      for (const { before, after } of this.of(word)) {
        for (const { norms } of before.filter(isSetPhrase)) add(index.before, norms.at(-1)!, word);
        for (const { norms } of after.filter(isSetPhrase)) add(index.after, norms[0]!, word);
      }
    return index;
  }
}

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
function contextsOf(line: string): Contexts {
  const [, before, after] = line.split('|');
  return { before: patterns(before!), after: patterns(after!) };
}

function patterns(list: string): Pattern[] {
  return list.split(',').flatMap(item => {
    const written = item.trim();
    const words = written.replace(/[!*]$/, '');
    const norms = /^[a-zà-ÿ]+$/.test(words) ? [words] : tokensOf(words).map(token => token.norm);
    const telling = norms.some(norm => !isFrenchSmallWord(norm) && !/^\d/.test(norm));
    return norms.length > 0 ? { norms, sure: written.endsWith('!'), fixed: written.endsWith('*'), telling } : [];
  });
}
