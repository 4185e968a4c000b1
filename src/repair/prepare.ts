import type { Problem } from '../article.ts';
import { ByWord } from '../lib/by-word.ts';
import { PhraseTrie } from '../lib/phrases.ts';
import { normalise, tokensOf } from '../lib/words.ts';
import { type VocabularyFiles, WordLists } from '../vocabulary.ts';
import { ContextBook } from './contexts.ts';
import { genderByEnding } from './gender.ts';
import type { Gender, Kind, RepairLanguage, Synonym } from './language.ts';

const READING = {
  normalise,
  help: 'Write a French word, a colon, and English words separated by commas, as the entries beside it.',
};

/**
 * Compiles the spinner's vocabulary: `spun.yaml`, `english.txt`, `english-synonyms.txt`, `loanwords.txt`. What cannot be
 * used becomes a problem with its line; a missing file only finds less.
 */
export function prepareRepair(files: VocabularyFiles): { language: RepairLanguage; problems: Problem[] } {
  const read = (name: string) => new WordLists(files, name, READING);
  const [spun, english, loans] = [read('spun.yaml'), read('english.txt'), read('loanwords.txt')];
  const more = read('english-synonyms.txt');
  const table = spun.table('mots');
  const accentless = spun.words('sans-accent');
  const englishWords = english.list();
  const { trie, starts } = compileSynonyms(table, more);
  const loanWords = loans.list();
  const loanPhrases = phrasesOf(loanWords);
  const language: RepairLanguage = {
    synonyms: trie,
    starts: startsOf(new Set([...starts, ...englishWords, ...loanPhrases.starts])),
    english: new Set(englishWords),
    loans: new Set([...loanWords, ...accentless]),
    loanPhrases: loanPhrases.trie,
    rareLoans: new Set([...spun.words('emprunts-rares'), ...accentless]),
    homographs: frenchWords(spun, table),
    kinds: compileKinds(spun),
    genders: compileGenders(spun),
    contexts: new ContextBook(spun),
    rank: new Map([...table.keys()].map((word, i) => [word, i])),
    names: inverted(spun.table('noms')),
    bearers: new Map([...spun.table('porteurs')].map(([name, words]) => [name, new Set(words)])),
    factual: new Set(spun.words('faits')),
  };
  return { language, problems: [spun, english, loans, more].flatMap(({ problems }) => problems) };
}

function phrasesOf(words: readonly string[]): { trie: PhraseTrie<true>; starts: readonly string[] } {
  const trie = new PhraseTrie<true>();
  const phrases = words.filter(word => word.includes(' '));
  for (const phrase of phrases) trie.add(phrase, true);
  return { trie, starts: phrases.map(firstOf) };
}

/** Words that may be French: those listed as such, and every French word that the vocabulary itself writes. */
function frenchWords(spun: WordLists, table: ReadonlyMap<string, readonly string[]>): Set<string> {
  const french = new Set([...spun.words('aussi-français'), ...table.keys()]);
  for (const key of ['noms-communs', 'masculins', 'féminins', 'adjectifs', 'verbes', 'outils'])
    for (const word of spun.words(key)) french.add(word);
  return french;
}

function startsOf(words: ReadonlySet<string>): RepairLanguage['starts'] {
  return new ByWord(({ norm }) => words.has(norm) || norm.includes('-'));
}

type Synonyms = { readonly trie: PhraseTrie<Synonym>; readonly starts: readonly string[] };

/** English synonym → French words. The curated table first; what only the second list has is less sure. */
function compileSynonyms(table: ReadonlyMap<string, readonly string[]>, more: WordLists): Synonyms {
  const curated = inverted(table);
  const trie = new PhraseTrie<Synonym>();
  const others = new Map<string, readonly string[]>();
  for (const line of more.list()) {
    const colon = line.indexOf(':');
    const words = line.slice(colon + 1).trim();
    if (colon > 0 && words) others.set(line.slice(0, colon).trim(), words.split(/ *, */));
    else more.reject([], `has “${line}”, which is not “english: french, french”`);
  }
  for (const [phrase, words] of curated)
    trie.add(phrase, { words: unique([...words, ...(others.get(phrase) ?? [])]), curated: true });
  for (const [phrase, words] of others) if (!curated.has(phrase)) trie.add(phrase, { words, curated: false });
  return { trie, starts: [...curated.keys(), ...others.keys()].map(firstOf) };
}

/** The first word of a phrase of the vocabulary. */
function firstOf(phrase: string): string {
  return /[ '.]/.test(phrase) ? (tokensOf(phrase)[0]?.norm ?? phrase) : phrase;
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

function unique(words: readonly string[]): readonly string[] {
  return words.length > 1 ? [...new Set(words)] : words;
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
  return genders;
}
