/** How far from a day a text can be written that tells it, known news and the text's own days alike; and how far down it tells it. */
import type { Read } from '../mentions.ts';

/** « ce mardi 12 septembre » is written on the day, the evening before, or printed in the days after. */
export const BEFORE_TODAY = 2;
export const AFTER_TODAY = 6;
/** A day without a verb in the past may be announced; « dimanche 7 juillet, les Français votent », too. */
export const BEFORE_OPEN = 9;
/** Without its weekday a day is told for longer. */
export const AFTER_BARE = 30;
/** A plan with its weekday is told in the weeks before. */
export const BEFORE_PLAN = 27;

/** Does it stand in title or standfirst, or before `end` in the text? UTF-16 code units. */
export function standsBefore({ field, scan, hit }: Read, end: number): boolean {
  return field !== 'text' || scan.tokens[hit.from]!.start < end;
}
