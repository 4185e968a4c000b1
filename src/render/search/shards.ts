/**
 * The index of one segment, cut by the beginnings of its terms into small files, so that a phone fetches only those that
 * a question needs, and the last word of a question can be looked up before it is typed out.
 */

import type { WeightedTerms } from './terms.ts';

/** `[document, weight, document, weight, …]`, documents as differences from the one before, in order. */
export type Postings = number[];

/** Characters of JSON: small enough for a phone, large enough not to be thousands of files. */
const SHARD_SIZE = 8_000;

/** Of one term: its postings, and the last document among them. */
type Found = { readonly postings: Postings; last: number };

const ZERO = '0'.charCodeAt(0);

export class SegmentIndex {
  readonly #found = new Map<string, Found>();

  /** Documents must come in order. */
  add(document: number, { terms, weights }: WeightedTerms): void {
    for (const [i, term] of terms.entries()) {
      const weight = weights.charCodeAt(i) - ZERO;
      const found = this.#found.get(term);
      if (!found) this.#found.set(term, { postings: [document, weight], last: document });
      else {
        found.postings.push(document - found.last, weight);
        found.last = document;
      }
    }
  }

  /** By prefix, in order of prefix: every term stands in the shard of the longest prefix that begins it. */
  shards(): Map<string, string> {
    const members = [...this.#found.keys()].sort().map(term => {
      const json = `${JSON.stringify(term)}:[${this.#found.get(term)!.postings.join()}]`;
      return { term, json };
    });
    const shards = new Map<string, string>();
    split(members, '', shards);
    return shards;
  }
}

type Member = { readonly term: string; readonly json: string };

function split(members: readonly Member[], prefix: string, shards: Map<string, string>): void {
  const size = members.reduce((sum, { json }) => sum + json.length + 1, 2);
  const longer = members.filter(({ term }) => term.length > prefix.length);
  if (size <= SHARD_SIZE || longer.length === 0) {
    shards.set(prefix, `{${members.map(({ json }) => json).join(',')}}`);
    return;
  }
  const whole = members.filter(({ term }) => term.length === prefix.length);
  if (whole.length > 0) shards.set(prefix, `{${whole.map(({ json }) => json).join(',')}}`);
  const next = Map.groupBy(longer, ({ term }) => [...term.slice(prefix.length)][0]!);
  for (const [character, group] of next) split(group, prefix + character, shards);
}
