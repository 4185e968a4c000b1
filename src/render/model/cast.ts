import type { Entry } from './entry.ts';

/** Who is named where, by numbers instead of ids: pages of actors and themes with thousands of articles count millions of names. */
export class Cast {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #named = new Map<Entry, Uint32Array>();
  /** By number; all zero between two calls. */
  readonly #marks: Uint32Array;

  constructor(entries: readonly Entry[]) {
    for (const entry of entries)
      this.#named.set(
        entry,
        Uint32Array.from(entry.actors, ({ id }) => this.#numberOf(id)),
      );
    this.#marks = new Uint32Array(this.#ids.length);
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }

  /** In how many of the entries each actor is named, by id, in the order in which they are met. */
  counts(entries: readonly Entry[]): [id: string, count: number][] {
    const marks = this.#marks;
    const met: number[] = [];
    for (const entry of entries)
      for (const number of this.#named.get(entry)!) if (marks[number]!++ === 0) met.push(number);
    return met.map(number => {
      const count = marks[number]!;
      marks[number] = 0;
      return [this.#ids[number]!, count];
    });
  }

  /** In how many of the entries two actors are named together: at `a * ids.length + b`, `a` before `b` among the ids. */
  pairs(ids: readonly string[], entries: readonly Entry[]): Uint32Array {
    const marks = this.#marks;
    const numbers = ids.map(id => this.#numbers.get(id)!);
    for (const [place, number] of numbers.entries()) marks[number] = place + 1;
    const together = new Uint32Array(ids.length * ids.length);
    for (const entry of entries) {
      const present: number[] = [];
      for (const number of this.#named.get(entry)!) {
        const place = marks[number]! - 1;
        if (place < 0) continue;
        for (const other of present) together[Math.min(place, other) * ids.length + Math.max(place, other)]!++;
        present.push(place);
      }
    }
    for (const number of numbers) marks[number] = 0;
    return together;
  }
}
