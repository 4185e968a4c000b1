import type { Cue } from '../cues/cue.ts';
import type { Voice } from '../memory/voice.ts';

/** How a quotation was attributed, the surest first. */
export type Way = 'inside' | 'after' | 'colon' | 'before' | 'ending' | 'subject' | 'next' | 'continued';
export type Attribution = { readonly voice: Voice | null; readonly cue: Cue | null; readonly way: Way };
