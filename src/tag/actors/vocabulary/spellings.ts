/** How people write the names of the vocabulary. */
import type { Alias } from './entry.ts';

/** Most names have nothing that is written in two ways. */
const CARELESS = /[ÉÈÊÀÂÎÔÇÖœ-]/;
const HYPHEN = /\p{L}-\p{L}/u;
const ACCENTED_BEGINNING = /(?<=[\s’'])[éèêàâîôç](?=\p{L}{3})/gu;
const ACCENTED_CAPITAL = /[ÉÈÊÀÂÎÔÇÖ]/g;

/**
 * As written, without accents on the capitals (« Etats-Unis », « Communauté Economique »), with spaces for hyphens (« Kim Jong Un »), and without any
 * accent where nothing else is meant (« Felix Tshisekedi », « Senegal »).
 */
export function spellingsOf({ text, entry: { type } }: Alias): string[] {
  const careless = carelessOf(text);
  // « Seine Maritime », « Auvergne Rhône-Alpes »
  if (type === 'place' && HYPHEN.test(text)) careless.push(text.replaceAll('-', ' '), text.replace('-', ' '));
  if (!ACCENTED.test(text) || (type !== 'country' && !(text.includes(' ') && type !== 'place'))) return careless;
  const bare = careless.map(spelling => spelling.normalize('NFD').replace(/\p{M}/gu, ''));
  return [...new Set([...careless, ...bare])];
}

const ACCENTED = /[à-öø-ÿÀ-ÖØ-Þ\u0100-\u017f]/;

function carelessOf(text: string): string[] {
  if (!CARELESS.test(text)) return [text];
  const spellings = [text];
  const bare = text.replace(ACCENTED_CAPITAL, letter => letter.normalize('NFD')[0]!);
  if (bare !== text) spellings.push(bare);
  const plain = bare.replace(ACCENTED_BEGINNING, letter => letter.normalize('NFD')[0]!);
  if (plain !== bare) spellings.push(plain);
  if (/^Sainte?-/.test(text)) spellings.push(text.replace(/^Saint(e?)-/, 'St$1 '));
  if (text.includes('œ')) spellings.push(text.replaceAll('œ', 'oe'));
  if (HYPHEN.test(text) && text.includes(' ')) spellings.push(text.replaceAll('-', ' '));
  return spellings;
}
