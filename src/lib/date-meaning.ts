/**
 * What a date expression means before it is anchored, and how it becomes a date once the day of publication is known.
 * Kept in `lib` because `relate` resolves meanings again when an undated article gets an interval. Everything is
 * JSON-safe. `dates/` holds the parts; this file is what others import.
 */
export type { DateMeaning, Direction, FeastRule, Part, Unit } from './dates/meaning.ts';
export { resolveMentions } from './dates/resolve.ts';
