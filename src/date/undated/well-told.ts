/** Do the words of a passage tell one piece of news so well that a bare weekday, or « hier », is enough to confirm it? */
import { daysBetween } from '../../lib/calendar.ts';
import type { Happening } from '../words/happening-index.ts';
import type { Said } from '../words/said.ts';

/** Two words meet on many days: « Macron », « TF1 », one jeudi in seven. */
const TELLING = 3;
/** Words gathered from several paragraphs need not tell one piece of news. */
const WELL_TELLING = 4;
/** What happens again months later is other news: the same clubs, the same strike, the same city under fire. Days. */
const ANOTHER_TIME = 90;
/** News that lasts is no other time; but a weekday beside a trial of ten months may be any of its days. Days. */
const LASTING = 40;

/** `gathered`: its words stand in several paragraphs. `told`: all the news that the same words tell. */
export type Words = {
  readonly words: readonly Said[];
  readonly gathered: boolean;
  readonly told: readonly Happening[];
};

export function isWellTold(happening: Happening, { words, gathered, told }: Words): boolean {
  if (happening.isDeath || (happening.only && !gathered)) return true;
  const enough = gathered && !isRare(happening, words) ? WELL_TELLING : TELLING;
  if (happening.groups.length < enough || isCommonplace(happening, words)) return false;
  return happening.from !== happening.to || !told.some(other => isRival(other, happening));
}

/** « tin-akoff »: hardly any other news needs a word that is said. */
function isRare({ groups }: Happening, words: readonly Said[]): boolean {
  return groups.some(group => group.some(phrase => phrase.isRare() && words.some(said => said.has(phrase))));
}

/** « Trump », « Poutine », « Ukraine »: all that is said of it is said of many other days. */
function isCommonplace({ groups }: Happening, words: readonly Said[]): boolean {
  return groups.every(group => group.every(phrase => phrase.isCommon() || !words.some(said => said.has(phrase))));
}

/** Of another time, or of a long time that it is a day of, and told by as many words. */
function isRival(other: Happening, { from, groups }: Happening): boolean {
  if (other.isDeath || other.groups.length < groups.length) return false;
  if (daysBetween(other.from, other.to) > LASTING)
    return other.from <= from && other.to >= from && inCommon(other.groups, groups) >= SAME;
  return Math.abs(daysBetween(other.from, from)) > ANOTHER_TIME && inCommon(other.groups, groups) > 0;
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
