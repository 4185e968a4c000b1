import type { Reading } from './find.ts';
import { evidenceOf, isPhrase, isTellingLoan, type Suspect } from './judge.ts';
import type { RepairLanguage } from './language.ts';
import { loansIn } from './surroundings.ts';

const USUAL_LOANS = 3;
/** What each further loan takes from the evidence. */
const LOAN = 0.3;
/** What words that may be French must tell together where there is no English. */
const MUCH = 1.5;

type Whole = { readonly readings: readonly Reading[]; readonly language: RepairLanguage };

/**
 * How plainly all finds of an article tell that it has been spun; a proper name that was spun counts as much as a phrase.
 * A text full of loans is about games, fashion or finance: English words there are likelier new loans than a spinner's.
 * What may be French tells something beside English, or where there is much of it; each word once. A rare loan in whose
 * place a French word fits far better is as good as English.
 */
export function evidenceIn(suspects: readonly Suspect[], names: number, { readings, language }: Whole): number {
  const english = suspects.filter(({ candidate }) => candidate.kind === 'english');
  const others = suspects.filter(({ candidate }) => candidate.kind !== 'english');
  const telling = others.filter(suspect => isTellingLoan(suspect, language));
  const plain = english.reduce((sum, suspect) => sum + evidenceOf(suspect), names) + sum(mostByWord(telling));
  const doubtful = sum(mostByWord(others.filter(suspect => !telling.includes(suspect))));
  if (plain + doubtful === 0) return 0;
  const phrases = english.filter(isPhrase).length + names;
  const loans = LOAN * Math.max(0, loansIn(readings, language) - USUAL_LOANS);
  if (plain <= loans && doubtful < loans + MUCH) return phrases;
  return Math.max(phrases, plain + doubtful - loans);
}

/** A word that comes again and again is the article's own. */
function mostByWord(suspects: readonly Suspect[]): number[] {
  const most = new Map<string, number>();
  for (const suspect of suspects) {
    const { norm } = suspect.reading.tokens[suspect.candidate.from]!;
    most.set(norm, Math.max(most.get(norm) ?? 0, evidenceOf(suspect)));
  }
  return [...most.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
