import type { Field } from '../../article.ts';
import type { Hit } from './hits.ts';
import type { Weight } from './phrase.ts';

/** What one phrase of the vocabulary is worth in this article. */
type Tally = { readonly words: string; amount: number; readonly weights: readonly Weight[] };

/** How much an article says of one theme, in no unit. */
export type Weighed = { readonly topic: number; readonly raw: number };

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
  readonly #topics: number;

  /** @param topics how many themes there are */
  constructor(topics: number) {
    this.#topics = topics;
  }

  add(field: Field, text: string, hits: readonly Hit[]): void {
    for (const { told, start, end } of hits) {
      const key = told.key!;
      let tally = this.#byKey.get(key);
      if (!tally) {
        tally = { words: text.slice(start, end), amount: 0, weights: told.weights };
        this.#byKey.set(key, tally);
      }
      tally.amount += importance(field, start);
    }
  }

  /** Every theme that has any word here, in the order of the vocabulary. */
  weighed(): Weighed[] {
    const raws = new Float64Array(this.#topics);
    for (const { amount, weights } of this.#byKey.values()) {
      const often = Math.log2(1 + amount);
      for (const { topic, weight } of weights) raws[topic]! += weight * often;
    }
    const weighed: Weighed[] = [];
    for (let topic = 0; topic < raws.length; topic++) if (raws[topic]! > 0) weighed.push({ topic, raw: raws[topic]! });
    return weighed;
  }

  /** The words that spoke of a theme, best first. */
  wordsOf(topic: number): string[] {
    const found = [...this.#byKey.values()].flatMap(({ words, amount, weights }) => {
      const own = weights.find(weight => weight.topic === topic);
      return own ? [{ words, worth: own.weight * Math.log2(1 + amount) }] : [];
    });
    return found.sort((a, b) => b.worth - a.worth).map(({ words }) => words);
  }
}
