import { firstFrom } from '../../lib/first-from.ts';

/** Things of a sentence in the order of their first tokens. */
type Placed = { readonly from: number };

/** More than any sentence of an article has. */
const NEAR = 40;

/** The index of the first that begins at or after a token. */
export function indexFrom(items: readonly Placed[], token: number): number {
  return firstFrom(items, ({ from }) => from >= token);
}

/** Those that begin at or after a token, the nearest first; a bounded number, so that hostile sentences cost little. */
export function near<T extends Placed>(items: readonly T[], token: number): readonly T[] {
  const first = indexFrom(items, token);
  return items.slice(first, first + NEAR);
}
