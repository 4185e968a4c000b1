/**
 * What a French date expression means before it is anchored. Owned by the date room; kept in `lib` because `relate`
 * resolves meanings again when an undated article gets an interval.
 */
export type DateMeaning = { readonly kind: string; readonly [key: string]: unknown };
