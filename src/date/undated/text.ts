import type { Field, Span } from '../../article.ts';
import type { Scan } from '../scan.ts';

/** One field of an article with its words. */
export type Text = { readonly field: Field; readonly scan: Scan };

/** The words `[from, to)` of a text, as it writes them. `from` and `to` are places of tokens. */
export function evidenceOf({ field, scan }: Text, from: number, to: number): Span {
  const [start, end] = [scan.tokens[from]!.start, scan.tokens[to - 1]!.end];
  return { field, start, end, text: scan.text.slice(start, end) };
}
