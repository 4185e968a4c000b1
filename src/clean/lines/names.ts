import { nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';

/** Personal names as bylines write them. */

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:[-’'.]\p{Lu}?[\p{L}\p{M}]*)*|\p{Lu}\.)$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}’'.-]+$/u;

/** Is the word written like a part of a name: « Antoine », « LLORCA », « Jean-Pierre », « E. », « O’Brien »? */
export function isNameWord(word: string): boolean {
  return NAME_WORD.test(word);
}

export function isAllCapitals(word: string): boolean {
  return ALL_CAPITALS.test(word);
}

/** « Antoine LLORCA » → « Antoine Llorca »; « VAN DEN BERG » → « Van Den Berg », « LE GOFF » → « Le Goff »; « E. », « McEwan » stay. */
export function properCase(name: string): string {
  return name
    .split(' ')
    .map(word => (isAllCapitals(word) && (SMALL.test(word) || lettersOf(word) > 2) ? capitalised(word) : word))
    .join(' ');
}

/** « Armelle LE GOFF »: no initials. */
const SMALL = /^(?:L[AE]|D[EU]|[AE]L)$/;

function lettersOf(word: string): number {
  return word.replace(/[^\p{L}]/gu, '').length;
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const INITIAL = /^\p{Lu}\. /u;

/** Does the name show by itself that it is a person's, by a known first name or an initial: « Anne Petit », « A. Petit »? */
export function isPerson(name: string, { firstNames }: Pick<CleanLanguage, 'firstNames'>): boolean {
  return INITIAL.test(name) || firstNames.has(nameKey(name).split(' ', 1)[0]!);
}
