import { type Candidate, joined, type Reading } from './find.ts';
import type { Gender, RepairLanguage } from './language.ts';

/** What the word before demands of the next one. */
type Demand = {
  readonly gender: Gender | null;
  readonly plural: boolean | null;
  /** `true`: a vowel must follow (« l' »); `false`: none may (« le », « du »). */
  readonly vowel: boolean | null;
};

const DEMANDS: Readonly<Record<string, Demand>> = {
  le: { gender: 'm', plural: false, vowel: false },
  la: { gender: 'f', plural: false, vowel: false },
  "l'": { gender: null, plural: false, vowel: true },
  "d'": { gender: null, plural: null, vowel: true },
  de: { gender: null, plural: null, vowel: false },
  du: { gender: 'm', plural: false, vowel: false },
  au: { gender: 'm', plural: false, vowel: false },
  un: { gender: 'm', plural: false, vowel: null },
  une: { gender: 'f', plural: false, vowel: null },
  ce: { gender: 'm', plural: false, vowel: false },
  cet: { gender: 'm', plural: false, vowel: true },
  cette: { gender: 'f', plural: false, vowel: null },
  son: { gender: null, plural: false, vowel: null },
  sa: { gender: 'f', plural: false, vowel: false },
  ma: { gender: 'f', plural: false, vowel: false },
  aucun: { gender: 'm', plural: false, vowel: null },
  aucune: { gender: 'f', plural: false, vowel: null },
  chaque: { gender: null, plural: false, vowel: null },
  les: { gender: null, plural: true, vowel: null },
  des: { gender: null, plural: true, vowel: null },
  ces: { gender: null, plural: true, vowel: null },
  ses: { gender: null, plural: true, vowel: null },
  leurs: { gender: null, plural: true, vowel: null },
  nos: { gender: null, plural: true, vowel: null },
  aux: { gender: null, plural: true, vowel: null },
  plusieurs: { gender: null, plural: true, vowel: null },
  quelques: { gender: null, plural: true, vowel: null },
  deux: { gender: null, plural: true, vowel: null },
  trois: { gender: null, plural: true, vowel: null },
  quatre: { gender: null, plural: true, vowel: null },
  certains: { gender: 'm', plural: true, vowel: null },
  certaines: { gender: 'f', plural: true, vowel: null },
  nombreux: { gender: 'm', plural: true, vowel: null },
  nombreuses: { gender: 'f', plural: true, vowel: null },
  multiples: { gender: null, plural: true, vowel: null },
  différents: { gender: 'm', plural: true, vowel: null },
  dernier: { gender: 'm', plural: false, vowel: null },
  dernière: { gender: 'f', plural: false, vowel: null },
  derniers: { gender: 'm', plural: true, vowel: null },
  dernières: { gender: 'f', plural: true, vowel: null },
  premier: { gender: 'm', plural: false, vowel: null },
  première: { gender: 'f', plural: false, vowel: null },
  premiers: { gender: 'm', plural: true, vowel: null },
  premières: { gender: 'f', plural: true, vowel: null },
  nouveau: { gender: 'm', plural: false, vowel: false },
  nouvel: { gender: 'm', plural: false, vowel: true },
  nouvelle: { gender: 'f', plural: false, vowel: null },
  nouveaux: { gender: 'm', plural: true, vowel: null },
  nouvelles: { gender: 'f', plural: true, vowel: null },
  grand: { gender: 'm', plural: false, vowel: null },
  grande: { gender: 'f', plural: false, vowel: null },
  grands: { gender: 'm', plural: true, vowel: null },
  grandes: { gender: 'f', plural: true, vowel: null },
  petit: { gender: 'm', plural: false, vowel: null },
  petite: { gender: 'f', plural: false, vowel: null },
  bon: { gender: 'm', plural: false, vowel: null },
  bonne: { gender: 'f', plural: false, vowel: null },
  bons: { gender: 'm', plural: true, vowel: null },
  bonnes: { gender: 'f', plural: true, vowel: null },
  prochain: { gender: 'm', plural: false, vowel: null },
  prochaine: { gender: 'f', plural: false, vowel: null },
  seul: { gender: 'm', plural: false, vowel: null },
  seule: { gender: 'f', plural: false, vowel: null },
  quel: { gender: 'm', plural: false, vowel: null },
  quelle: { gender: 'f', plural: false, vowel: null },
  tel: { gender: 'm', plural: false, vowel: null },
  telle: { gender: 'f', plural: false, vowel: null },
  ancien: { gender: 'm', plural: false, vowel: null },
  ancienne: { gender: 'f', plural: false, vowel: null },
  important: { gender: 'm', plural: false, vowel: null },
  importante: { gender: 'f', plural: false, vowel: null },
  importants: { gender: 'm', plural: true, vowel: null },
  importantes: { gender: 'f', plural: true, vowel: null },
  gros: { gender: 'm', plural: null, vowel: null },
  grosse: { gender: 'f', plural: false, vowel: null },
  meilleur: { gender: 'm', plural: false, vowel: null },
  meilleure: { gender: 'f', plural: false, vowel: null },
  véritable: { gender: null, plural: false, vowel: null },
  leur: { gender: null, plural: false, vowel: null },
  notre: { gender: null, plural: false, vowel: null },
  votre: { gender: null, plural: false, vowel: null },
  cinq: { gender: null, plural: true, vowel: null },
  six: { gender: null, plural: true, vowel: null },
  dix: { gender: null, plural: true, vowel: null },
  différentes: { gender: 'f', plural: true, vowel: null },
};
/** Before a verb these are pronouns: « le place », « les force ». */
const MAY_BE_PRONOUN: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les']);

/** Kept to, broken, or nothing demanded; `breaks` counts how many demands a word does not meet. */
export type Agreement = { readonly kept: number; readonly breaks: number };

export function demandBefore(
  { text, tokens }: Reading,
  { from }: Candidate,
): (Demand & { readonly norm: string }) | null {
  const before = tokens[from - 1];
  const demand = before && DEMANDS[before.norm];
  if (!demand || !touches(text, tokens, from)) return null;
  return { ...demand, norm: before.norm };
}

function touches(text: string, tokens: Reading['tokens'], at: number): boolean {
  return tokens[at - 1]!.end === tokens[at]!.start || joined(text, tokens, at);
}

/** How a word would stand after what is before the candidate. */
export function agreementOf(
  word: string,
  demand: (Demand & { norm: string }) | null,
  language: RepairLanguage,
): Agreement {
  if (!demand) return { kept: 0, breaks: 0 };
  const kind = language.kinds.get(word);
  const pronoun = MAY_BE_PRONOUN.has(demand.norm) && kind === 'verb';
  const checks = [
    vowelFits(word, demand),
    pronoun ? null : numberFits(word, demand, kind !== undefined),
    pronoun ? null : genderFits(word, demand, language),
  ];
  return {
    kept: checks.filter(check => check === true).length,
    breaks: checks.filter(check => check === false).length,
  };
}

function vowelFits(word: string, { vowel }: Demand): boolean | null {
  if (vowel === null || /^[hy\d]/.test(word)) return null;
  return /^[aàâeéèêiîoôuœ]/.test(word) === vowel;
}

function numberFits(word: string, { plural }: Demand, other: boolean): boolean | null {
  if (plural === null || other) return null;
  const isPlural = /[sxz]$/.test(word);
  if (plural) return isPlural;
  // « un cas », « le temps »: singular words in -s are many; a plural after « un » is known by its singular.
  return isPlural && !/(?:ss|is|us|as|os|ps|rs|ès|ux|ix|ex|ox|ns|ours)$/.test(word) ? false : isPlural ? null : true;
}

function genderFits(word: string, { gender }: Demand, language: RepairLanguage): boolean | null {
  if (gender === null) return null;
  const own = language.genders.get(word) ?? language.genders.get(word.replace(/[sx]$/, ''));
  return own ? own === gender : null;
}
