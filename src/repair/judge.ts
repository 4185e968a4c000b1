import type { Candidate, Reading } from './find.ts';
import { agreementOf, demandBefore } from './grammar.ts';
import type { RepairLanguage } from './language.ts';
import type { Suggestion } from './suggest.ts';

/** A candidate in a French clause with the word it may stand for. */
export type Suspect = {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly suggestion: Suggestion | null;
};

/** From so much evidence on, an article has been through a spinner, and what is doubtful alone is believed. */
const SPUN = 2;
/** Evidence beside its own that a word needs which is English, in no table, and stands where French asks for one. */
const HINTED = 0.9;
/** How plainly each find speaks of a spinner: in the table; with a French word that fits; English alone. */
const IN_TABLE = 1;
const FITTED = 0.5;
const BARE = 0.3;
/** Outside spun articles a loan or a French homograph needs a context at least this telling. */
const TELLING = 2;
/** By how much a proposal must fit better than the French word that stands there: beside some evidence; in a spun article. */
const MARGIN = { homograph: { beside: 3, spun: 2.4 }, loan: { beside: 2, spun: 1.2 } } as const;
/** … where a set phrase asks for it. */
const ASKED = 1.5;
/** … than a loan that the press hardly uses, with nothing beside it: « mis end », « le cook de l'État ». */
const ALONE = 3;
/** A proposal that fits better by so much more tells more plainly. */
const CLEARLY = 1.5;
const CLEAR = 0.75;
/** Evidence beside its own that a word needs which may be French. */
const SOME = 0.5;

/** Most French homographs stand where they belong: only those that break something, or might, are looked into. */
export function isWorthwhile(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  if (candidate.kind !== 'homograph') return true;
  if (!candidate.synonym) return false;
  return candidate.synonym.certain || breaks({ reading, candidate }, language) > 0;
}

/** « as well as »: several English words in a row that the table has. */
export function isPhrase({ candidate: { kind, synonym, from, to } }: Suspect): boolean {
  return kind === 'english' && !!synonym?.curated && to - from > 1;
}

/** May the article have been through a spinner? */
export function isDoubtful(evidence: number): boolean {
  return evidence >= SOME;
}

/** How plainly a find tells that the article has been spun: English in nobody's French, and no loan. */
export function evidenceOf({ candidate, suggestion }: Suspect): number {
  if (candidate.kind !== 'english') return surenessOf(suggestion, MARGIN[candidate.kind].beside);
  const isPhrase = candidate.to - candidate.from > 1;
  if (!candidate.synonym) return isPhrase ? 0 : BARE;
  if (candidate.synonym.curated && (suggestion || isPhrase)) return IN_TABLE;
  return suggestion ? FITTED : BARE;
}

function surenessOf(suggestion: Suggestion | null, least: number): number {
  if (!suggestion || suggestion.placed < least) return 0;
  return suggestion.placed < least + CLEARLY ? FITTED : CLEAR;
}

/** 0–1; `null` where it is not to be shown. `evidence`: what all finds of the article tell together. */
export function confidenceOf(suspect: Suspect, evidence: number, language: RepairLanguage): number | null {
  const { kind } = suspect.candidate;
  if (kind === 'english') return englishConfidence(suspect, evidence, language);
  if (!suspect.suggestion) return null;
  const { sure, fixed, context, margin } = suspect.suggestion;
  if (sure) return kind === 'homograph' ? 0.85 : 0.6;
  if (evidence > 0 && isTellingLoan(suspect, language)) return 0.6;
  const others = evidence - evidenceOf(suspect);
  if (others >= SOME && margin >= MARGIN[kind][others >= SPUN ? 'spun' : 'beside']) return 0.7;
  if (others >= SPUN && fixed && margin >= ASKED) return 0.65;
  const broken = kind === 'homograph' && mends(suspect, language) ? breaks(suspect, language) : 0;
  return broken > 0 && context >= TELLING ? 0.7 : broken > 1 ? 0.6 : null;
}

/** A rare loan in whose place a French word fits far better. */
export function isTellingLoan({ reading, candidate, suggestion }: Suspect, { rareLoans }: RepairLanguage): boolean {
  if (candidate.kind !== 'loan' || !suggestion || suggestion.placed < ALONE) return false;
  return rareLoans.has(reading.tokens[candidate.from]!.norm);
}

function englishConfidence(suspect: Suspect, evidence: number, language: RepairLanguage): number | null {
  const { candidate, suggestion } = suspect;
  const known = candidate.synonym;
  if (evidence <= 0 && !(suggestion && suggestion.context >= TELLING)) return null;
  if (known?.curated)
    return Math.min(0.97, 0.75 + (suggestion && suggestion.context > 0 ? 0.12 : 0) + Math.min(evidence, 3) * 0.03);
  const others = evidence - evidenceOf(suspect);
  if (others >= (isCoined(suspect) ? SPUN : HINTED)) return suggestion ? 0.6 : 0.5;
  if (!known) return null;
  return suggestion && (suggestion.context >= TELLING || fits(suspect, language)) ? 0.55 : null;
}

/** « back-up », « front-row »: French makes English compounds of its own. */
function isCoined({ reading, candidate }: Suspect): boolean {
  return !candidate.synonym && reading.tokens[candidate.from]!.norm.includes('-');
}

/** Does the word before ask for one like that which is proposed? */
function fits({ reading, candidate, suggestion }: Suspect, language: RepairLanguage): boolean {
  const { kept, breaks } = agreementOf(suggestion!.word, demandBefore(reading, candidate, language), language);
  return kept > 0 && breaks === 0;
}

/** Demands of the word before that the found word does not meet: « du issue », « un place ». */
function breaks({ reading, candidate }: Omit<Suspect, 'suggestion'>, language: RepairLanguage): number {
  const own = reading.tokens[candidate.from]!.norm;
  return agreementOf(own, demandBefore(reading, candidate, language), language).breaks;
}

/** Does the proposed word meet what the found one does not? */
function mends({ reading, candidate, suggestion }: Suspect, language: RepairLanguage): boolean {
  return (
    !!suggestion && agreementOf(suggestion.word, demandBefore(reading, candidate, language), language).breaks === 0
  );
}
