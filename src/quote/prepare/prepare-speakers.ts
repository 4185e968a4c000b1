import { PhraseTrie } from '../../lib/phrases.ts';
import { fold, normalise } from '../../lib/words.ts';
import type { WordLists } from '../../vocabulary.ts';
import type { FunctionNoun, Gender, QuoteLanguage } from '../language/language.ts';

/** What `speakers.yaml` knows of those who speak without a name. */
export function prepareSpeakers(lists: WordLists) {
  return {
    functions: compileFunctions(lists, 'fonctions'),
    demonyms: compileFunctions(lists, 'gentilés'),
    relations: new Set(lists.words('relations')),
    judged: new Set(lists.words('jugés')),
    lawyers: new Set(lists.words('gens-de-justice')),
    defence: new Set(lists.words('défense')),
    victims: new Set(lists.words('victimes')),
    knownByName: new Set(lists.words('connus-par-leur-nom')),
    publicOffices: new Set(lists.words('charges-publiques')),
    crowned: new Set(lists.words('couronnes')),
    collectives: new Set(lists.words('collectifs')),
    documents: new Set(lists.words('écrits')),
    synonyms: compileGroups(lists, 'synonymes'),
    offices: compileOffices(lists),
    opposites: compileOpposites(lists),
    worlds: compileGroups(lists, 'mondes'),
    placeWords: new Set(lists.words('lieux')),
    notPeople: compileSet(lists, 'pas-des-locuteurs'),
    firstNames: compileFirstNames(lists),
  };
}

function compileSet(entries: WordLists, key: string): PhraseTrie<string> {
  const phrases = new PhraseTrie<string>();
  for (const phrase of entries.words(key)) phrases.add(phrase, phrase);
  return phrases;
}

function compileFunctions(entries: WordLists, key: string): Map<string, FunctionNoun> {
  const functions = new Map<string, FunctionNoun>();
  for (const line of entries.lines(key)) {
    const [masculine = '', feminine] = line.split(',').map(word => normalise(word.trim()));
    if (feminine) {
      functions.set(masculine, { stem: masculine, gender: 'm' });
      functions.set(feminine, { stem: masculine, gender: 'f' });
    } else if (masculine) functions.set(masculine, { stem: masculine, gender: null });
  }
  return functions;
}

function compileOpposites(entries: WordLists): QuoteLanguage['opposites'] {
  const wordsOf = (side: string) => new Set(side.split(',').map(word => normalise(word.trim())));
  return entries.lines('contraires').map(line => line.split('/').map(wordsOf));
}

/** One group a line; a word may stand on several: « élu » is « maire » or « député ». */
function compileGroups(entries: WordLists, key: string): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  entries.lines(key).forEach((line, group) => {
    for (const word of line.split(',')) {
      const stem = normalise(word.trim());
      groups.set(stem, (groups.get(stem) ?? new Set()).add(group));
    }
  });
  return groups;
}

function compileOffices(entries: WordLists): QuoteLanguage['offices'] {
  return entries
    .lines('charges-égales')
    .flatMap((line, office) => line.split(',').map(name => ({ words: normalise(name.trim()).split(' '), office })));
}

function compileFirstNames(entries: WordLists): Map<string, Gender> {
  const names = new Map<string, Gender>();
  for (const name of entries.words('prénoms-féminins')) names.set(fold(name), 'f');
  for (const name of entries.words('prénoms-masculins')) names.set(fold(name), 'm');
  return names;
}
