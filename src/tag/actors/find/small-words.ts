/** Small words of French, normalised: those that more than one question asks about. */

import type { Context } from '../vocabulary/contexts.ts';
import type { Reading } from './reading.ts';

export const THE: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"]);
export const OF: ReadonlySet<string> = new Set(['de', "d'"]);
/** « de », also where an article has melted into it. */
export const OF_THE: ReadonlySet<string> = new Set([...OF, 'du', 'des']);
/** Articles that point at something known, melted into « à » and « de », too. */
export const DEFINITE: ReadonlySet<string> = new Set([...THE, 'au', 'aux', 'du', 'des']);
/** As a name begins with them, written as they stand. */
export const CAPITAL_ARTICLES: ReadonlySet<string> = new Set(['Le', 'La', 'Les']);
export const ARTICLES: ReadonlySet<string> = new Set([...DEFINITE, 'un', 'une', 'ce', 'cette', 'ces']);

/** Inhabitants: « les Lorientais », « un Parisien ». */
export const DEMONYM = /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine)s?$|istes$/;

/** The place of the noun that « le », « la » or « l’ » at a place leads to; the place itself where none stands there. */
export function pastThe(reading: Reading, at: number): number {
  return THE.has(reading.norm(at)) ? at + 1 : at;
}

/** The place before a name and its « le », « la » or « l’ ». */
export function beforeThe(reading: Reading, from: number): number {
  return pastThe(reading, from - 1) === from ? from - 2 : from - 1;
}

/** The place of the « de », « du », « de la »… that a name completes; `null` where none stands before it. */
export function ofBefore(reading: Reading, from: number): number | null {
  const link = beforeThe(reading, from);
  return reading.joined(from) && OF_THE.has(reading.norm(link)) ? link : null;
}

/** « le ministre de l’Habitat Abdelwahid Temmar »: is a name, « Habitat », of a word of a list? */
export function isOf(reading: Reading, from: number, context: Context): boolean {
  const link = ofBefore(reading, from);
  return link !== null && reading.is(context, link - 1);
}
