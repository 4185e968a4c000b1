import type { AliasHit } from '../vocabulary/alias-index.ts';
import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Reading } from './reading.ts';

/** The longest known name that begins at a word. */
export function knownAt(reading: Reading, at: number, language: ActorLanguage): AliasHit | null {
  return reading.opens(at, WordClass.opensKnown) ? language.known.at(reading, at) : null;
}

/** The city that may stand for a government and begins at a word. */
export function capitalAt(reading: Reading, at: number, language: ActorLanguage): AliasHit | null {
  return reading.opens(at, WordClass.opensCapital) ? language.capitals.at(reading, at) : null;
}
