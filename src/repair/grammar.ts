import { type Candidate, joined, type Reading } from './find.ts';
import type { Demand, RepairLanguage } from './language.ts';

/** Before a verb these are pronouns: « le place », « les force ». */
const MAY_BE_PRONOUN: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les']);

/** What is asked, and the word that asks it. */
export type Asked = Demand & { readonly norm: string };

/** Kept to, broken, or nothing demanded; `breaks` counts how many demands a word does not meet. */
export type Agreement = { readonly kept: number; readonly breaks: number };

/** What the word before the candidate asks of it; `null` if nothing. */
export function demandBefore(
  { text, tokens }: Reading,
  { from }: Candidate,
  { demands }: RepairLanguage,
): Asked | null {
  const before = tokens[from - 1];
  const demand = before && demands.get(before.norm);
  if (!demand || !touches(text, tokens, from)) return null;
  return { gender: demand.gender, plural: demand.plural, vowel: demand.vowel, norm: before.norm };
}

function touches(text: string, tokens: Reading['tokens'], at: number): boolean {
  return tokens[at - 1]!.end === tokens[at]!.start || joined(text, tokens, at);
}

/** How a word would stand after what is before the candidate. */
export function agreementOf(word: string, demand: Asked | null, language: RepairLanguage): Agreement {
  if (!demand) return NOTHING_ASKED;
  const kind = language.kinds.get(word);
  const pronoun = MAY_BE_PRONOUN.has(demand.norm) && kind === 'verb';
  const vowel = vowelFits(word, demand);
  const number = pronoun ? null : numberFits(word, demand, kind !== undefined);
  const gender = pronoun ? null : genderFits(word, demand, language);
  return {
    kept: +(vowel === true) + +(number === true) + +(gender === true),
    breaks: +(vowel === false) + +(number === false) + +(gender === false),
  };
}

const NOTHING_ASKED: Agreement = { kept: 0, breaks: 0 };

function vowelFits(word: string, { vowel }: Demand): boolean | null {
  if (vowel === null || /^[hy\d]/.test(word)) return null;
  return /^[aàâeéèêiîoôuœ]/.test(word) === vowel;
}

/** « un cas », « le temps », « un pays », « le gaz »: words in -s, -x or -z that may be singular. */
const SINGULAR_IN_S = /(?:ss|is|us|as|os|ps|rs|ès|ux|ix|ex|ox|ns|ays|az|ez)$|^(?:fils|fonds|poids)$/;

function numberFits(word: string, { plural }: Demand, other: boolean): boolean | null {
  if (plural === null || other) return null;
  const isPlural = /[sxz]$/.test(word);
  if (plural) return isPlural;
  return !isPlural ? true : SINGULAR_IN_S.test(word) ? null : false;
}

function genderFits(word: string, { gender }: Demand, language: RepairLanguage): boolean | null {
  if (gender === null) return null;
  const own = language.genders.get(word) ?? (/[sx]$/.test(word) ? language.genders.get(word.slice(0, -1)) : undefined);
  return own ? own === gender : null;
}
