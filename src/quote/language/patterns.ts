import { anyOfWords } from '../../lib/any-of.ts';
import type { Contexts } from './contexts.ts';

/** What is asked of stretches of text rather than of words, from lists of `quote-contexts.yaml`. */
export type Patterns = {
  /** Somebody talks: a person of the first or second, « c'est », « il faut ». */
  readonly talk: RegExp;
  /** Nothing but small words between two quotations. */
  readonly joint: RegExp;
  /** What is said after inserted words: a new sentence, or one that goes on with « mais », « je », « si »… */
  readonly goingOn: RegExp;
};

/** Compiles the lists. */
export function patternsOf({ talking, joining, goingOn }: Contexts): Patterns {
  return {
    talk: new RegExp(`(?:^|[\\s'’«(])${anyOfWords(talking)}(?!\\p{L}|-dame)`, 'iu'),
    joint: new RegExp(`^[\\s\\u00a0\\u202f,;]*(?:${anyOfWords(joining)}[\\s\\u00a0\\u202f,]*){0,4}$`, 'u'),
    goingOn: new RegExp(`[.!?…]\\s+\\S|,\\s+${anyOfWords(goingOn)}(?!\\p{L})`, 'u'),
  };
}
