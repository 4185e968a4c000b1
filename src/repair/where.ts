import { keyOf } from './contexts.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import { type Asked, demandBefore } from './grammar.ts';
import type { RepairLanguage } from './language.ts';

/** A candidate in its text, what the word before asks of it, and its neighbours. */
export type Where = {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly language: RepairLanguage;
  readonly demand: Asked | null;
  /** What the words that touch it are looked up by; `null` where no word does. */
  readonly before: string;
  readonly after: string | null;
};

export function whereOf(reading: Reading, candidate: Candidate, language: RepairLanguage): Where {
  const { text, tokens } = reading;
  const { from, to } = candidate;
  return {
    reading,
    candidate,
    language,
    demand: demandBefore(reading, candidate, language),
    before: keyOf(tokens[from - 1]?.norm),
    after: to < tokens.length && joined(text, tokens, to) ? keyOf(tokens[to]!.norm) : null,
  };
}
