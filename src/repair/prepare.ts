import type { Problem } from '../article.ts';
import { ByWord } from '../lib/by-word.ts';
import { PhraseTrie } from '../lib/phrases.ts';
import { isCapitalised, normalise } from '../lib/words.ts';
import { type VocabularyFiles, WordLists } from '../vocabulary.ts';
import { CompanyBook } from './company.ts';
import { ContextBook } from './contexts.ts';
import { compileDemands } from './demands.ts';
import { genderByEnding, isOfBothGenders } from './gender.ts';
import type { Gender, Kind, RepairLanguage } from './language.ts';
import { classOf, classOfEntry } from './lexicon.ts';
import { frequenciesOf } from './prior.ts';
import { rowsOf, wordsOf } from './rows.ts';
import { SynonymBook } from './synonyms.ts';

/** Nearly all entries are written as the texts' words are compared. */
function plain(entry: string): string {
  return entry.includes('’') || entry !== entry.toLowerCase() ? normalise(entry) : entry;
}

const READING = {
  normalise: plain,
  help: 'Write a French word, a colon, and English words separated by commas, as the entries beside it.',
};

/**
 * Compiles the spinner's vocabulary: `spun.yaml`, `spun-words.txt`, `spun-contexts.txt`, `spun-company.txt`,
 * `english.txt`, `english-synonyms.txt`, `loanwords.txt`. What cannot be used becomes a problem with its line, a missing
 * file one without.
 */
export function prepareRepair(files: VocabularyFiles): { language: RepairLanguage; problems: Problem[] } {
  const read = (name: string) => new WordLists(files, name, READING);
  const [spun, around, english] = [read('spun.yaml'), read('spun-contexts.txt'), read('english.txt')];
  const [more, loans] = [read('english-synonyms.txt'), read('loanwords.txt')];
  const [words, company] = [read('spun-words.txt'), read('spun-company.txt')];
  const table = new Map(Array.from(rowsOf(words), ([word, row]) => [word, wordsOf(row)]));
  const seldom = [...spun.words('sans-accent'), ...spun.words('français-rares')];
  const small = new Set(spun.words('petits-mots'));
  const contexts = new ContextBook(around, small);
  const lists = {
    english: new Set(english.list()),
    homographs: frenchWords(spun, table),
    synonyms: new SynonymBook(table, rowsOf(more), word => contexts.isCertain(word)),
    ...loansOf(loans.list(), seldom),
  };
  const language: RepairLanguage = {
    ...lists,
    starts: startsOf(lists),
    entries: new ByWord(token => classOfEntry(token, lists)),
    small,
    clauses: new Set(spun.words('débuts')),
    subjects: new Set(spun.words('sujets')),
    objects: new Set(spun.words('après-le-verbe')),
    prepositions: new Set(spun.words('prépositions')),
    intensifiers: new Set(spun.words('renforts')),
    rareLoans: new Set([...spun.words('emprunts-rares'), ...seldom]),
    kinds: compileKinds(spun),
    genders: compileGenders(spun),
    demands: compileDemands(spun.table('avant-le-nom')),
    contexts,
    company: new CompanyBook(rowsOf(company)),
    frequency: frequenciesOf(table, spun.words('courants')),
    names: namesOf(spun.table('noms')),
    bearers: new Map([...spun.table('porteurs')].map(([name, words]) => [name, new Set(words)])),
    factual: new Set(spun.words('faits')),
  };
  return {
    language,
    problems: [spun, words, around, company, english, more, loans].flatMap(({ problems }) => problems),
  };
}

function loansOf(words: readonly string[], seldom: readonly string[]): Pick<RepairLanguage, 'loans' | 'loanPhrases'> {
  const loanPhrases = new PhraseTrie<true>();
  for (const word of words) if (word.includes(' ')) loanPhrases.add(word, true);
  return { loans: new Set([...words, ...seldom]), loanPhrases };
}

type Starting = Pick<RepairLanguage, 'english' | 'homographs' | 'loans' | 'synonyms' | 'loanPhrases'>;

function startsOf(words: Starting): RepairLanguage['starts'] {
  return new ByWord(
    token =>
      words.synonyms.begins(token.norm) || classOf(token.norm, words) === 'english' || words.loanPhrases.begins(token),
  );
}

/** Words that may be French: those listed as such and every French word that the vocabulary writes, but for the rare ones. */
function frenchWords(spun: WordLists, table: ReadonlyMap<string, readonly string[]>): Set<string> {
  const french = new Set([...spun.words('aussi-français'), ...table.keys()]);
  for (const key of ['noms-communs', 'masculins', 'féminins', 'adjectifs', 'verbes', 'outils'])
    for (const word of spun.words(key)) french.add(word);
  for (const word of spun.words('français-rares')) french.delete(word);
  return french;
}

function namesOf(table: ReadonlyMap<string, readonly string[]>): RepairLanguage['names'] {
  const originals = inverted(table);
  return new ByWord(({ text, norm }) => (isCapitalised(text) ? (originals.get(norm) ?? null) : null));
}

/** The words that list a synonym earlier come first. */
function inverted(table: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const found = new Map<string, { word: string; at: number }[]>();
  for (const [word, synonyms] of table) {
    synonyms.forEach((synonym, at) => {
      const words = found.get(synonym);
      if (words) words.push({ word, at });
      else found.set(synonym, [{ word, at }]);
    });
  }
  return new Map(
    Array.from(found, ([synonym, words]) => [synonym, words.sort((a, b) => a.at - b.at).map(({ word }) => word)]),
  );
}

function compileKinds(spun: WordLists): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const word of spun.words('verbes')) kinds.set(word, 'verb');
  for (const word of spun.words('adjectifs')) kinds.set(word, 'adjective');
  for (const word of spun.words('outils')) kinds.set(word, 'tool');
  return kinds;
}

function compileGenders(spun: WordLists): Map<string, Gender> {
  const genders = new Map<string, Gender>(spun.words('noms-communs').map(noun => [noun, genderByEnding(noun)]));
  const feminine = spun.words('féminins');
  for (const word of feminine) genders.set(word, 'f');
  for (const word of spun.words('masculins')) {
    if (feminine.includes(word)) spun.reject(['masculins'], `“${word}” is also feminine`);
    genders.set(word, 'm');
  }
  for (const word of spun.words('adjectifs')) if (isOfBothGenders(word)) genders.delete(word);
  return genders;
}
