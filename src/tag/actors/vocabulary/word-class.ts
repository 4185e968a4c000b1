import { fold, normalise } from '../../../lib/words.ts';
import type { Contexts } from './contexts.ts';

/** What a word can be; a word may be several at once, so the classes are bits. */
export const WordClass = {
  firstName: 1 << 0,
  /** Opens sentences, or takes a capital without naming anybody. */
  opener: 1 << 1,
  /** « M. », « Mme », « général »: a person's name follows. */
  title: 1 << 2,
  /** « ministre », « avocate », « sœur »: said of a person. */
  role: 1 << 3,
  /** « société », « club »: an organisation's name follows. */
  organisationNoun: 1 << 4,
  /** « tribunal », « université »: may begin an organisation's name. */
  institution: 1 << 5,
  placeNoun: 1 << 6,
  /** « film », « loi », « ouragan ». */
  objectNoun: 1 << 7,
  /** Inside a name: « FC », « Bank »… */
  organisationWord: 1 << 8,
  placeWord: 1 << 9,
  objectWord: 1 << 10,
  /** A form of a verb of speaking or deciding. */
  speech: 1 << 11,
  /** « russe », « Américaine »: adjective or inhabitant of a country. */
  demonym: 1 << 12,
  /** A place of one word from the gazetteer. */
  place: 1 << 13,
  beforePlace: 1 << 14,
  /** Lower-case particle inside foreign surnames: « van », « ben », « al ». */
  particle: 1 << 15,
  /** « guerre », « troupes »: before « de Moscou » they make it the government. */
  governmentNoun: 1 << 16,
  /** « vendre », « aide », « sanctions »: before « à Moscou » they make it the government. */
  giving: 1 << 17,
  /** « match », « train »: before « entre Paris et Londres » they keep it the city. */
  travel: 1 << 18,
  /** Adjectives inside the names of institutions that no ending gives away. */
  institutionAdjective: 1 << 19,
  /** Of an institution that a country's adjective suffices to name: « armée ». */
  countryInstitution: 1 << 20,
  /** « administration Biden ». */
  personInstitution: 1 << 21,
  /** Nouns that open headlines (« Santé », « Justice »): no names, but good inside an institution's name. */
  openingNoun: 1 << 22,
  /** A form of a verb whose subject, if a capital, is its government: « Bruxelles ouvre une enquête ». */
  acting: 1 << 23,
  /** First word of a known name, or of a city that may stand for a government: without the bit nobody looks further. */
  opensKnown: 1 << 24,
  opensCapital: 1 << 25,
  /** « match », « mi-temps », « buteur »: a text with several of them is about a team sport. */
  game: 1 << 26,
  /** A form of a verb whose subject or object, in such a text, is a team: « s’impose », « bat ». */
  playing: 1 << 27,
  /** « penalty », « essai », « pied »: before « de X » they make X a person. */
  feat: 1 << 28,
  /** First word of an institution that needs no capital: in lower case nobody looks at the other heads. */
  opensPhrase: 1 << 29,
  /** First word of a known name or city that a text may write in lower case: « la France insoumise », not « En Marche ». */
  opensSmall: 1 << 30,
} as const;

/** Not « à », « où ». */
const ACCENTED = /^[éèêâàîôöóç].{2}/;

/** Classes of words by normalised form, and the lists that one question each asks for. */
export class Lexicon {
  readonly contexts: Contexts;
  readonly #classes = new Map<string, number>();

  constructor(contexts: Contexts) {
    this.contexts = contexts;
  }

  add(word: string, wordClass: number): void {
    const key = normalise(word);
    this.#add(key, wordClass);
    // « Ecole », « Ile »: capitals often go without their accent.
    if (ACCENTED.test(key)) this.#add(fold(key[0]!) + key.slice(1), wordClass);
  }

  #add(key: string, wordClass: number): void {
    this.#classes.set(key, (this.#classes.get(key) ?? 0) | wordClass);
  }

  /** Bits of `WordClass`; 0 for a word that no list has. */
  of(norm: string): number {
    return this.#classes.get(norm) ?? 0;
  }
}
