import { type Reading, Shape } from '../find/reading.ts';
import { isPersonAhead } from '../find/runs.ts';
import { ARTICLES, DEMONYM } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';

/** « le Franc-Comtois », « une Bas-Rhinoise ». */
const COMPOUND = /^(?:franc|haut|bas|nord|sud|est|ouest|centre|néo|afro|latino)s?-/;

/** « les Lorientais », « de jeunes Vaudois », « trois Parisiens ». */
export function isInhabitant(reading: Reading, from: number): boolean {
  if (reading.norm(from - 1) === 'côté' && DEMONYM.test(reading.norm(from))) return true;
  if (!DEMONYM.test(reading.norm(from)) || reading.wordClass(from) & WordClass.firstName) return false;
  if (reading.norm(from).includes('-') && !COMPOUND.test(reading.norm(from))) return false;
  const before = reading.norm(from - 1);
  if (ARTICLES.has(before)) return true;
  // « la jeune Lavalloise »
  if (reading.is('sizeBeforeNoun', from - 1) && ARTICLES.has(reading.norm(from - 2))) return true;
  // « le pilier Lorientais Paul Durand »
  if (reading.wordClass(from - 1) & WordClass.role && isPersonAhead(reading, from + 1)) return true;
  return (
    reading.norm(from).endsWith('s') &&
    (reading.shape(from - 1) === Shape.lower || reading.opensSentence(from - 1)) &&
    /[sx]$|^\d+$|^(?:deux|trois|quatre|cinq|sept|huit|neuf)$/.test(before)
  );
}
