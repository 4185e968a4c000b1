import { isCapitalised } from '../lib/words.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import { agreementOf, demandBefore } from './grammar.ts';
import type { Pattern, RepairLanguage } from './language.ts';
import { isFrenchSmallWord } from './lexicon.ts';
import { opensSentence } from './surroundings.ts';

/** A French word that may have stood here, how well it fits, and whether what follows admits nothing else. */
export type Suggestion = {
  readonly word: string;
  readonly fit: number;
  readonly context: number;
  readonly sure: boolean;
};

/** What fits worse than this is not proposed. */
const LEAST_FIT = -0.5;
const BREAK = -2.5;
const KEPT = 0.5;
const BEFORE = 1;
const AFTER = 1.2;
const SURE = 3;

/** The best of the French words a candidate may stand for; `null` if none fits the sentence. */
export function suggestFor(reading: Reading, candidate: Candidate, language: RepairLanguage): Suggestion | null {
  const words = candidate.synonym?.words ?? [];
  let best: Suggestion | null = null;
  words.forEach((word, at) => {
    const suggestion = fitOf(word, at, { reading, candidate, language });
    if (suggestion.fit >= LEAST_FIT && (!best || suggestion.fit > best.fit)) best = suggestion;
  });
  return best;
}

type Where = { readonly reading: Reading; readonly candidate: Candidate; readonly language: RepairLanguage };

function fitOf(word: string, at: number, where: Where): Suggestion {
  const { reading, candidate, language } = where;
  const { kept, breaks } = agreementOf(word, demandBefore(reading, candidate), language);
  const { score, sure } = contextOf(word, where);
  const rank = language.rank.get(word) ?? language.rank.size;
  const prior = 0.8 / (1 + at) + 0.8 * (1 - rank / Math.max(1, language.rank.size));
  return { word, fit: prior + kept * KEPT + breaks * BREAK + score + slotOf(word, where), context: score, sure };
}

/** Known rows of words before and after. */
function contextOf(word: string, { reading, candidate, language }: Where): { score: number; sure: boolean } {
  let best = 0;
  let certain = false;
  for (const { before, after } of language.contexts.get(word) ?? []) {
    const left = before.some(pattern => standsBefore(reading, candidate.from, pattern));
    const right = after.find(pattern => standsAfter(reading, candidate.to, pattern));
    const sure =
      !!right?.sure || before.some(pattern => pattern.sure && standsBefore(reading, candidate.from, pattern));
    const score = (left ? BEFORE : 0) + (right ? AFTER : 0) + (left && right ? 1 : 0) + (sure ? SURE : 0);
    if (score > best) best = score;
    certain ||= sure;
  }
  return { score: best, sure: certain };
}

function standsBefore({ tokens }: Reading, from: number, { norms }: Pattern): boolean {
  return norms.every((norm, i) => matches(tokens[from - norms.length + i]?.norm, norm));
}

function standsAfter({ text, tokens }: Reading, to: number, { norms }: Pattern): boolean {
  if (tokens[to] && !joined(text, tokens, to)) return false;
  return norms.every((norm, i) => matches(tokens[to + i]?.norm, norm));
}

/** `0` stands for any number. */
function matches(norm: string | undefined, pattern: string): boolean {
  return pattern === '0' ? /^\d/.test(norm ?? '') : norm === pattern;
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
