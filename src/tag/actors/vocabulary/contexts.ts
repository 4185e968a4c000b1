import { normalise } from '../../../lib/words.ts';
import type { VocabularyFile } from '../../../vocabulary.ts';
import { type Report, readWordLists } from './word-lists.ts';

/** The lists of `name-contexts.yaml`, where each is explained: its name in the code, its key there. */
const KEYS = {
  complementHead: 'têtes-à-complément',
  objectHead: 'têtes-à-objet',
  wholeHead: 'têtes-sans-nom',
  age: 'âges',
  time: 'moments',
  infinitive: 'infinitifs',
  nounInEr: 'noms-en-er',
  armyPart: 'corps-d-armée',
  anyMinistry: 'ministère-quelconque',
  portfolioEnd: 'fins-de-portefeuille',
  abbreviatedTitle: 'titres-abrégés',
  civility: 'civilités',
  patronymic: 'patronymes',
  sovereign: 'souverains',
  demand: 'demandes',
  stay: 'séjours',
  transfer: 'transferts',
  adverb: 'adverbes',
  otherWorld: 'avant-un-autre-monde',
  contestOrTitle: 'épreuves-et-titres',
  way: 'voies',
  namedGround: 'lieux-baptisés',
  roadSigle: 'sigles-de-route',
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
  firmEnd: 'fins-de-firme',
  revelation: 'révélations',
  building: 'bâtiments',
  toSomebody: 'à-quelqu-un',
  somebodysAffair: 'affaires-de-quelqu-un',
  exploit: 'exploits',
  birth: 'naissances',
  beforeFunction: 'avant-une-fonction',
  surname: 'noms-de-famille',
  partOfPlace: 'gens-et-services-d-un-lieu',
  canton: 'cantons',
  happening: 'ce-qui-a-un-lieu',
  passage: 'passages',
  aroundWork: 'autour-d-une-œuvre',
  entitled: 'intitulés',
  beforeWork: 'avant-une-œuvre',
  minister: 'ministres',
  portfolio: 'portefeuilles',
  noFunction: 'adjectifs-et-non-fonctions',
  ordinary: 'mots-ordinaires',
  english: 'mots-anglais',
  size: 'tailles',
  ground: 'enceintes',
  contestOrShow: 'compétitions-et-spectacles',
  domain: 'domaines',
  player: 'joueurs',
  against: 'adversaires',
  partOfClub: 'ce-qu-a-un-club',
  undergone: 'ce-que-subit-un-club',
} as const;

export type Context = keyof typeof KEYS;
export type Contexts = Readonly<Partial<Record<Context, Words>>>;

/** Words of one list: whole ones, beginnings (« rachet* ») and endings (« *ova »). */
export class Words {
  readonly #whole: ReadonlySet<string>;
  readonly #parts: RegExp | null;

  constructor(written: readonly string[]) {
    const words = written.map(normalise);
    this.#whole = new Set(words.filter(word => !word.includes('*')));
    this.#parts = partsOf(words);
  }

  /** @param norm a normalised word */
  has(norm: string): boolean {
    return this.#whole.has(norm) || (this.#parts?.test(norm) ?? false);
  }
}

function partsOf(words: readonly string[]): RegExp | null {
  const beginnings = words.filter(word => word.endsWith('*')).map(word => word.slice(0, -1));
  const endings = words.filter(word => word.startsWith('*')).map(word => word.slice(1));
  const patterns = [
    ...(beginnings.length > 0 ? [`^(?:${beginnings.join('|')})`] : []),
    ...(endings.length > 0 ? [`(?:${endings.join('|')})$`] : []),
  ];
  return patterns.length > 0 ? new RegExp(patterns.join('|')) : null;
}

/** One word, or one end of a word beside its star. */
const WRITTEN = /^(?:\*?[\p{L}\p{N}'’-]+|[\p{L}\p{N}'’-]+\*)$/u;

/** The lists of `name-contexts.yaml`. What is no word is reported and left out. */
export function readContexts(file: VocabularyFile, report: Report): Contexts {
  const lists = readWordLists(file, Object.values(KEYS), report);
  const entries = Object.entries(KEYS).map(([context, key]) => {
    const words = lists.get(key) ?? [];
    for (const word of words) if (!WRITTEN.test(word)) report(`“${word}” is not one word`, [key]);
    return [context, new Words(words.filter(word => WRITTEN.test(word)))];
  });
  return Object.fromEntries(entries);
}
