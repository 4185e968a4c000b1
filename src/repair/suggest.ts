import { isCapitalised } from '../lib/words.ts';
import { type Contexts, isSetPhrase, keyOf, type Pattern } from './contexts.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import { agreementOf, demandBefore } from './grammar.ts';
import type { RepairLanguage } from './language.ts';
import { priorOf } from './prior.ts';
import { isFrenchSmallWord } from './small-words.ts';
import { opensSentence } from './surroundings.ts';

/** A French word that may have stood here, how well it fits, and whether what follows admits nothing else. */
export type Suggestion = {
  readonly word: string;
  readonly fit: number;
  readonly context: number;
  readonly sure: boolean;
  /** A set phrase asks for it. */
  readonly fixed: boolean;
};

/** What fits worse than this is not proposed. */
const LEAST_FIT = -0.5;
const BREAK = -2.5;
const KEPT = 0.5;
const BEFORE = 1;
const AFTER = 1.2;
/** « le … de » says little of the word between. */
const SMALL = 0.4;
const BOTH = 1;
/** A set phrase that asks for the word: « feuille de … ». */
const FIXED = 1.4;
const SURE = 3;
/** What a word weighs that only the phrase around asks for, and no synonym. */
const UNRELATED = 6;

/** The best of the French words a candidate may stand for; `null` if none fits the sentence. */
export function suggestFor(reading: Reading, candidate: Candidate, language: RepairLanguage): Suggestion | null {
  const words = candidate.synonym?.words ?? [];
  const where = { reading, candidate, language, own: ownContext({ reading, candidate, language }) };
  let best: Suggestion | null = null;
  const weigh = (word: string, at: number) => {
    if (isSameNoun(word, reading.tokens[candidate.from]!.norm)) return;
    const suggestion = fitOf(word, at, where);
    if (suggestion.fit >= LEAST_FIT && (!best || suggestion.fit > best.fit)) best = suggestion;
  };
  words.forEach(weigh);
  if (!best || !candidate.synonym?.curated)
    for (const word of askedFor(where)) if (!words.includes(word)) weigh(word, UNRELATED);
  return best;
}

/** Where English stands in a set phrase, the phrase names the word, whatever the spinner made of it. */
function askedFor({ reading, candidate, language }: Where): string[] {
  const { tokens } = reading;
  if (candidate.kind !== 'english' && !language.rareLoans.has(tokens[candidate.from]!.norm)) return [];
  const words = language.contexts.between(tokens[candidate.from - 1]?.norm, tokens[candidate.to]?.norm);
  return [...words].filter(word =>
    language.contexts.of(word).some(sides => {
      const [left, right] = [leftOf(sides, reading, candidate), rightOf(sides, reading, candidate)];
      return (left && isSetPhrase(left)) || (right && isSetPhrase(right));
    }),
  );
}

/** « vote » is no repair of « votes ». */
function isSameNoun(word: string, found: string): boolean {
  return `${word}s` === found || word === `${found}s`;
}

type Where = { readonly reading: Reading; readonly candidate: Candidate; readonly language: RepairLanguage };

/** How well the found word itself stands here, where it may be French. */
function ownContext(where: Where): ContextScore {
  const { candidate, reading } = where;
  const isOne = candidate.to - candidate.from === 1;
  return candidate.kind === 'english' || !isOne ? NO_CONTEXT : contextOf(reading.tokens[candidate.from]!.norm, where);
}

const NO_CONTEXT: ContextScore = { score: 0, sure: false, fixed: false };

function fitOf(word: string, at: number, where: Where & { readonly own: ContextScore }): Suggestion {
  const { reading, candidate, language, own } = where;
  const { kept, breaks } = agreementOf(word, demandBefore(reading, candidate), language);
  const { score, sure, fixed } = contextOf(word, where);
  return {
    word,
    fit: priorOf(word, at, candidate, language) + kept * KEPT + breaks * BREAK + score + slotOf(word, where),
    context: score - own.score,
    sure: sure && !own.sure,
    fixed: fixed && !own.fixed,
  };
}

type ContextScore = { readonly score: number; readonly sure: boolean; readonly fixed: boolean };

/** Known rows of words before and after: the best row, by its best pattern on each side. */
function contextOf(word: string, { reading, candidate, language }: Where): ContextScore {
  let best = 0;
  let certain = false;
  let fixed = false;
  for (const sides of language.contexts.of(word)) {
    const [left, right] = [leftOf(sides, reading, candidate), rightOf(sides, reading, candidate)];
    const sure = !!left?.sure || !!right?.sure;
    const both = left && right && (left.telling || right.telling) ? BOTH : 0;
    best = Math.max(best, worth(left, BEFORE) + worth(right, AFTER) + both + (sure ? SURE : 0));
    certain ||= sure;
    fixed ||= [left, right].some(pattern => pattern !== null && isSetPhrase(pattern));
  }
  return { score: best, sure: certain, fixed };
}

function worth(pattern: Pattern | null, full: number): number {
  if (!pattern) return 0;
  return (pattern.telling || pattern.sure ? full : full * SMALL) + (pattern.fixed && pattern.telling ? FIXED : 0);
}

/** The strongest pattern that stands before the candidate. */
function leftOf({ before }: Contexts, { tokens }: Reading, { from }: Candidate): Pattern | null {
  const patterns = before.get(keyOf(tokens[from - 1]?.norm)) ?? [];
  return (
    patterns.find(({ norms }) => norms.every((norm, i) => norm === keyOf(tokens[from - norms.length + i]?.norm))) ??
    null
  );
}

/** … and after it. */
function rightOf({ after }: Contexts, { text, tokens }: Reading, { to }: Candidate): Pattern | null {
  const patterns = after.get(keyOf(tokens[to]?.norm));
  if (!patterns || !joined(text, tokens, to)) return null;
  return patterns.find(({ norms }) => norms.every((norm, i) => norm === keyOf(tokens[to + i]?.norm))) ?? null;
}

/** What kind of word the place asks for. */
function slotOf(word: string, { reading, candidate, language }: Where): number {
  const { text, tokens } = reading;
  const kind = language.kinds.get(word) ?? 'noun';
  const before = tokens[candidate.from - 1];
  const after = tokens[candidate.to];
  const open = !before || !joined(text, tokens, candidate.from);
  const demanded = demandBefore(reading, candidate) !== null;
  if (kind === 'tool')
    return toolSlot(word, {
      open: open || opensSentence(text, tokens[candidate.from]!.start),
      demanded,
      after: after?.norm,
    });
  if (kind === 'noun') return demanded ? 0.4 : afterContent(before, open) ? -0.6 : 0.2;
  if (kind === 'verb')
    return demanded
      ? -0.6
      : afterContent(before, open) && after && /^(?:de|d'|à|que|qu'|le|la|les|un|une|des|son|sa)$/.test(after.norm)
        ? 0.8
        : -0.2;
  const nounAfter =
    after && joined(text, tokens, candidate.to) && !isFrenchSmallWord(after.norm) && !isCapitalised(after.text);
  return demanded ? (nounAfter ? 0.6 : -0.5) : afterContent(before, open) ? 0.7 : 0;
}

function afterContent(before: { norm: string; text: string } | undefined, open: boolean): boolean {
  return !open && !!before && !isFrenchSmallWord(before.norm);
}

type Tool = { readonly open: boolean; readonly demanded: boolean; readonly after: string | undefined };

/** « car » opens a clause; « plus » does not stand between an article and the end of its group. */
function toolSlot(word: string, { open, demanded, after }: Tool): number {
  if (word === 'car')
    return open
      ? after && /^(?:il|elle|ils|elles|on|nous|je|j'|c'|ce|cela|le|la|les|l'|un|une|ces|cette|son|sa)$/.test(after)
        ? 1.5
        : 0
      : -1.5;
  return demanded && !after ? -1 : 0;
}
