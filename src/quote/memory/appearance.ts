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

/** Did it come up in the headline, which is no longer read? Both are names of paragraphs. */
export function isOfHeadline(paragraph: string, current: string): boolean {
  return paragraph.startsWith('title') && !current.startsWith('title');
}

/** « déplore un rescapé », « les agriculteurs », a headline over the text that names them. */
export function isAnnounced({ voice, paragraph }: Appearance, current: string): boolean {
  if (voice.actor !== null || !isOfHeadline(paragraph, current)) return false;
  return voice.plural || /^une? /i.test(voice.speaker.name);
}
