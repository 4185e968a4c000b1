import type { QuoteLanguage } from '../language/language.ts';
import type { Genders } from './genders.ts';
import type { Introductions } from './introductions.ts';
import type { Timeline } from './timeline.ts';

/** What an article has told so far of those who could be meant by a function. */
export type Past = {
  readonly timeline: Timeline;
  readonly introductions: Introductions;
  readonly genders: Genders;
  readonly language: QuoteLanguage;
  /** Does the article tell of a court: is « le président » its judge? */
  readonly isCourt: boolean;
};
