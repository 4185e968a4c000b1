import type { Candidate, Reading } from './find.ts';
import { agreementOf } from './grammar.ts';
import type { RepairLanguage } from './language.ts';
import { type ContextScore, contextOf, isAskedFor, SURE } from './neighbours.ts';
import { frequencyOf, priorOf } from './prior.ts';
import { CLAUSE, slotOf } from './slots.ts';
import { subjectOf } from './subject.ts';
import { type Where, whereOf } from './where.ts';

/** A French word that may have stood here, how well it fits, and whether what follows admits nothing else. */
export type Suggestion = {
  readonly word: string;
  readonly fit: number;
  readonly context: number;
  readonly sure: boolean;
  /** A set phrase asks for it. */
  readonly fixed: boolean;
  /** By how much it fits better than the found word, where that may be French. */
  readonly margin: number;
  /** … by its place alone, whatever the sentence is about. */
  readonly placed: number;
};

/** What fits worse than this is not proposed. */
const LEAST_FIT = -0.5;
const BREAK = -2.5;
const KEPT = 0.5;
/** What it is worth to stand elsewhere in the text. */
const AGAIN = 0.7;
/** What a word weighs that only the phrase around asks for, and no synonym. */
const UNRELATED = 6;

/** The best of the French words a candidate may stand for; `null` if none fits the sentence. */
export function suggestFor(reading: Reading, candidate: Candidate, language: RepairLanguage): Suggestion | null {
  const words = candidate.synonym?.words ?? [];
  const place = whereOf(reading, candidate, language);
  const where = { ...place, own: ownOf(place) };
  let best: Suggestion | null = null;
  const weigh = (word: string, at: number) => {
    if (isSameNoun(word, reading.tokens[candidate.from]!.norm) && !isAskedFor(word, where)) return;
    const suggestion = fitOf(word, at, where);
    if (suggestion.fit >= LEAST_FIT && (!best || suggestion.fit > best.fit)) best = suggestion;
  };
  for (const [at, word] of words.entries()) weigh(word, at);
  if (!best || !candidate.synonym?.curated)
    for (const word of askedFor(where)) if (!words.includes(word)) weigh(word, UNRELATED);
  return best;
}

/** Where English stands in a set phrase, the phrase names the word, whatever the spinner made of it. */
function askedFor(where: Where): string[] {
  const { reading, candidate, language } = where;
  const { tokens } = reading;
  if (candidate.kind !== 'english' && !language.rareLoans.has(tokens[candidate.from]!.norm)) return [];
  const words = language.contexts.between(tokens[candidate.from - 1]?.norm, tokens[candidate.to]?.norm);
  return [...words].filter(word => isAskedFor(word, where));
}

/** « vote » is no repair of « votes », but « fin » one of « fins » in « en fins de matinée ». */
function isSameNoun(word: string, found: string): boolean {
  return `${word}s` === found || word === `${found}s`;
}

/** How well the found word itself stands here, where it may be French. */
type Own = { readonly context: ContextScore; readonly placed: number; readonly subject: number };

const NO_FRENCH: Own = { context: { score: 0, sure: false, fixed: false }, placed: 0, subject: 0 };

function ownOf(where: Where): Own {
  const { reading, candidate, language } = where;
  if (candidate.kind === 'english' || candidate.to - candidate.from > 1) return NO_FRENCH;
  const word = reading.tokens[candidate.from]!.norm;
  const context = contextOf(word, where);
  const again = (reading.counts().get(word) ?? 0) > 1 ? AGAIN : 0;
  const placed = again + frequencyOf(word, language) + agreeing(word, where) + context.score + slotOf(word, where);
  return { context, placed, subject: subjectOf(word, where) };
}

function fitOf(word: string, at: number, where: Where & { readonly own: Own }): Suggestion {
  const { reading, candidate, language, own } = where;
  const { score, sure, fixed } = contextOf(word, where);
  const slot = slotOf(word, where);
  const again = !language.small.has(word) && reading.counts().has(word) ? AGAIN : 0;
  const placed = priorOf(word, at, candidate, language) + agreeing(word, where) + score + slot + again;
  const fit = placed + subjectOf(word, where);
  return {
    word,
    fit,
    margin: fit - own.placed - own.subject,
    placed: placed - own.placed,
    context: score - own.context.score + (slot >= CLAUSE ? SURE : 0),
    sure: sure && !own.context.sure,
    fixed: fixed && !own.context.fixed,
  };
}

function agreeing(word: string, { demand, language }: Where): number {
  const { kept, breaks } = agreementOf(word, demand, language);
  return kept * KEPT + breaks * BREAK;
}
