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

/** From so many plain finds on, an article has been through a spinner, and what is doubtful alone is believed. */
const SPUN = 2;
/** A loan or a French homograph needs a context at least this telling. */
const TELLING = 2;
/** In an article that has plainly been spun, a loan only needs a word that fits. */
const FITTING = 1;
/** A French word stands in another's place only if both sides of it ask for the other. */
const COMPELLING = 3;

/** Most French homographs stand where they belong: only those that break something, or might, are looked into. */
export function isWorthwhile(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  if (candidate.kind !== 'homograph') return true;
  if (!candidate.synonym) return false;
  return (
    candidate.synonym.words.some(word => language.certain.has(word)) || breaks({ reading, candidate }, language) > 0
  );
}

/** Is it English that stands in nobody's French: in the table, and no loan? */
export function isPlain({ candidate, suggestion }: Suspect): boolean {
  return (
    candidate.kind === 'english' &&
    !!candidate.synonym?.curated &&
    (suggestion !== null || candidate.to - candidate.from > 1)
  );
}

/** 0–1; `null` where it is not to be shown. `plain`: how many plain finds the article has. */
export function confidenceOf(suspect: Suspect, plain: number, language: RepairLanguage): number | null {
  const { candidate, suggestion } = suspect;
  const spun = plain >= SPUN;
  if (candidate.kind === 'english') return englishConfidence(suspect, plain);
  if (!suggestion) return null;
  if (candidate.kind === 'loan') return loanConfidence(suspect, plain, language);
  if (suggestion.sure) return 0.85;
  if (spun && suggestion.context >= COMPELLING) return 0.65;
  const broken = breaks(suspect, language);
  if (broken === 0 || mends(suspect, language) === false) return null;
  return spun || suggestion.context >= TELLING ? 0.7 : broken > 1 ? 0.6 : null;
}

/** « staff militaire » in an article full of a spinner's words; never « le staff » elsewhere. */
function loanConfidence(suspect: Suspect, plain: number, language: RepairLanguage): number | null {
  const { sure, context, fit } = suspect.suggestion!;
  if (plain < SPUN) return sure ? 0.6 : null;
  const rare = suspect.reading.tokens
    .slice(suspect.candidate.from, suspect.candidate.to)
    .some(({ norm }) => language.rareLoans.has(norm));
  const fits = rare && fit >= FITTING;
  const telling = context >= TELLING || breaks(suspect, language) > 0 || fits;
  return telling ? 0.7 : null;
}

function englishConfidence({ candidate, suggestion }: Suspect, plain: number): number | null {
  const known = candidate.synonym;
  if (known?.curated)
    return Math.min(0.97, 0.75 + (suggestion && suggestion.context > 0 ? 0.12 : 0) + Math.min(plain, 3) * 0.03);
  if (known) return plain >= 1 || (suggestion && suggestion.context >= TELLING) ? 0.6 : null;
  return plain >= SPUN ? 0.5 : null;
}

/** Demands of the word before that the found word does not meet: « du issue », « un place ». */
function breaks({ reading, candidate }: Omit<Suspect, 'suggestion'>, language: RepairLanguage): number {
  const own = reading.tokens[candidate.from]!.norm;
  return agreementOf(own, demandBefore(reading, candidate), language).breaks;
}

/** Does the proposed word meet what the found one does not? */
function mends({ reading, candidate, suggestion }: Suspect, language: RepairLanguage): boolean {
  return !!suggestion && agreementOf(suggestion.word, demandBefore(reading, candidate), language).breaks === 0;
}
