import type { ByWord } from '../lib/by-word.ts';
import type { PhraseTrie } from '../lib/phrases.ts';
import type { CompanyBook } from './company.ts';
import type { ContextBook } from './contexts.ts';
import type { SynonymBook } from './synonyms.ts';

/** What a word may be: English alone, English and French alike (« position »), or a loan the press uses (« staff »). */
export type WordClass = 'english' | 'homograph' | 'loan';
export type Gender = 'm' | 'f';
/** What the French word to restore is in a sentence; most are nouns. */
export type Kind = 'noun' | 'adjective' | 'verb' | 'tool';

/** What the word before a noun asks of it: « cette » a feminine singular, « l' » a vowel, « trois » a plural. */
export type Demand = {
  readonly gender: Gender | null;
  readonly plural: boolean | null;
  /** `true`: a vowel must follow (« l' »); `false`: none may (« le », « du »). */
  readonly vowel: boolean | null;
};

/** `vocabulary/spun*`, `english.txt`, `english-synonyms.txt` and `loanwords.txt`, checked and compiled. */
export type RepairLanguage = {
  readonly synonyms: SynonymBook;
  /** Words that a synonym or an English run can begin with: all else is passed over. */
  readonly starts: ByWord<boolean>;
  /** What a word that the table has alone may be. */
  readonly entries: ByWord<WordClass>;
  readonly english: ReadonlySet<string>;
  readonly loans: ReadonlySet<string>;
  /** « very best », « other competitors »: they make a phrase of a synonym. */
  readonly intensifiers: ReadonlySet<string>;
  /** Loans of several words, « dress code »: passed over whole. */
  readonly loanPhrases: PhraseTrie<true>;
  /** Loans that in an article full of English are likelier a spinner's. */
  readonly rareLoans: ReadonlySet<string>;
  readonly homographs: ReadonlySet<string>;
  /** Small words that only French has: they say that a clause is French. */
  readonly small: ReadonlySet<string>;
  /** What a clause begins with, and what follows a verb: « car il … », « note que … ». */
  readonly clauses: ReadonlySet<string>;
  /** What begins a clause and nothing else: « car il » needs no comma before it. */
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** What may follow the first noun of a headline: « Mobilisation pour la santé ». */
  readonly prepositions: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** « le », « cette », « plusieurs » → what they ask of the noun after them. */
  readonly demands: ReadonlyMap<string, Demand>;
  readonly contexts: ContextBook;
  /** The words that often stand in one sentence with a French word. */
  readonly company: CompanyBook;
  /** What the frequency of French words in the news is worth; none for a rare word. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Synonym in a proper name → name word: « information » → News. */
  readonly names: ByWord<readonly string[] | null>;
  /** Name word → what stands before it: News → nbc, abc. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Restoring these may change a fact. */
  readonly factual: ReadonlySet<string>;
};
