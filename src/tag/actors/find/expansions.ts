import { standInOrder } from '../../../lib/in-order.ts';
import { fold } from '../../../lib/words.ts';
import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { knownAt } from './lookup.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName } from './runs.ts';

/** Words that a sigle may stand for, small ones counted. */
const MOST_WORDS = 9;

/**
 * Sigles of the article, normalised, that it spells out as something else than the vocabulary does: « sa capacité
 * d’autofinancement (CAF) » is no fund for families, « le RCA (Renouveau communal ansois) » no country.
 */
export function speltOtherwise(readings: readonly Reading[], language: ActorLanguage): ReadonlySet<string> {
  const found = new Set<string>();
  for (const reading of readings)
    for (let at = 0; at < reading.length; at++) {
      if (reading.shape(at) !== Shape.allCapitals) continue;
      const known = knownAt(reading, at, language);
      if (!known || known.to > at + 1) continue;
      const words = expansionOf(reading, at);
      if (words !== null && !isSameName(known.alias.entry.name, words)) found.add(reading.norm(at));
    }
  return found;
}

function expansionOf(reading: Reading, at: number): string | null {
  const from = expansionBefore(reading, at);
  if (from >= 0) return textOf(reading, [from, at]);
  const to = expansionAfter(reading, at);
  return to >= 0 ? textOf(reading, [at + 1, to]) : null;
}

function textOf({ text, tokens }: Reading, [from, to]: readonly [number, number]): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** « capacité d’autofinancement (CAF) »: where words in small letters begin whose letters the sigle has; -1 if none do. */
export function expansionBefore(reading: Reading, at: number): number {
  // « (PNRU 2) »
  const after = reading.joined(at + 1) && reading.shape(at + 1) === Shape.number ? at + 2 : at + 1;
  if (!reading.isBracketed(at, after)) return -1;
  const letters = fold(reading.norm(at));
  let words = 0;
  for (let i = at - 1; i >= 0 && i >= at - MOST_WORDS && reading.shape(i) === Shape.lower; i--) {
    // « la présidente sortante (PS) »: whose party it is; « le juge des libertés et de la détention (JLD) » has his own.
    if (letters.length === 2 && reading.wordClass(i) & SOMEBODY) return -1;
    if (!reading.is('smallInSigle', i)) {
      words++;
      const initial = fold(reading.norm(i))[0]!;
      if (!letters.includes(initial)) return -1;
      if (words > 1 && initial === letters[0] && standInOrder(letters, fold(textOf(reading, [i, at])))) return i;
    }
    if (!reading.joined(i)) return -1;
  }
  return -1;
}

const SOMEBODY = WordClass.role | WordClass.title;

/** « le RCA (Renouveau communal ansois) »: where the words in brackets end whose very initials the sigle has; -1 if none. */
export function expansionAfter(reading: Reading, at: number): number {
  const letters = fold(reading.norm(at));
  if (!(reading.gap(at + 1) & Gap.open) || letters.length < 2) return -1;
  // « le candidat LR (Louis Remy) »
  if (isFirstName(reading, at + 1)) return -1;
  let left = 0;
  let i = at + 1;
  for (; i < reading.length && i <= at + MOST_WORDS && (i === at + 1 || reading.joined(i)); i++) {
    if (reading.is('smallInSigle', i)) continue;
    if (fold(reading.norm(i))[0] !== letters[left]) return -1;
    left++;
  }
  return left === letters.length && reading.gap(i) & Gap.close ? i : -1;
}

/** Does a known name have half the words of the one in the article? If not, the article is right. */
export function isSameName(known: string, name: string): boolean {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 3);
  const shared = words.filter(word => fold(known).includes(word));
  return shared.length * 2 >= words.length;
}
