import { isAdjective } from '../find/links.ts';
import type { Reading } from '../find/reading.ts';
import { isCharge, isFirstName, isNameWord } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';

/** « chemin Aimé Duval », « rue de l’Abbé Duval »; « sur place Aimé Duval » is no square. */
export function isNamedAfter(reading: Reading, from: number): boolean {
  if (isNamed(reading, from - 1) && reading.norm(from - 2) !== 'sur') return true;
  if (isListed(reading, from)) return true;
  // « la maison Aimé Duval »; « la maison Valmec » makes something.
  if (reading.is('house', from - 1) && isFirstName(reading, from)) return true;
  if (isPublicOrLocal(reading, from - 1) && reading.joined(from - 1) && reading.is('namedGround', from - 2))
    return true;
  if (reading.norm(from - 1) === 'international' && reading.norm(from - 2) === 'aéroport') return true;
  const way = wayBefore(reading, from - 1);
  if (reading.is('street', way)) return true;
  return (reading.wordClass(from - 1) & WordClass.title) !== 0 && wayBefore(reading, from - 2) >= 0;
}

/** « le théâtre national Ada Duval », « la piscine municipale Aimé Duval », « les hôpitaux parisiens Duval ». */
function isPublicOrLocal(reading: Reading, at: number): boolean {
  return reading.is('ofPublic', at) || (isAdjective(reading, at) && /[sx]$/.test(reading.norm(at)));
}

/** « les écoles Ada Duval et Aimé Duval »: the second as the first. */
function isListed(reading: Reading, from: number): boolean {
  if (reading.norm(from - 1) !== 'et' || !isNameWord(reading, from - 2)) return false;
  let first = from - 2;
  while (first > from - LONGEST && reading.joined(first) && isNameWord(reading, first - 1)) first--;
  const before = reading.joined(first) ? reading.norm(first - 1) : '';
  return before !== 'et' && /[sx]$/.test(before) && isNamedAfter(reading, first);
}

/** Words of a name and « et ». */
const LONGEST = 5;

/** Ways and buildings are named after somebody: « chemin Aimé Duval », « maternelle Aimé Duval ». */
function isNamed(reading: Reading, at: number): boolean {
  return reading.is('way', at) || (reading.is('namedGround', at) && !isCharge(reading, at));
}

/** The way whose name begins behind small words that end at a token: « rue de l’Abbé X », « place du général X »; -1 if there is none. */
function wayBefore(reading: Reading, at: number): number {
  let i = at;
  while (i > at - 3 && WAY_LINKS.has(reading.norm(i))) i--;
  return i < at && reading.is('way', i) ? i : -1;
}

const WAY_LINKS = new Set(['de', "d'", 'du', 'la', "l'", 'des']);
