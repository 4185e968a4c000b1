import { wordsIn } from './key.ts';
import { countOf } from './word-automaton.ts';

/** What the lines below a formula are: linked headlines, the end of the article, the readers' comments. */
export type Sequel = 'headlines' | 'end' | 'comments' | null;

/** The part of a furniture rule that its phrases share. */
export type FurnitureRule = {
  /** As it stands in `removed`. */
  readonly name: string;
  /** An ordinary word that may be a sub-heading: not dropped between two paragraphs. */
  readonly weak: boolean;
  readonly sequel: Sequel;
  /** The longest line, in words, that a phrase at its start, end or inside may drop. */
  readonly maxWords: number;
  /** The sum of clues from which a line is dropped. */
  readonly threshold: number;
  /** Of these words one must stand in a line that ends with a full stop; none for most rules. */
  readonly referents: ReadonlySet<string>;
};

/** A phrase as keys; what stood between its parts was « … », some words. */
type Phrase = { readonly rule: FurnitureRule; readonly parts: readonly string[]; readonly clue: number | null };

/** Where a phrase must stand in the line. */
export type Place = 'whole' | 'start' | 'end' | 'inside' | 'clue';

/** `words`: how long the phrase is that a line begins with, 0 elsewhere. */
export type FormulaHit = { readonly rule: FurnitureRule; readonly place: Place; readonly words: number };

/** « Suivez … sur Facebook »: at most this many characters between two parts of a phrase. */
const MAX_GAP = 60;

/** Known formulas, looked up by the first (or last) word of a key: near one map look-up a word where nothing matches. */
export class Formulas {
  readonly #whole = new Map<string, FurnitureRule>();
  readonly #starts = new Map<string, Phrase[]>();
  readonly #ends = new Map<string, Phrase[]>();
  readonly #inside = new Map<string, Phrase[]>();
  /** Words of which one stands in every line that `#inside` can drop; compiled at the first use. */
  readonly #triggers = new Set<string>();
  #others: readonly string[] | null = null;
  /** The longest line that any rule may drop, in words. */
  #maxWords = 0;

  /** @param parts the keys of the phrase's parts; a phrase known already keeps its first rule. */
  add(place: Place, parts: readonly string[], rule: FurnitureRule, weight = 1): void {
    if (place === 'whole') {
      const key = parts.join(' ');
      if (!this.#whole.has(key)) this.#whole.set(key, rule);
      return;
    }
    this.#maxWords = Math.max(this.#maxWords, rule.maxWords);
    const index = place === 'start' ? this.#starts : place === 'end' ? this.#ends : this.#inside;
    if (place === 'inside' || (place === 'clue' && weight > 1)) this.#triggers.add(longestWord(parts));
    const word = place === 'end' ? lastWord(parts.at(-1)!) : firstWord(parts[0]!);
    const phrases = index.get(word) ?? [];
    phrases.push({ rule, parts, clue: place === 'clue' ? weight : null });
    index.set(word, phrases);
  }

  /** The rule of a line that is exactly a formula. */
  whole(key: string): FormulaHit | null {
    const rule = this.#whole.get(key);
    return rule ? { rule, place: 'whole', words: 0 } : null;
  }

  /** The rule of a line that begins with, ends with or holds a formula, by its key. */
  partial(key: string, words = wordsIn(key)): FormulaHit | null {
    if (words > this.#maxWords) return null;
    return this.#at(this.#starts, key, words) ?? this.#atEnd(key, words) ?? this.#anywhere(key, words);
  }

  #at(index: ReadonlyMap<string, Phrase[]>, key: string, words: number): FormulaHit | null {
    for (const phrase of index.get(firstWord(key)) ?? []) {
      if (words <= phrase.rule.maxWords && matches(phrase.parts, key, 0))
        return { rule: phrase.rule, place: 'start', words: wordsIn(phrase.parts.join(' ')) };
    }
    return null;
  }

  #atEnd(key: string, words: number): FormulaHit | null {
    for (const { rule, parts } of this.#ends.get(lastWord(key)) ?? []) {
      const phrase = parts.join(' ');
      if (words <= rule.maxWords && (key === phrase || key.endsWith(` ${phrase}`)))
        return { rule, place: 'end', words: 0 };
    }
    return null;
  }

  /** Is there a word without which nothing inside the key can match? Few triggers are no words of plain letters. */
  #mayHold(key: string): boolean {
    this.#others ??= [...this.#triggers].filter(word => !/^[a-z]+$/.test(word));
    return countOf(key, this.#triggers, key.length) > 0 || this.#others.some(word => ` ${key} `.includes(` ${word} `));
  }

  /** Clues of weight 1 alone do not reach any threshold: a line without a trigger is spared the search. */
  #anywhere(key: string, words: number): FormulaHit | null {
    if (!this.#mayHold(key)) return null;
    const sums = new Map<FurnitureRule, number>();
    for (let at = 0; at >= 0 && at < key.length; at = nextWord(key, at)) {
      const space = key.indexOf(' ', at);
      const word = space < 0 ? key.slice(at) : key.slice(at, space);
      const phrases = this.#inside.get(word);
      if (!phrases) continue;
      for (const { rule, parts, clue } of phrases) {
        if (words > rule.maxWords || !matches(parts, key, at)) continue;
        const sum = (sums.get(rule) ?? 0) + (clue ?? 0);
        if (clue === null || sum >= rule.threshold) return { rule, place: clue === null ? 'inside' : 'clue', words: 0 };
        sums.set(rule, sum);
      }
    }
    return null;
  }
}

/** Do the parts of a phrase stand in the key from `at` on, in order, on word boundaries? */
function matches(parts: readonly string[], key: string, at: number): boolean {
  if (!standsAt(key, parts[0]!, at)) return false;
  let from = at + parts[0]!.length;
  for (let i = 1; i < parts.length; i++) {
    const found = ` ${key.slice(from + 1, from + MAX_GAP + parts[i]!.length)} `.indexOf(` ${parts[i]} `);
    if (found < 0) return false;
    from += found + parts[i]!.length + 1;
  }
  return true;
}

function standsAt(key: string, part: string, at: number): boolean {
  if (!key.startsWith(part, at)) return false;
  const end = at + part.length;
  return end === key.length || key.charCodeAt(end) === 32;
}

/** Words of a key hold letters and digits only. */
function longestWord(parts: readonly string[]): string {
  return parts
    .flatMap(part => part.split(' '))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function nextWord(key: string, at: number): number {
  const space = key.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
}
