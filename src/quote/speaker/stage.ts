import type { Cue } from '../cues/cue.ts';
import type { QuoteLanguage } from '../language/language.ts';
import type { Marked } from '../marks/marked.ts';
import type { Memory } from '../memory/memory.ts';
import type { Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import type { Scene } from '../scene/scene.ts';

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
