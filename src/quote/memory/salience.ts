/** Whom a pronoun means: everybody who came up and fits is weighed, the likeliest is taken. */

import type { Gender } from '../language/language.ts';
import { type Appearance, isTold } from './appearance.ts';
import { isSomebodys, type Voice } from './voice.ts';

type Pronoun = {
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly paragraph: string;
  readonly sentence: number;
  /** « son avocat », « leur professeure »: a trade, which makes nobody kin. */
  readonly isTrade: (stem: string) => boolean;
};

/** What each role counts, and what a sentence in between takes away. */
const ROLE = { speaker: 3.4, subject: 3, foremost: 2.6, named: 1.2 } as const;
const AGE = 0.6;
/** Sentences; further back all are equally far. */
const OLDEST = 8;
/** Known to be of the pronoun's gender. */
const KNOWN: Readonly<Record<Gender, number>> = { f: 2, m: 0.3 };
/** Of the paragraph that is being read. */
const NEAR = 0.8;
/** What the sentence before is about, in the same paragraph, comes before whoever spoke before that. */
const JUST_TOLD = 0.4;
/** An institution is rarely « il » or « elle »; one that has not spoken must stand close by. */
const INSTITUTION = -2;
/** An actor comes before somebody without a name. */
const NAMED = 0.3;
/** « sa mère »: whose mother she is mostly stays the one who is talked of. */
const KIN = -2;
/** What is taken away in the very next sentence: it may be about her. */
const KIN_NEXT = -1;

/** Whoever « il » or « elle » means, `null` if nobody fits. `appearances` in text order. */
export function meantBy(pronoun: Pronoun, appearances: readonly Appearance[]): Voice | null {
  let best: Appearance | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let isOnly = true;
  for (const appearance of appearances) {
    if (!fits(appearance, pronoun)) continue;
    isOnly &&= !best || best.voice.speaker.name === appearance.voice.speaker.name;
    const weight = weightOf(appearance, pronoun);
    if (weight >= most) [best, most] = [appearance, weight];
  }
  // « Sa sœur a été blessée. « … », dit-elle »: hers or her sister's, nobody knows; « Son mari a appelé. « … », dit-il » is he.
  if (!best || (!isOnly && isKin(best, pronoun) && !isOfOther(best, pronoun, appearances))) return null;
  if (best.as === 'named' && isRatherSomebodys(best, pronoun, appearances)) return null;
  const isTheirs = isOnly && best.as === 'subject' && best.paragraph === pronoun.paragraph;
  return isSure(best, pronoun) || isTheirs ? best.voice : null;
}

/** A woman named in passing, where this paragraph is about somebody else whose gender nobody knows. */
function isRatherSomebodys({ voice }: Appearance, pronoun: Pronoun, appearances: readonly Appearance[]): boolean {
  return appearances.some(
    other =>
      isTold(other) &&
      other.voice.person &&
      other.voice.gender === null &&
      other.paragraph === pronoun.paragraph &&
      other.voice.speaker.name !== voice.speaker.name &&
      fits(other, pronoun),
  );
}

/** The sentence before is about the kin, and whose kin it is cannot be meant. */
function isOfOther(kin: Appearance, { gender, sentence }: Pronoun, appearances: readonly Appearance[]): boolean {
  if (kin.as !== 'subject' || sentence - kin.sentence > 1) return false;
  const before = appearances.slice(0, appearances.indexOf(kin));
  const owner = before.findLast(other => isTold(other) && other.voice.person && !isSomebodys(other.voice));
  return !!owner?.voice.gender && owner.voice.gender !== gender;
}

/** « sa mère », who has not spoken. */
function isKin({ voice, as }: Appearance, { isTrade }: Pronoun): boolean {
  return as !== 'speaker' && isSomebodys(voice) && !isTrade(voice.stem ?? '');
}

function fits({ voice, as, paragraph, sentence }: Appearance, { gender, plural, ...at }: Pronoun): boolean {
  // « L'ARS se tait. Elle a écrit … »: what the sentence before is about.
  const isNext = paragraph === at.paragraph && at.sentence - sentence <= 1;
  if (voice.plural !== plural || (voice.gender && gender && voice.gender !== gender)) return false;
  return (
    voice.person ||
    as === 'speaker' ||
    (as === 'subject' && (voice.gender === gender || (isNext && voice.gender === null))) ||
    (voice.actor?.type === 'organisation' && voice.gender === gender)
  );
}

function weightOf(appearance: Appearance, pronoun: Pronoun): number {
  const { voice, as, sentence, paragraph } = appearance;
  const age = AGE * Math.min(OLDEST, pronoun.sentence - sentence);
  const known = pronoun.gender && voice.gender === pronoun.gender ? KNOWN[pronoun.gender] : 0;
  const near = paragraph === pronoun.paragraph ? NEAR : 0;
  const isNext = pronoun.sentence - sentence <= 1;
  const justTold = isNext && near > 0 && as === 'subject' ? JUST_TOLD : 0;
  const kin = isKin(appearance, pronoun) ? (isNext ? KIN_NEXT : KIN) : 0;
  return ROLE[as] - age + known + near + justTold + kin + (voice.person ? 0 : INSTITUTION) + (voice.actor ? NAMED : 0);
}

/**
 * « elle » after a name whose gender nobody knows: somebody who has not spoken is nobody to put words in the mouth of, unless
 * this paragraph is about that person and nobody else came up.
 */
function isSure({ voice, as }: Appearance, { gender }: Pronoun): boolean {
  return gender !== 'f' || voice.gender !== null || as === 'speaker' || !voice.person;
}
