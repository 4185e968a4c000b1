import type { Entry, EntryType } from '../vocabulary/entry.ts';
import type { ActorLanguage } from '../vocabulary/prepare.ts';
import type { Reading } from './reading.ts';

/** A name found at one place: token indexes and text offsets, ends exclusive. */
export type Find = {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** `known`: in the vocabulary; `institution`: a head with its complements; `run`: words with a capital. */
  readonly kind: 'known' | 'institution' | 'run';
  readonly entry: Entry | null;
  /** Of a run: what its first words alone would be, « Radio » none, « Veolia Eau » an organisation. */
  readonly prefix: EntryType | null;
  /** One capitalised word where any word has a capital: counts only if the article names it elsewhere. */
  readonly weak: boolean;
  /** A known name that is also a common word, a place or a surname: « Orange », « Leclerc ». */
  readonly careful?: boolean;
};

/** What the search knows besides the words before it. */
export type Scope = {
  readonly language: ActorLanguage;
  /** Does the article also write this word (normalised) in lower case? */
  readonly isCommon: (norm: string) => boolean;
  /** Does the article name somebody of this family (normalised) in full? */
  readonly isFamily: (norm: string) => boolean;
  /** Does the article spell out a sigle (normalised) as something else than the vocabulary? */
  readonly isSpeltOtherwise: (norm: string) => boolean;
  /** Is the article about a team sport? */
  readonly isMatch: () => boolean;
  /** Is it about hockey? */
  readonly isHockey: () => boolean;
  /** Is it about young firms? */
  readonly isStartUps: () => boolean;
};

/** Where tokens `from` to `to`, end exclusive, stand in the text. */
export function spanOf(
  reading: Reading,
  from: number,
  to: number,
): { from: number; to: number; start: number; end: number } {
  return { from, to, start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

/** A name of several words that its head and complements tell. Tokens, end exclusive. */
export function institution(reading: Reading, from: number, to: number): Find {
  return { reading, ...spanOf(reading, from, to), kind: 'institution', entry: null, prefix: null, weak: false };
}
