import { fold, type Token, tokensOf } from '../../../lib/words.ts';
import { type Lexicon, WordClass } from '../vocabulary/word-class.ts';

/** A person's name in its parts, folded for comparing. */
export type PersonName = {
  readonly given: readonly string[];
  readonly family: readonly string[];
};

/** « Heung-min », « Yo-jong »: a given name that follows the family name. */
const EASTERN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;
const PARTICLES = new Set(['de', "d'", 'du', 'des', 'la', "l'"]);

/** Splits a full name; `null` for a single word. */
export function personName(text: string, lexicon: Lexicon): PersonName | null {
  return personNameOf(tokensOf(text), lexicon);
}

/** The same for words that are already cut. */
export function personNameOf(tokens: readonly Token[], lexicon: Lexicon): PersonName | null {
  // « Si Ahmed Duval »
  if (tokens.length > 2 && tokens[0]!.text === 'Si') return personNameOf(tokens.slice(1), lexicon);
  const last = tokens.at(-1);
  if (tokens.length < 2 || !last) return null;
  if (isInverted(tokens, lexicon) || (tokens.length === 2 && EASTERN.test(last.text))) {
    return { given: [fold(last.text)], family: folded(tokens.slice(0, -1)) };
  }
  const split = Math.max(1, leadingFirstNames(tokens, lexicon));
  return { given: folded(tokens.slice(0, split)), family: folded(tokens.slice(split)) };
}

/** « PJ Harvey », « DJ Mehdi »: two or three capitals without a vowel are no family name. */
const INITIALS = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/;

/** « PJ », « DJ », as written. */
export function isInitials(text: string): boolean {
  return INITIALS.test(text);
}

/** « DUPONT Jean ». */
export function isInverted(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const given = (lexicon.of(last.norm) & WordClass.firstName) !== 0;
  return given && CAPITALS.test(first.text) && !isInitials(first.text) && !CAPITALS.test(last.text);
}

/** How many words at the head are first names or initials; never all. */
function leadingFirstNames(tokens: readonly Token[], lexicon: Lexicon): number {
  let count = 0;
  while (count < tokens.length - 1) {
    const token = tokens[count]!;
    // « Nissaf Ben Alaya »: what « Ben » opens is the family's.
    if (count > 0 && lexicon.contexts.has('patronymic', token)) break;
    if (token.text.length > 1 && !(lexicon.of(token.norm) & WordClass.firstName)) break;
    count++;
  }
  return count;
}

function folded(tokens: readonly Token[]): string[] {
  return tokens.map(token => fold(token.text));
}

/** The ways in which a surname alone may be written: whole, without particles, its last word, each half of a double name. */
export function surnamesOf({ family }: PersonName): Set<string> {
  const bare = family.slice(family.findIndex(word => !PARTICLES.has(word)));
  const whole = bare.join(' ');
  return new Set([family.join(' '), whole, bare.at(-1) ?? whole]);
}

/** The first of several surnames, if no particle opens them. */
export function firstSurnameOf({ family }: PersonName): string[] {
  const [first] = family;
  return first && family.length > 1 && first.length >= LEAST_SURNAME ? [first] : [];
}

/** In letters: « Ben », « El », « Van » are none. */
const LEAST_SURNAME = 4;
