/**
 * The index of one segment, cut by the beginnings of its terms into small files, so that a phone fetches only those that
 * a question needs, and the last word of a question can be looked up before it is typed out.
 */

/** `[document, weight, document, weight, …]`, documents as differences from the one before, in order. */
export type Postings = number[];

/** Characters of JSON: small enough for a phone, large enough not to be thousands of files. */
const SHARD_SIZE = 8_000;

export class SegmentIndex {
  readonly #postings = new Map<string, Postings>();
  readonly #last = new Map<string, number>();

  /** Documents must come in order. */
  add(document: number, weights: ReadonlyMap<string, number>): void {
    for (const [term, weight] of weights) {
      let list = this.#postings.get(term);
      if (!list) {
        list = [];
        this.#postings.set(term, list);
      }
      list.push(document - (this.#last.get(term) ?? 0), weight);
      this.#last.set(term, document);
    }
  }

  /** By prefix, in order of prefix: every term stands in the shard of the longest prefix that begins it. */
  shards(): Map<string, string> {
    const members = [...this.#postings.keys()].sort().map(term => {
      const json = `${JSON.stringify(term)}:${JSON.stringify(this.#postings.get(term))}`;
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
