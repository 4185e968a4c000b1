/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const french = new Intl.Collator('fr');

/** French alphabetical order, for what readers read: École stands before Zola. */
export function compareFrench(a: string, b: string): number {
  return french.compare(a, b) || compare(a, b);
}
