import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { QuoteLanguage } from './language.ts';
import type { Marked } from './marked.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './voice.ts';

/** One sentence with what stands in it outside quotation marks. */
export type Stage = {
  readonly scene: Scene;
  readonly language: QuoteLanguage;
  /** Token indexes of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
  /** A name for the paragraph it stands in. */
  readonly paragraph: string;
  /** The marked stretches that begin in it. */
  readonly marks: readonly Marked[];
  /** Nothing but quotations. */
  readonly bare: boolean;
  /** Whose words each cue reports, once worked out. */
  readonly voices: Map<Cue, Voice | null>;
};
