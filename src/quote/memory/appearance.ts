import type { Voice } from './voice.ts';

/** Somebody came up: in passing, last where no person does anything, as the subject of a sentence, or as a speaker. */
export type Appearance = {
  readonly voice: Voice;
  readonly as: 'named' | 'foremost' | 'subject' | 'speaker';
  /** A name for the paragraph, and the count of the sentence. */
  readonly paragraph: string;
  readonly sentence: number;
};

/** Spoke, or was what a sentence is about. */
export function isTold({ as }: Appearance): boolean {
  return as === 'subject' || as === 'speaker';
}

/** Spoke. */
export function isSpeaker({ as }: Appearance): boolean {
  return as === 'speaker';
}
