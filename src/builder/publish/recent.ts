/** The values that were asked for last, at most so many; others are made again. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #make: (key: K) => V;
  readonly #values = new Map<K, V>();

  constructor(most: number, make: (key: K) => V) {
    this.#most = most;
    this.#make = make;
  }

  of(key: K): V {
    const known = this.#values.get(key);
    const value = known ?? this.#make(key);
    // The oldest stand first; moving every one that is asked for would cost more than it saves while there is room.
    if (known && this.#values.size < this.#most) return value;
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value as K);
    return value;
  }
}
