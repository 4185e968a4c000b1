import { WEEKDAY } from '../../lib/weekdays.ts';

/**
 * How a line begins: with what is counted, a cell among so many, with a name and a colon, with somebody and an office,
 * with a bullet, with a word of some length.
 */
export type Beginning = {
  readonly form: 'count' | 'cells' | 'name' | 'office' | 'item' | 'word';
  readonly words: string;
};

/** « Meilleur », « Meilleure », « Meilleurs » */
const STEM = 7;
/** So many characters may hold a beginning. */
const MAX_CHARACTERS = 70;
const BULLETS = /^[-–—•*▪►→·>]+\s*/u;
/** Days, months and figures. */
const COUNT = new RegExp(
  String.raw`(?<!\p{L})(?:${WEEKDAY}|janv(?:ier)?|févr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|août|` +
    String.raw`sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)(?!\p{L})\.?|\d+`,
  'giu',
);
/** Them and what joins them, each written « ¤ »: « du ¤ au ¤ ¤ : », « ¤h¤ – », « ¤e ». */
const COUNTED = /^(?:(?:le|du|au|à|les) )?¤(?:¤|er|re|e|ère|ème|h|au|et|[/.:,° –-])*(?![\p{L}\d])/u;
const CELL = / ?\| ?/;
/** « Prix du jury : … »: its first word. */
const NAMED = /^([\p{L}\d’'-]+)[^:.!?]{0,58}\s?:(?:\s|$)/u;
/** « Anne Petit, ministre de la Mer »: the first word of what she is. */
const OFFICE = /^\p{Lu}[\p{L}’'.-]+(?: [\p{L}’'.-]+){1,4}, (\p{Ll}{3,})/u;

const WORD = /^\p{Lu}[\p{L}’-]{4,}/u;

/** How a line begins, every day, month and figure as one; `null` if nothing can be said of it. */
export function beginningIn(text: string): Beginning | null {
  const start = text.slice(0, MAX_CHARACTERS);
  const bare = start.replace(BULLETS, '');
  const counted = COUNTED.exec(bare.replace(COUNT, '¤'))?.[0].trim();
  if (counted) return { form: 'count', words: counted };
  const cells = text.split(CELL).length;
  if (cells > 1) return { form: 'cells', words: String(cells) };
  const named = NAMED.exec(bare)?.[1];
  if (named) return { form: 'name', words: named.slice(0, STEM) };
  const office = OFFICE.exec(bare)?.[1];
  if (office) return { form: 'office', words: office.slice(0, STEM) };
  if (bare && bare.length < start.length) return { form: 'item', words: '' };
  const word = WORD.exec(bare)?.[0];
  return word ? { form: 'word', words: word.slice(0, STEM) } : null;
}
