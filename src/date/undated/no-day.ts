/** News of known days that the first lines tell so that no day has to be named beside it. */
import type { ReadText } from '../mentions.ts';
import type { Happening } from '../words/happening-index.ts';
import type { Said } from '../words/said.ts';
import { isOfWhoDied } from './well-told.ts';

/** UTF-16 code units of a text that tell what it is about. */
export const FIRST_LINES = 2000;
/** « Il y a dix ans mourait … », « dix ans déjà », « l'anniversaire de sa mort ». */
export const REMEMBERED = /(?<!\p{L})(?:ans? (?:après|plus tard|déjà)|il y a [^.\n]{1,20} ans|anniversaire)(?!\p{L})/iu;

/** `all`: the news whose words the first paragraphs tell together. `head`: title, standfirst and first paragraph. */
type FirstLines = {
  readonly texts: readonly ReadText[];
  readonly all: readonly Happening[];
  readonly title: readonly Said[];
  readonly head: readonly Said[];
};

/** What is counted, and a death that the title tells: however many words tell other news, as many tell it again. */
export function toldWithoutDay({ texts, all, title, head }: FirstLines): Happening[] {
  const counted = all.filter(happening => isCounted(happening) && isTold(happening, head));
  if (saysFirst(texts, REMEMBERED)) return counted;
  return [
    ...counted,
    ...all.filter(happening => happening.isDeath && isTold(happening, title) && isOfWhoDied(happening, title)),
  ];
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
