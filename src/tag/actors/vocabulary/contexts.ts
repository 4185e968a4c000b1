import { ByWord } from '../../../lib/by-word.ts';
import { normalise, type Token } from '../../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../../vocabulary.ts';
import { ListedWords } from './listed-words.ts';

const FILE = 'name-contexts.yaml';

/** The lists of `name-contexts.yaml`, where each is explained: its name in the code, its key there. */
const KEYS = {
  complementHead: 'têtes-à-complément',
  beforeHead: 'avant-une-tête',
  anyOne: 'n-importe-lequel',
  objectHead: 'têtes-à-objet',
  wholeHead: 'têtes-sans-nom',
  bodyApart: 'têtes-à-part',
  smallInSigle: 'petits-mots-d-un-sigle',
  age: 'âges',
  time: 'moments',
  infinitive: 'infinitifs',
  nounInEr: 'noms-en-er',
  openerAndNoun: 'ouvertures-et-noms-communs',
  numberedHead: 'têtes-à-numéro',
  calledByPhrase: 'groupes-à-phrase',
  hopefulWord: 'mots-d-un-collectif',
  maker: 'producteurs',
  onStage: 'ce-qu-un-producteur-met-en-scène',
  oneSays: 'dit-on',
  insider: 'ceux-d-un-ministère',
  instrument: 'instruments',
  hopefulEnd: 'fins-d-un-collectif',
  armyPart: 'corps-d-armée',
  anyMinistry: 'ministère-quelconque',
  portfolioEnd: 'fins-de-portefeuille',
  abbreviatedTitle: 'titres-abrégés',
  civility: 'civilités',
  surnameToo: 'ouvertures-et-noms',
  patronymic: 'patronymes',
  sovereign: 'souverains',
  beforeSubject: 'avant-un-sujet',
  actingAuxiliary: 'auxiliaires',
  beforeActing: 'entre-auxiliaire-et-verbe',
  determiner: 'déterminants',
  demand: 'demandes',
  stay: 'séjours',
  transfer: 'transferts',
  adverb: 'adverbes',
  otherWorld: 'avant-un-autre-monde',
  contestOrTitle: 'épreuves-et-titres',
  way: 'voies',
  namedGround: 'lieux-baptisés',
  ofPublic: 'adjectifs-d-un-lieu-baptisé',
  roadSigle: 'sigles-de-route',
  smallInHeadline: 'petits-mots-d-un-titre',
  carMake: 'marques-de-voiture',
  driver: 'conducteurs',
  animal: 'animaux',
  clubHead: 'têtes-de-club',
  ofSports: 'adjectifs-de-club',
  learned: 'choses-qui-ont-un-nom-savant',
  beforeOrganisation: 'avant-une-organisation',
  firm: 'firmes',
  partOfFirm: 'gens-et-biens-d-une-firme',
  direction: 'directions',
  acquisition: 'acquisitions',
  madeByFirm: 'œuvre-d-une-firme',
  madeByPerson: 'œuvre-d-une-personne',
  firmVerb: 'gestes-de-firme',
  firmVerbOfNumber: 'gestes-chiffrés-de-firme',
  staffVerb: 'gestes-sur-l-emploi',
  staff: 'effectifs',
  firmState: 'états-de-firme',
  startUp: 'jeunes-pousses',
  firmEnd: 'fins-de-firme',
  revelation: 'révélations',
  building: 'bâtiments',
  beforeBuilding: 'devant-un-bâtiment',
  toSomebody: 'à-quelqu-un',
  somebodysAffair: 'affaires-de-quelqu-un',
  kin: 'parenté',
  exploit: 'exploits',
  birth: 'naissances',
  beforeFunction: 'avant-une-fonction',
  sizeBeforeNoun: 'tailles-devant-un-nom',
  surname: 'noms-de-famille',
  inhabitants: 'habitants-comptés',
  nearPlace: 'voisinages',
  partOfPlace: 'gens-et-services-d-un-lieu',
  canton: 'cantons',
  happening: 'ce-qui-a-un-lieu',
  church: 'lieux-de-culte',
  vehicle: 'avant-un-véhicule',
  passage: 'passages',
  aroundWork: 'autour-d-une-œuvre',
  entitled: 'intitulés',
  saying: 'débuts-de-parole',
  beforeWork: 'avant-une-œuvre',
  minister: 'ministres',
  portfolio: 'portefeuilles',
  noFunction: 'adjectifs-et-non-fonctions',
  decidingByObject: 'décisions-selon-leur-objet',
  ofGovernment: 'objets-d-un-gouvernement',
  doneToGovernment: 'gestes-envers-un-gouvernement',
  ofFunction: 'adjectifs-d-une-fonction',
  firstOfSentence: 'premiers-mots-d-une-phrase',
  emphasised: 'mots-en-capitales',
  credit: 'mots-de-générique',
  ordinary: 'mots-ordinaires',
  english: 'mots-anglais',
  size: 'tailles',
  ground: 'enceintes',
  contestOrShow: 'compétitions-et-spectacles',
  domain: 'domaines',
  sport: 'sports-en-fin-de-nom',
  afterOpeningClub: 'après-un-club-en-tête',
  beforePlaying: 'entre-club-et-verbe',
  player: 'joueurs',
  against: 'adversaires',
  rival: 'rivaux',
  hockey: 'mots-de-hockey',
  hockeyClub: 'surnoms-de-hockey',
  inTrouble: 'mis-en-difficulté',
  partOfClub: 'ce-qu-a-un-club',
  undergone: 'ce-que-subit-un-club',
  duel: 'ce-qui-oppose-deux-clubs',
  rankHolder: 'rangs-d-un-club',
  floor: 'sols-de-jeu',
  featOfPlayer: 'ce-que-seul-un-joueur-fait',
  ofPlayer: 'ce-qu-a-un-joueur',
  beforeOfPlayer: 'avant-ce-qu-a-un-joueur',
  givenUp: 'avant-une-place-laissée',
  replacing: 'remplacements',
  optionalHead: 'têtes-facultatives',
  thingHead: 'têtes-de-choses',
  house: 'maisons',
  verbLikeAdjective: 'verbes-en-forme-d-adjectif',
  clubNoun: 'noms-d-un-club',
  countryAtEnd: 'pays-en-fin-de-nom',
  headOfAnything: 'têtes-de-tout',
  heir: 'suite-d-une-firme',
  street: 'rues',
  asianSurname: 'noms-d-asie',
  envoy: 'envoyés-d-un-pays',
  neverNamedAfter: 'têtes-jamais-baptisées',
  meeting: 'adjectifs-de-réunion',
  settlement: 'localités',
  publisher: 'éditeurs',
  firmForm: 'formes-de-firme',
  plant: 'établissements-d-une-ville',
  dayTime: 'quand',
  baptised: 'établissements-baptisés',
  welcoming: 'maisons-d-accueil',
  headOfMany: 'têtes-au-pluriel',
  humanAct: 'gestes-humains',
  personalAct: 'gestes-après-un-prénom',
  plainlyNamed: 'groupes-à-nom-commun',
} as const;

export type Context = keyof typeof KEYS;
type Lists = readonly (readonly [Context, ListedWords])[];

/** All lists at once: in which of them a word stands is worked out where it is first met. */
export class Contexts {
  readonly #lists: Lists;
  readonly #byWord = new ByWord(({ norm }) => this.#of(norm));

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  has(context: Context, word: Token): boolean {
    const found = this.#byWord.of(word);
    // Most words are in none: no set is asked.
    return found !== NONE && found.has(context);
  }

  #of(norm: string): ReadonlySet<Context> {
    const found = this.#lists.filter(([, words]) => words.has(norm));
    return found.length > 0 ? new Set(found.map(([context]) => context)) : NONE;
  }
}

const NONE: ReadonlySet<Context> = new Set();

/** Where there are no lists. */
export const NO_CONTEXTS = new Contexts([]);

/** One word, or one end of a word beside its star. */
const WRITTEN = /^(?:\*?[\p{L}\p{N}'’-]+|[\p{L}\p{N}'’-]+\*)$/u;

/** The lists of `name-contexts.yaml`. What is no word is reported and left out. */
export function prepareContexts(files: VocabularyFiles): {
  contexts: Contexts;
  problems: readonly VocabularyProblem[];
} {
  const lists = new WordLists(files, FILE, { normalise, help: 'Write French words separated by commas.' });
  lists.expect(Object.values(KEYS));
  const contexts = Object.keys(KEYS) as Context[];
  const listed = contexts.map(context => [context, new ListedWords(wordsOf(KEYS[context], lists))] as const);
  return { contexts: new Contexts(listed), problems: lists.problems };
}

function wordsOf(key: string, lists: WordLists): string[] {
  return lists.lines(key).filter(word => {
    if (WRITTEN.test(word)) return true;
    lists.reject([key], `has “${word}”, which is not one word`);
    return false;
  });
}
