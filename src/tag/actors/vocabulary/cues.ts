import { normalise, tokensOf } from '../../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../../vocabulary.ts';
import { type IrregularVerbs, verbForms } from './inflect.ts';
import { type Lexicon, WordClass } from './word-class.ts';

const FILE = 'name-cues.yaml';

/** Keys of `name-cues.yaml` whose words each get one class. */
const CLASS_OF_KEY: Readonly<Record<string, number>> = {
  ouvertures: WordClass.opener,
  'noms-en-ouverture': WordClass.openingNoun,
  'devant-lieu': WordClass.beforePlace,
  'noms-de-lieu': WordClass.placeNoun,
  'noms-d-objet': WordClass.objectNoun,
  'noms-d-organisation': WordClass.organisationNoun,
  'mots-d-organisation': WordClass.organisationWord,
  'mots-de-lieu': WordClass.placeWord,
  'mots-d-objet': WordClass.objectWord,
  particules: WordClass.particle,
  'noms-de-pouvoir': WordClass.governmentNoun,
  'dons-et-pressions': WordClass.giving,
  trajets: WordClass.travel,
  'adjectifs-d-institution': WordClass.institutionAdjective,
  'institutions-de-pays': WordClass.countryInstitution,
  'institutions-de-personne': WordClass.personInstitution,
  'mots-de-match': WordClass.game,
  gestes: WordClass.feat,
};
const PHRASE_KEYS = ['institutions', 'institutions-en-minuscules'] as const;
const VERB_CLASS_OF_KEY: Readonly<Record<string, number>> = {
  paroles: WordClass.speech,
  decisions: WordClass.acting,
  'verbes-de-match': WordClass.playing,
};
const KEYS: readonly string[] = [...Object.keys(CLASS_OF_KEY), ...PHRASE_KEYS, ...Object.keys(VERB_CLASS_OF_KEY)];

/** The lists of phrases that are not classes of words. */
export type CuePhrases = {
  /** Institutions that need no capital, word by word, under their first word, longest first. */
  readonly lowerCase: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/** Where words go, and the verbs whose forms no rule gives. */
export type CueTarget = { readonly lexicon: Lexicon; readonly irregulars: IrregularVerbs };

/** Adds the words of `name-cues.yaml` to the lexicon. */
export function prepareCues(
  files: VocabularyFiles,
  { lexicon, irregulars }: CueTarget,
): { phrases: CuePhrases; problems: readonly VocabularyProblem[] } {
  const lists = new WordLists(files, FILE, { normalise, help: 'Write French words separated by commas.' });
  lists.expect(KEYS);
  const wordsOf = (key: string) => lists.lines(key);
  for (const [key, wordClass] of Object.entries(CLASS_OF_KEY))
    for (const word of wordsOf(key)) lexicon.add(word, wordClass);
  for (const [key, wordClass] of Object.entries(VERB_CLASS_OF_KEY))
    for (const form of wordsOf(key).flatMap(verb => verbForms(verb, irregulars))) lexicon.add(form, wordClass);
  for (const phrase of PHRASE_KEYS.flatMap(wordsOf)) lexicon.add(headOf(phrase), WordClass.institution);
  const lowerCase = wordsOf('institutions-en-minuscules');
  for (const phrase of lowerCase) lexicon.add(headOf(phrase), WordClass.opensPhrase);
  return { phrases: { lowerCase: byFirstWord(lowerCase) }, problems: lists.problems };
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokensOf(phrase).map(token => token.norm);
    index.set(
      words[0]!,
      [...(index.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

function headOf(phrase: string): string {
  return /^[\p{L}-]+/u.exec(phrase)?.[0] ?? phrase;
}
