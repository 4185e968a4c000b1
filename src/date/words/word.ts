import type { Part, Unit } from '../../lib/date-meaning.ts';

/**
 * What a word can mean in a date. A word may be several things at once (« second », « mars », « fin »); the recognisers
 * pick what they need.
 */
export type Word = {
  /** 1–12. */
  readonly month?: number;
  /** A month or weekday written short. */
  readonly short?: boolean;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** 21–24. */
  readonly season?: number;
  readonly unit?: Unit;
  /** « un » … « cent », or digits. */
  readonly number?: number;
  /** « dizaine »: about so many. */
  readonly about?: number;
  readonly ordinal?: number;
  /** « T1 ». */
  readonly quarter?: number;
  /** « S1 ». */
  readonly half?: number;
  readonly part?: Part;
  /** « hier »: days from the day of publication. */
  readonly day?: number;
  readonly dayPart?: boolean;
  /** -1 « dernier », +1 « prochain »: seen from the day of publication. */
  readonly side?: -1 | 1;
  /** -1 « précédent », +1 « suivant »: seen from an earlier date. */
  readonly relative?: -1 | 1;
  /** -1 « plus tôt », +1 « plus tard ». */
  readonly shift?: -1 | 1;
  /** Digits as written, for numbers in figures. */
  readonly digits?: string;
  /** Grammatical classes of `calendar.yaml`. */
  readonly is: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();
/** No word at all, or one that means nothing to dates. */
export const NO_WORD: Word = { is: NONE };

/** Words that stand everywhere, before dates as before anything else. */
const PLAIN = new Set(
  `of approximately the of-the of-the-many the-many plural-looking one within this to to-the has auxiliaries conjunction
  and in ahead for present-be not-future more quantifiers counted il planned which past-words publish-words update-words
  not-participles participles short-participles infinitive-be very plans place aimed contests after-day fairs present-words streets roads openings name-heads going-to not future-have future-words numbered preposition bc aftermath had-to due hoped over`.split(
    /\s+/,
  ),
);

/** Does the word by itself make a date likely: a month, a number, « veille », but not « de », « la », « une »? */
export function isContent(word: Word): boolean {
  const { is, ...meanings } = word;
  const isOne = is.has('one') && word.digits === undefined;
  return Object.keys(meanings).length > (isOne ? 1 : 0) || [...is].some(name => !PLAIN.has(name));
}
