/** The index of the first of `items` for which `isFrom` is true, as it is for all after it; their number if there is none. Binary search. */
export function firstFrom<T>(items: readonly T[], isFrom: (item: T) => boolean, start = 0): number {
  let low = start;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFrom(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
