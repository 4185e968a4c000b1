/** What stands around a mark tells what it does, where its shape does not. */
import type { Mark } from './mark-families.ts';

/** `"` after a space opens, before a space closes; « 27" » is inches; between two spaces it may be either. */
export function straightRole(text: string, at: number, end: number): 'opens' | 'closes' | 'either' {
  const before = text[at - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const opens = /[\s([«“'’:—–*_-]/.test(before);
  const closes = /[\s,.;:!?)\]»”…—–*_-]/.test(after);
  if (opens && !closes) return 'opens';
  if (closes && !opens) return 'closes';
  // « … à l'unanimité."Le plan ira à la Région", dit-il »: the space is missing; it closes only what is open.
  return opens || (/[.!?;:]/.test(before) && /\p{Lu}/u.test(after)) ? 'either' : 'closes';
}

/** „ … “ and the like: an opening shape closes where a word ends and none begins. */
export function closesByPlace(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  return /[^\s(\u00a0\u202f]/.test(before) && /[\s,.;:!?)\u00a0\u202f]/.test(after);
}

/** « ”Nous irons”, dit-il »: a closing shape opens where a quotation begins; at the head of a line a space may follow. */
export function opensByPlace(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1] ?? '\n';
  const after = text[mark.end] ?? ' ';
  return before === '\n' || (/[\s(:]/.test(before) && /\S/.test(after));
}
