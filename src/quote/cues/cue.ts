import type { Strength } from '../language/language.ts';

/** Words that report speech: a verb group (« avait alors déclaré », « argumenta-t-il ») or a source phrase (« selon »). */
export type Cue = {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'finite' | 'gerund' | 'infinitive' | 'source';
  readonly strength: Strength;
  /** « dit-il » carries its own subject. */
  readonly clitic: string | null;
};
