/** How far a day lies from the day of publication, where the words around it say so. */
import type { Read } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { textBetween } from './day-context.ts';

/** In days; `exact` if « hier » says it, and not only « ce ». */
type Shift = { readonly days: number; readonly exact: boolean };

/** « hier, vendredi 25 août », « aujourd'hui mardi 12 septembre »; « ce mardi 12 septembre ». */
export function shiftOf(before: Read | undefined, item: Read): Shift | null {
  const { scan, hit } = item;
  if (before?.scan === scan && before.hit.meaning.kind === 'unit' && before.hit.meaning.unit === 'day') {
    if (/^,? ?\(?(?:le )?$/.test(textBetween(before, item))) return { days: before.hit.meaning.shift, exact: true };
  }
  return scan.word(hit.from).is.has('this') || isStamp(scan, hit.from, hit.to) ? { days: 0, exact: false } : null;
}

/** « 02/12/21 - 18:45 - … » at the head of a line: a live page's own clock. */
function isStamp(scan: Scan, from: number, to: number): boolean {
  const [start, end] = [scan.tokens[from]!.start, scan.tokens[to - 1]!.end];
  const opens = start === 0 || scan.text[start - 1] === '\n';
  return opens && /^,? ?(?:[-–à|] ?)?\d{1,2} ?[h:] ?\d{2}/.test(scan.text.slice(end, end + 14));
}
