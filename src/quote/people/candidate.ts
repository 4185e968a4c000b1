import type { Actor } from '../../article.ts';
import type { Gender } from '../language/language.ts';
import type { NounPhrase } from './phrase.ts';

/** Somebody or something that a sentence names outside quotation marks and that could speak. */
export type Candidate = {
  /** Token indexes, end exclusive; a name includes the function before it. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'actor' | 'name' | 'function' | 'collective' | 'pronoun' | 'latter' | 'ranked';
  readonly actor: Actor | null;
  /** The function in the words, if any: « le ministre de l'Intérieur ». */
  readonly phrase: NounPhrase | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** After a preposition: « de la ministre », « à l'AFP »; no subject. */
  readonly governed: boolean;
  /** What is said of a name that no actor covers: `fonctionnaire` of « Mourad, fonctionnaire ». */
  readonly job?: string;
  /** « le premier », « la seconde »: which of the two who were named. */
  readonly rank?: 0 | 1;
};
