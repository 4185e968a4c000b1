/** News of known days that the first lines tell so that no day has to be named beside it. */
import { daysBetween, partsOf } from '../../lib/calendar.ts';
import type { ReadText } from '../mentions.ts';
import type { Events } from '../words/events.ts';
import type { Happening } from '../words/happening-index.ts';
import type { Said } from '../words/said.ts';
import { type Telling, yearNamed } from './happening-days.ts';
import { TELLING } from './happening-reach.ts';
import { isSingular } from './well-told.ts';

/** UTF-16 code units of a text that tell what it is about. */
export const FIRST_LINES = 2000;
/** « Il y a dix ans mourait … », « dix ans déjà », « l'anniversaire de sa mort ». */
const REMEMBERED = /(?<!\p{L})(?:ans? (?:après|plus tard|déjà)|il y a [^.\n]{1,20} ans|anniversaire)(?!\p{L})/iu;
/** « Trois mois après l'explosion », « il y a quelques semaines ». */
const LATER = /(?<!\p{L})(?:(?:mois|semaines) (?:après|plus tard)|il y a [^.\n]{1,20} (?:mois|semaines))(?!\p{L})/iu;
/** Fewer groups of words meet on many days. */
const MANY_WORDS = 4;
/** News that lasts is followed all the time: only its words' own day is told by them. Days. */
const FEW_DAYS = 7;
/** Days. */
const SAME_WEEKS = 21;

type Passage = Pick<Telling, 'words' | 'read'>;
/** `all`: the news whose words the first paragraphs tell together. `head`: title, standfirst and first paragraph. */
type FirstLines = {
  readonly texts: readonly ReadText[];
  readonly all: readonly Happening[];
  readonly title: Passage;
  readonly head: Passage;
};

/** What is counted, a death that the title tells, and what is told by so many words that nothing else can be meant. */
export function toldWithoutDay({ texts, all, title, head }: FirstLines, events: Events): Happening[] {
  const inHead = all.filter(happening => isTold(happening, head.words));
  const counted = inHead.filter(isCounted);
  if (saysFirst(texts, REMEMBERED)) return counted;
  const deaths = all.filter(happening => happening.isDeath && isTold(happening, title.words));
  if (saysFirst(texts, LATER)) return [...counted, ...deaths];
  const plain = inHead.filter(
    happening => isPlain(happening, inHead) && !isAwaited(happening, events) && !isOfYearNamed(happening, head),
  );
  return [...counted, ...deaths, ...plain];
}

export function saysFirst(texts: readonly ReadText[], words: RegExp): boolean {
  return texts.some(({ scan }) => words.test(scan.text.slice(0, FIRST_LINES)));
}

/** Does a passage name a word of each of its groups? */
export function isTold({ groups }: Happening, passage: readonly Said[]): boolean {
  return groups.every(group => group.some(phrase => passage.some(said => said.has(phrase))));
}

/** « Acte 20 », « le 24e vendredi »: said of one day, before it and after it. */
function isCounted({ from, to, only }: Happening): boolean {
  return only && from === to;
}

/** Told by many words, and nothing of another time by nearly as many. */
function isPlain(happening: Happening, told: readonly Happening[]): boolean {
  const { from, to, groups } = happening;
  if (groups.length < MANY_WORDS || daysBetween(from, to) > FEW_DAYS || !isSingular(happening)) return false;
  return told.every(other => other.groups.length < TELLING || other.isDeath || isOfThen(other, happening));
}

function isOfThen(other: Happening, { from, to }: Happening): boolean {
  return daysBetween(other.to, from) <= SAME_WEEKS && daysBetween(to, other.from) <= SAME_WEEKS;
}

/** An election, a round of a cup: told for weeks before. */
function isAwaited({ text }: Happening, { awaited }: Events): boolean {
  return text.split(/, | \+ /).some(words => awaited.has(words));
}

/** Who gives the year looks back: « En août 2020, l'explosion du port de Beyrouth … ». */
function isOfYearNamed({ to }: Happening, { read }: Passage): boolean {
  return read.some(({ hit }) => yearNamed(hit.meaning) === partsOf(to).year);
}
