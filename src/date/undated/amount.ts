/** Lengths of time from which an event is counted: « deux ans », « cent jours ». */
import { type Quantity, quantityAt } from '../recognise/quantity.ts';
import type { Scan } from '../scan.ts';

export type Amount = { readonly at: number; readonly count: number; readonly unit: 'year' | 'month' | 'week' | 'day' };

const UNITS: ReadonlySet<string> = new Set<Amount['unit']>(['year', 'month', 'week', 'day']);

/** The amount that ends before a token. */
export function amountTo(scan: Scan, end: number): Amount | null {
  for (let from = end - 2; from >= Math.max(0, end - 5); from--) {
    const quantity = quantityAt(scan, from);
    if (quantity?.to === end && isCounted(quantity)) return { at: from, count: quantity.count, unit: quantity.unit };
  }
  return null;
}

export function isCounted(quantity: Quantity): quantity is Quantity & { count: number; unit: Amount['unit'] } {
  return quantity.count !== null && UNITS.has(quantity.unit);
}
