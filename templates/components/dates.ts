/** Dates as a newspaper sets them: « 1er » with its letters raised, a day never parted from its month by the end of a line. */
import { type Content, html } from '../../src/render/writing/html.ts';
import { shortMonths } from '../strings.fr.ts';

/** Whole months begin as their abbreviations do. */
const BEFORE_MONTH = new RegExp(`(?<=\\d|1er) (?=${shortMonths.map(name => name.replace('.', '')).join('|')})`, 'g');
const RAISED = /(?<=(?<!\d)1)(er)(?!\p{L})|(?<=[IVX])(e)(?= siècle)/u;

export function dated(text: string): Content {
  const whole = text.replace(BEFORE_MONTH, '\u00a0');
  // Most dates have neither, and lists hold thousands of dates.
  if (!whole.includes('1er') && !whole.includes('siècle')) return whole;
  const parts = whole.split(RAISED).filter(Boolean);
  return parts.map(part => (part === 'er' || part === 'e' ? html`<sup>${part}</sup>` : part));
}

/** The same in one piece, for boxes that set their pieces apart. */
export function datedWhole(text: string): Content {
  const words = dated(text);
  return typeof words === 'string' ? words : html`<span>${words}</span>`;
}

/** « janvier 2021 » means what it says. */
export function means(words: string, meaning: string): boolean {
  return meaning.replaceAll('\u00a0', ' ') === words.replaceAll('\u00a0', ' ').toLowerCase();
}
