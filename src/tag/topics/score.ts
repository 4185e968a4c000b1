import type { Field } from '../../article.ts';
import type { Hit } from './hits.ts';

/** What one phrase of the vocabulary is worth in this article. */
type Tally = { readonly words: string; amount: number; readonly weights: Map<number, number> };

/** How much an article says of one theme, in no unit; with the words that said it, best first. */
export type Weighed = { readonly topic: number; readonly raw: number; readonly words: readonly string[] };

/** Editors put the subject into the title, then into the first lines. */
const TITLE = 3;
const STANDFIRST = 2.5;
const BEGINNING = 1.6;
const MIDDLE = 1;
const END = 0.7;
/** UTF-16 code units. */
const BEGINNING_ENDS = 500;
const MIDDLE_ENDS = 1800;

function importance(field: Field, start: number): number {
  if (field === 'title') return TITLE;
  if (field === 'standfirst') return STANDFIRST;
  if (start < BEGINNING_ENDS) return BEGINNING;
  return start < MIDDLE_ENDS ? MIDDLE : END;
}

/** The hits of an article, gathered by phrase: said often counts more than once, but less and less. */
export class Tallies {
  readonly #byKey = new Map<string, Tally>();

  add(field: Field, text: string, hits: readonly Hit[]): void {
    for (const hit of hits) {
      const key = hit.terms[0]!.key;
      let tally = this.#byKey.get(key);
      if (!tally) {
        tally = { words: text.slice(hit.start, hit.end), amount: 0, weights: this.#weightsOf(hit) };
        this.#byKey.set(key, tally);
      }
      tally.amount += importance(field, hit.start);
    }
  }

  /** By theme; a first-level theme takes the best of its own weight and its deeper themes'. */
  #weightsOf(hit: Hit): Map<number, number> {
    const weights = new Map<number, number>();
    for (const { topic, root, weight } of hit.terms) {
      weights.set(topic, Math.max(weights.get(topic) ?? 0, weight));
      weights.set(root, Math.max(weights.get(root) ?? 0, weight));
    }
    return weights;
  }

  /** Every theme that has any word here, in the order of the vocabulary. */
  weighed(): Weighed[] {
    const found = new Map<number, { raw: number; words: { words: string; worth: number }[] }>();
    for (const { words, amount, weights } of this.#byKey.values()) {
      const often = Math.log2(1 + amount);
      for (const [topic, weight] of weights) {
        const entry = found.get(topic) ?? { raw: 0, words: [] };
        entry.raw += weight * often;
        entry.words.push({ words, worth: weight * often });
        found.set(topic, entry);
      }
    }
    const inOrder = [...found].sort(([a], [b]) => a - b);
    return inOrder.map(([topic, { raw, words }]) => {
      const sorted = words.sort((a, b) => b.worth - a.worth);
      return { topic, raw, words: sorted.map(word => word.words) };
    });
  }
}
