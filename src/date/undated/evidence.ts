/** What a text without a stated date says of its own day, each piece with the words that say it. */
import type { Evidence } from '../../article.ts';
import type { Day } from '../../lib/calendar.ts';
import type { Read } from '../mentions.ts';
import type { Tense } from '../tense.ts';

/** Published on `day` or after (`earliest`), on `day` or before (`latest`). `sure` limits hold alone. */
export type Limit = {
  readonly kind: 'earliest' | 'latest';
  readonly day: Day;
  readonly sure: boolean;
  readonly evidence: Evidence;
};

/** A day of a month whose year may be unknown, as news tells its own days: « mardi 12 septembre ». */
export type Told = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly tense: Tense | null;
  /** Days from the day of publication, where the words say it: 0 for « ce mardi 12 », -1 for « hier, lundi 11 ». */
  readonly shift: number | null;
  /** Is the shift said by « hier », or only by « ce »? */
  readonly exact: boolean;
  /** By how many days the shift may be wrong: « il y a un mois ». */
  readonly slack: number;
  /** Does a sentence or a line begin with it, as a heading does? */
  readonly opens: boolean;
  /** Is it that of something set long before, like an election? */
  readonly appointed?: boolean;
  /** UTF-16 offset in its field; titles and standfirsts count as the beginning. */
  readonly at: number;
  readonly evidence: Evidence;
};

/** Whole days, both included; `to` is `null` where no end is known. */
export type Term = { readonly from: Day; readonly to: Day | null };

/** Somebody named in an office, or with an age: published during one of the terms. */
export type Stay = {
  readonly terms: readonly Term[];
  /** Told at the beginning; further down a text may speak of those who were in office. */
  readonly leads: boolean;
  /** The words tell it as present: not « avait dit le ministre », which may be long ago. */
  readonly sure: boolean;
  readonly evidence: Evidence;
};

/**
 * A year that the text names, with or without its month; `own`: in the words of this date, not of one before; `reviewed`: « le
 * bilan de l'année 2019 ».
 */
export type Year = {
  readonly year: number;
  readonly precise: boolean;
  readonly own: boolean;
  readonly reviewed?: boolean;
  /** « à partir de 2024 »: still to come. */
  readonly ahead?: boolean;
};

/** Two limits at once: « deux ans après le début de l'invasion ». */
export type Span = {
  readonly from: Day;
  readonly to: Day;
  readonly evidence: readonly Evidence[];
  /** The weekday that told it, and its day. */
  readonly told?: { readonly read: Read; readonly day: Day } | undefined;
  /** Too little is told to believe it, but enough to doubt what contradicts it. */
  readonly weak?: boolean;
  /** How many groups of words tell news. */
  readonly words?: number;
  /** Only a weekday, or « hier », tells it, of a story that goes on. */
  readonly near?: boolean;
  /** It was still to come. */
  readonly ahead?: boolean;
};

/** Somebody known for an office who is named, in it or not: hardly before `day`. */
export type Known = { readonly day: Day; readonly evidence: Evidence };

/**
 * What is not the text's own time: years, and days of events, that it names; `all`: it looks back over many years; `gaps`: over
 * so many.
 */
export type Retold = {
  readonly years: readonly number[];
  readonly days: readonly Day[];
  readonly all: boolean;
  readonly gaps: readonly { readonly years: number; readonly evidence: Evidence }[];
};

export type Clues = {
  readonly known: readonly Known[];
  /** Names that went out of use: hardly after `day`. */
  readonly gone: readonly Known[];
  readonly spans: readonly Span[];
  /** News of a known day that the first lines tell, with their weekday or day; the head first, then by paragraph. */
  readonly happened: readonly (readonly Span[])[];
  /** When what the first lines are about was news, whether or not they name a day of it. */
  readonly themes: readonly Span[];
  /** News that is counted (« acte 20 »), whether or not a day of it is named. */
  readonly counted: readonly Span[];
  /** News that the words tell by their weight, whatever day is named, in the days that other clues leave. */
  readonly weighed: (within: { readonly from: Day; readonly to: Day }) => Span | null;
  readonly limits: readonly Limit[];
  readonly told: readonly Told[];
  readonly stays: readonly Stay[];
  /** What comes again, in each of the years that the list knows: only where other clues leave one of them. */
  readonly seasons: readonly Stay[];
  readonly years: readonly Year[];
  readonly retold: () => Retold;
  /** The years in which somebody has the age that the text tells beside the year of birth: they choose among years, and give none. */
  readonly aged: () => readonly Span[];
};
