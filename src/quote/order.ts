/** Things of a sentence in the order of their first tokens. */
type Placed = { readonly from: number };

const NEAR = 40;

/** The index of the first that begins at or after a token. */
export function firstFrom(items: readonly Placed[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that begin at or after a token, the nearest first; a bounded number, so that hostile sentences cost little. */
export function near<T extends Placed>(items: readonly T[], token: number): readonly T[] {
  const first = firstFrom(items, token);
  return items.slice(first, first + NEAR);
}
