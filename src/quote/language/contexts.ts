import { normalise } from '../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../vocabulary.ts';

const FILE = 'quote-contexts.yaml';

/** The lists of `quote-contexts.yaml`, where each is explained: its name in the code, its key there. */
const KEYS = {
  have: 'avoir',
  be: 'être',
  passive: 'passif',
  noSpeechInverted: 'inversions-sans-parole',
  beforeParticiple: 'entre-auxiliaire-et-participe',
  beforeSpeechInfinitive: 'devant-un-infinitif-de-parole',
  toInfinitive: 'entre-verbe-et-infinitif',
  personBeforeInfinitive: 'personnes-devant-un-infinitif',
  infinitivePronoun: 'pronoms-devant-un-infinitif',
  beforeAdjective: 'devant-un-adjectif',
  beforeNoun: 'devant-un-nom',
  neverBeforeVerb: 'jamais-devant-un-verbe',
  beforeVerb: 'entre-sujet-et-verbe',
  afterSubject: 'après-le-sujet',
  verbPronoun: 'pronoms-devant-le-verbe',
  impersonal: 'impersonnels',
  impersonalAfterBe: 'impersonnels-après-être',
  afterImpersonal: 'suites-d-un-impersonnel',
  noSpeechVerb: 'pas-des-verbes-de-parole',
  break: 'ruptures',
  clauseOpener: 'débuts-de-proposition',
  beforeCrowd: 'avant-des-gens',
  relative: 'relatifs',
  beforeSubordinateSubject: 'conjonctions-devant-un-pronom',
  subordinateOpener: 'subordonnées-en-tête',
  asideOpener: 'débuts-d-incise',
  preposition: 'prépositions',
  afterPreposition: 'entre-préposition-et-nom',
  crowd: 'foules',
  ofSeveral: 'de-plusieurs',
  noneOf: 'personne-de',
  number: 'nombres',
  leadingOn: 'avant-le-nom',
  beforeHead: 'adjectifs-devant-le-nom',
  afterHyphen: 'après-un-trait-d-union',
  pointingBack: 'reprises',
  eitherGender: 'sans-genre',
  afterJob: 'après-un-métier',
  phraseEnd: 'fins-de-groupe',
  takingAt: 'fonctions-suivies-de-à',
  link: 'liens',
  adjectiveWithOf: 'adjectifs-suivis-de-de',
  anyBody: 'corps-quelconques',
  bodyOrFunction: 'fonctions-et-corps',
  afterOf: 'après-de',
  objectOpener: 'débuts-de-complément',
  beforePlace: 'avant-un-lieu',
  placeEnd: 'fins-de-lieu',
  day: 'jours',
  masculineCivility: 'civilités-masculines',
  feminineCivility: 'civilités-féminines',
  title: 'titres',
  beforeSubject: 'avant-le-sujet',
  particle: 'particules',
  neverName: 'jamais-un-nom',
  neverBeforeName: 'jamais-devant-un-nom',
  smallInTitle: 'petits-mots-des-titres',
  talking: 'on-parle',
  joining: 'entre-deux-citations',
  betweenCharges: 'entre-deux-chefs',
  goingOn: 'suites-de-réplique',
  neutral: 'neutres',
  possessive: 'possessifs',
  beforeSaid: 'avant-dit',
  notion: 'notions',
  votedText: 'textes-soumis-au-vote',
  blamed: 'reproches',
  writtenOn: 'supports',
  beforeQuotedNoun: 'devant-une-citation-nominale',
  beforeNetwork: 'devant-un-réseau',
  presiding: 'présidence-du-tribunal',
  onTheBench: 'magistrats-du-siège',
  mouthpiece: 'porte-voix',
  addressee: 'destinataires',
  work: 'œuvres-d-un-auteur',
  ofFamily: 'de-la-famille',
  multiple: 'multiples',
} as const;

type Context = keyof typeof KEYS;

/** Words, as the norms of tokens have them, by the one question that each list answers. */
export type Contexts = Readonly<Record<Context, ReadonlySet<string>>>;

/** The lists of `quote-contexts.yaml`. One that is missing, or has no word, is a problem, and nothing is found in it. */
export function prepareContexts(files: VocabularyFiles): {
  contexts: Contexts;
  problems: readonly VocabularyProblem[];
} {
  const lists = new WordLists(files, FILE, { normalise, help: 'Write French words separated by commas.' });
  const contexts = {} as Record<Context, ReadonlySet<string>>;
  for (const context of Object.keys(KEYS) as Context[]) {
    const words = lists.words(KEYS[context]).filter(word => isWord(word, KEYS[context], lists));
    if (words.length === 0 && files.has(FILE)) lists.reject([KEYS[context]], 'has no words');
    contexts[context] = new Set(words);
  }
  return { contexts, problems: lists.problems };
}

function isWord(word: string, key: string, lists: WordLists): boolean {
  if (/^[\p{L}' -]+$/u.test(word)) return true;
  lists.reject([key], `has “${word}”, which is not made of letters`);
  return false;
}
