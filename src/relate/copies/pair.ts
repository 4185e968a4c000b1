/** Two articles by their place in the list, the smaller first. */
export type Pair = { readonly a: number; readonly b: number; readonly similarity: number };
