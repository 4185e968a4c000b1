import * as v from 'valibot';
import { tokensOf } from '../../../lib/words.ts';
import type { VocabularyFile } from '../../../vocabulary.ts';
import { verbForms } from './inflect.ts';
import { type Lexicon, WordClass } from './word-class.ts';

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
const KNOWN = new Set([...Object.keys(CLASS_OF_KEY), ...PHRASE_KEYS, 'paroles', 'decisions', 'verbes-de-match']);

const Cues = v.record(v.string(), v.string('must be a list of words separated by commas'));

/** The lists of phrases that are not classes of words. */
export type CuePhrases = {
  /** Institutions that need no capital, word by word, under their first word, longest first. */
  readonly lowerCase: ReadonlyMap<string, readonly (readonly string[])[]>;
};

export const NO_PHRASES: CuePhrases = { lowerCase: new Map() };

export type Report = (message: string, path: readonly (string | number)[]) => void;

/** Adds the words of `name-cues.yaml` to the lexicon. */
export function readCues(file: VocabularyFile, lexicon: Lexicon, report: Report): CuePhrases {
  const checked = v.safeParse(Cues, file.data);
  if (!checked.success) {
    const issue = checked.issues[0];
    report(issue.message, (v.getDotPath(issue) ?? '').split('.'));
    return NO_PHRASES;
  }
  for (const key of Object.keys(checked.output)) if (!KNOWN.has(key)) report(`unknown list “${key}”`, [key]);
  addClasses(checked.output, lexicon);
  return { lowerCase: byFirstWord(wordsOf(checked.output['institutions-en-minuscules'])) };
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

function addClasses(cues: Readonly<Record<string, string>>, lexicon: Lexicon): void {
  for (const [key, wordClass] of Object.entries(CLASS_OF_KEY)) {
    for (const word of wordsOf(cues[key])) lexicon.add(word, wordClass);
  }
  for (const phrase of wordsOf(cues['institutions-en-minuscules'])) lexicon.add(headOf(phrase), WordClass.opensPhrase);
  for (const phrase of PHRASE_KEYS.flatMap(key => wordsOf(cues[key])))
    lexicon.add(headOf(phrase), WordClass.institution);
  addVerbs(wordsOf(cues.paroles), WordClass.speech, lexicon);
  addVerbs(wordsOf(cues.decisions), WordClass.acting, lexicon);
  addVerbs(wordsOf(cues['verbes-de-match']), WordClass.playing, lexicon);
}

function headOf(phrase: string): string {
  return /^[\p{L}-]+/u.exec(phrase)?.[0] ?? phrase;
}

function addVerbs(verbs: readonly string[], wordClass: number, lexicon: Lexicon): void {
  for (const verb of verbs) for (const form of verbForms(verb)) lexicon.add(form, wordClass);
}

function wordsOf(list: string | undefined): string[] {
  if (!list) return [];
  return list
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);
}
