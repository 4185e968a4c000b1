/** Do the words of a passage tell one piece of news so well that a bare weekday, or « hier », is enough to confirm it? */
import { daysBetween } from '../../lib/calendar.ts';
import type { Happening } from '../words/happening-index.ts';
import { isOfAnotherTime } from '../words/happening-kin.ts';
import { Said } from '../words/said.ts';
import type { Retold } from './happening-retold.ts';
import { COMMON, type Rarity, weightOf } from './weights.ts';

/** Two words meet on many days: « Macron », « TF1 », one jeudi in seven. */
const TELLING = 3;
/** Words gathered from several paragraphs need not tell one piece of news. */
const WELL_TELLING = 4;
/** News that lasts is no other time; but a weekday beside a trial of ten months may be any of its days. Days. */
const LASTING = 40;
/**
 * Where the list knows as much news that is told alike, there is more that it does not know: of 1,467 texts whose own news was
 * taken from the list it still told three of other news, before 25.
 */
const ALIKE = 8;
/** Where even a weekday says little, or the words are « hier » and « cette semaine », said on any day, one such is the most. */
const SINGULAR = 1;
/** « Ce soir » tells no day at all: the words have to, « Lyon, policiers, agressés » are of many. */
const RARE = 5.5;
/**
 * A weekday confirms words every week: those that the list says of other news, too, have to be rarer. Of 192 texts that no rule had seen
 * four were given other news by words of 4.5 to 7.2; of 500 with their own news five weigh less, some sixty more.
 */
const WEIGHTY = 7.25;
/** Words between a name and « est mort », « la mort de ». */
const BESIDE = 8;
/** A word of its own tells news, however much is told alike otherwise: « Tin-Akoff ». */
const OWN = 2;

/** `gathered`: its words stand in several paragraphs. `told`: all the news that the same words tell. `retold`: what the head remembers. */
export type Words = {
  readonly words: readonly Said[];
  readonly gathered: boolean;
  readonly told: readonly Happening[];
  readonly rarity: Rarity;
  readonly retold: Retold;
};

/** « Mardi »; « le 22 mars »; « hier », « cette semaine ». */
export type Near = 'weekday' | 'date' | 'unit';

export function isWellTold(happening: Happening, near: Near, { words, gathered, told, rarity }: Words): boolean {
  if (happening.isDeath) return isOfWhoDied(happening, words);
  if (happening.only && !gathered) return true;
  if (happening.groups.length < (gathered ? WELL_TELLING : TELLING)) return false;
  if (!(gathered || near === 'unit' ? isSingular(happening) : isDistinct(happening))) return false;
  const weight = weightOf([happening], Said.inAny(words), rarity, COMMON);
  if (near === 'unit' && weight < RARE) return false;
  if (near === 'weekday' && weight < WEIGHTY && !isSingular(happening)) return false;
  return happening.from !== happening.to || !told.some(other => isRival(other, happening));
}

/** « Jean Dupont est mort », not « la mort de deux pompiers, a dit le ministre Jean Dupont ». */
export function isOfWhoDied({ groups: [name, death] }: Happening, words: readonly Said[]): boolean {
  return words.some(said => said.hasNear(name!, death!, BESIDE));
}

/** Not one of many: the same clubs, the same strike, another vote. */
function isDistinct({ kin }: Happening): boolean {
  return kin().alike < ALIKE || kin().rarest <= OWN;
}

/** Each of its words tells other news, too: a strike, a protest goes on, and on the same weekdays. */
export function comesAgain({ only, isDeath, kin }: Happening): boolean {
  return !only && !isDeath && kin().rarest >= OWN;
}

/** Its words alone tell it. */
function isSingular({ kin }: Happening): boolean {
  return kin().alike <= SINGULAR;
}

/** Of another time, or of a long time that it is a day of, and told by as many words. */
function isRival(other: Happening, happening: Happening): boolean {
  const { from, groups } = happening;
  if (other.isDeath || other.groups.length < groups.length) return false;
  if (daysBetween(other.from, other.to) > LASTING)
    return other.from <= from && other.to >= from && inCommon(other.groups, groups) >= SAME;
  return isOfAnotherTime(other, happening) && inCommon(other.groups, groups) > 0;
}

/** Two words in common: « 13-Novembre » and « procès ». */
const SAME = 2;

/** How many groups of each share a word with some of the other. */
function inCommon(a: Happening['groups'], b: Happening['groups']): number {
  return Math.min(shared(a, b), shared(b, a));
}

function shared(groups: Happening['groups'], own: Happening['groups']): number {
  return own.filter(words => groups.some(group => group.some(word => words.includes(word)))).length;
}
