import type { ByWord } from '../../lib/by-word.ts';
import type { PhraseTrie } from '../../lib/phrases.ts';
import type { FormKind } from './conjugation.ts';
import type { Contexts } from './contexts.ts';
import type { Patterns } from './patterns.ts';

export type Gender = 'm' | 'f';
/** Verbs of saying introduce a quotation on either side; those of opinion take it as object; an aside only cuts in. */
export type Strength = 'speech' | 'opinion' | 'aside';

/** What a verb form can be; « dit » is both finite and a participle. */
export type VerbReading = {
  readonly kinds: ReadonlySet<FormKind>;
  /** How strong it is with « se »: « s'exclamer »; « se dire » is as strong as « dire ». */
  readonly pronominal: Strength | null;
  /** Without it: « déclarer »; « féliciter » is weaker than « se féliciter ». */
  readonly plain: Strength | null;
};

/** `stem`: the masculine form, which « la ministre » and « le ministre » share. */
export type FunctionNoun = { readonly stem: string; readonly gender: Gender | null };

/** `vocabulary/speech-verbs.yaml`, `speakers.yaml` and `quote-contexts.yaml`, checked and compiled. Keys are token norms. */
export type QuoteLanguage = {
  readonly words: Contexts;
  readonly patterns: Patterns;
  readonly verbs: ReadonlyMap<string, VerbReading>;
  /** Forms that are nouns after a determiner. */
  readonly nounLike: ReadonlySet<string>;
  readonly sources: PhraseTrie<string>;
  /** Can a source phrase begin with this word? */
  readonly sourceWords: ByWord<boolean>;
  /** Can a verb group begin with this word? */
  readonly cueWords: ByWord<boolean>;
  /** Two-word verbs, « faire savoir »: first word's form → second word. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly speechNouns: ReadonlySet<string>;
  readonly titleNouns: ReadonlySet<string>;
  /** « enquête », « poursuivi »: « pour « … » » after them is what the law calls it. */
  readonly charges: ReadonlySet<string>;
  /** « accusé », « coupable »: so are the words after « de ». */
  readonly accused: ReadonlySet<string>;
  readonly namingWords: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, FunctionNoun>;
  readonly collectives: ReadonlySet<string>;
  /** Those of them that are texts. */
  readonly documents: ReadonlySet<string>;
  /** Inhabitants, « le Belge »: only in the singular and with a capital. */
  readonly demonyms: ReadonlyMap<string, FunctionNoun>;
  /** Stems of « le mari », « le juge »: somebody else, not whoever was just talked of. */
  readonly relations: ReadonlySet<string>;
  /** Stems of « l'accusé », « la victime », and of those who defend, accuse or judge them: never the same person. */
  readonly judged: ReadonlySet<string>;
  readonly lawyers: ReadonlySet<string>;
  /** Those of the judged who suffered: « la victime » is not « le prévenu ». */
  readonly victims: ReadonlySet<string>;
  /** Those of them who defend. */
  readonly defence: ReadonlySet<string>;
  /** Forms of « ajouter », « poursuivre »: whoever does has just spoken. */
  readonly continuing: ReadonlySet<string>;
  /** Forms of « ajouter »: whoever does has said the last words, even an institution. */
  readonly adding: ReadonlySet<string>;
  /** Forms of « répondre », « répliquer »: whoever does is not the one who has just spoken. */
  readonly replying: ReadonlySet<string>;
  /** Forms of « contester », « nuancer »: whoever does means what somebody else has just said. */
  readonly disagreeing: ReadonlySet<string>;
  /** Forms of verbs that say what is done to somebody's feelings: « la rassure ». */
  readonly moving: ReadonlySet<string>;
  /** Forms of « demander »: whom « lui demande » means is the one who speaks next. */
  readonly asking: ReadonlySet<string>;
  /** Finite forms of « vouloir », « tenir (à) »: before an infinitive of saying. */
  readonly helpers: ReadonlySet<string>;
  /** Forms of « rappeler », « citer »: the words may be another's. */
  readonly citing: ReadonlySet<string>;
  /** Participles of « proposer », « lire »: what is proposed or read by somebody is not what they say. */
  readonly notInWords: ReadonlySet<string>;
  /** Forms of « interroger », « tancer »: a name after them is whom they are said to. */
  readonly addressing: ReadonlySet<string>;
  /** Stems of functions whose holder the press always names. */
  readonly knownByName: ReadonlySet<string>;
  /** Stems of « le ministre », « la bourgmestre »: whoever it is has a name in the press. */
  readonly publicOffices: ReadonlySet<string>;
  /** What somebody whose name has a number can be: a king, a pope. */
  readonly crowned: ReadonlySet<string>;
  /** Functions that may mean the same person: « l'édile », « le maire ». Stem → groups. */
  readonly synonyms: ReadonlyMap<string, ReadonlySet<number>>;
  /** Functions that nobody has together, « l'entraîneur » and « le gardien »: on one side each. */
  readonly opposites: readonly (readonly ReadonlySet<string>[])[];
  /** Stems of functions → the worlds they belong to: the church, the arts, the fields. */
  readonly worlds: ReadonlyMap<string, ReadonlySet<number>>;
  /** « Place de l'Étoile », « Radio Sud »: what begins so is no person. */
  readonly placeWords: ReadonlySet<string>;
  /** « milieu rural », « cadre légal »: a function's word, then what makes it something else. */
  readonly notPeople: PhraseTrie<string>;
  /** Who held « chef de l'État », « patronne de la CGT »: names and offices folded. */
  readonly holders: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** Offices that have several names: the words of each, and the number of the office. */
  readonly offices: readonly { readonly words: readonly string[]; readonly office: number }[];
  /** Is this word, with its capital, a first name? */
  readonly firstNameWords: ByWord<boolean>;
  /** Those whose gender is known, folded. */
  readonly firstNames: ReadonlyMap<string, Gender>;
};
