import type { Token } from '../lib/words.ts';
import type { RepairLanguage, WordClass } from './language.ts';

type Lists = Pick<RepairLanguage, 'english' | 'homographs' | 'loans'>;

/** What a word may be, if it may be English at all. */
export function classOf(norm: string, language: Lists): WordClass | null {
  const listed = listedClassOf(norm, language);
  if (listed) return listed;
  if (norm.endsWith('s') && language.loans.has(norm.slice(0, -1))) return 'loan';
  if (isEnglishInForm(norm)) return 'english';
  return norm.includes('-') && isEnglishCompound(norm, language) ? 'english' : null;
}

/** « watchfulness », « viewership », « knowingly »: endings that no French word has, for words that no list has. */
const ENGLISH_ENDING = /^[a-z]{2,}(?:ly|ness|nesses|ships?|hoods?|ghts?|ghted|wards?|lessly)$/;

function isEnglishInForm(norm: string): boolean {
  return ENGLISH_ENDING.test(norm);
}

function listedClassOf(norm: string, language: Lists): WordClass | null {
  if (language.homographs.has(norm)) return 'homograph';
  if (language.loans.has(norm)) return 'loan';
  return language.english.has(norm) ? 'english' : null;
}

/** « long-lasting », « state-owned »: English in all its parts but one that may be French too. */
function isEnglishCompound(norm: string, language: Lists): boolean {
  const parts = norm.split('-');
  const english = parts.filter(part => language.english.has(part)).length;
  return english > 0 && parts.every(part => classOf(part, language) !== null || part.length === 0);
}

/** What a word is of which a row of the table is made: English, unless a list says otherwise. */
export function classOfEntry({ norm }: Pick<Token, 'norm'>, language: Lists): WordClass {
  return listedClassOf(norm, language) ?? 'english';
}

/** A phrase of the table is English if one of its words is, and the others do not make French of it. */
export function classOfPhrase(tokens: readonly Token[], language: Lists): WordClass {
  const classes = tokens.map(token => classOf(token.norm, language));
  return classes.every(kind => kind === 'homograph') ? 'homograph' : 'english';
}
