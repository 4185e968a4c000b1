import { once } from '../lib/once.ts';
import { endless } from './company.ts';
import { keyOf } from './contexts.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import { type Asked, demandBefore } from './grammar.ts';
import type { RepairLanguage } from './language.ts';

/** How many words on either side tell what a sentence is about. */
const REACH = 12;

/** A candidate in its text, what the word before asks of it, and its neighbours. */
export type Where = {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly language: RepairLanguage;
  readonly demand: Asked | null;
  /** What the words that touch it are looked up by; `null` where no word does. */
  readonly before: string;
  readonly after: string | null;
  /** The words of the sentence around it, without endings. */
  readonly around: () => readonly string[];
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
    around: once(() => wordsAround(reading, candidate, language)),
  };
}

/** Small words keep company with all. */
function wordsAround({ tokens }: Reading, { from, to }: Candidate, { small }: RepairLanguage): string[] {
  const words: string[] = [];
  for (let i = Math.max(0, from - REACH); i < to + REACH && i < tokens.length; i++)
    if ((i < from || i >= to) && !small.has(tokens[i]!.norm)) words.push(endless.of(tokens[i]!));
  return words;
}
