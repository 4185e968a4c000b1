/** How far a day lies from the day of publication, where the words around it say so. */
import type { Read } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { textBetween } from './day-context.ts';

/** In days; `exact` if « hier » says it, and not only « ce »; `slack` where it is rounded. */
type Shift = { readonly days: number; readonly exact: boolean; readonly slack: number };

/** Days of « il y a dix jours », « une semaine », « deux mois », and how much each is rounded. */
const UNITS: Readonly<Record<string, { readonly days: number; readonly slack: number }>> = {
  day: { days: 1, slack: 1 },
  week: { days: 7, slack: 3 },
  month: { days: 30, slack: 8 },
};

/** « hier, vendredi 25 août », « il y a un mois, le vendredi 12 juillet »; « ce mardi 12 septembre ». */
export function shiftOf(before: Read | undefined, item: Read): Shift | null {
  const { scan, hit } = item;
  const told =
    before?.scan === scan && /^,? ?\(?(?:le )?$/.test(textBetween(before, item)) ? shiftBefore(before) : null;
  if (told) return told;
  const isToday = scan.word(hit.from).is.has('this') || isStamp(scan, hit.from, hit.to);
  return isToday ? { days: 0, exact: false, slack: 0 } : null;
}

function shiftBefore({ hit: { meaning } }: Read): Shift | null {
  if (meaning.kind === 'unit') return meaning.unit === 'day' ? { days: meaning.shift, exact: true, slack: 0 } : null;
  const unit = meaning.kind === 'shift' && !meaning.half ? UNITS[meaning.unit] : undefined;
  if (meaning.kind !== 'shift' || !unit || meaning.count >= 0) return null;
  return { days: meaning.count * unit.days, exact: false, slack: unit.slack };
}

/** « 02/12/21 - 18:45 - … » at the head of a line: a live page's own clock. */
function isStamp(scan: Scan, from: number, to: number): boolean {
  const [start, end] = [scan.tokens[from]!.start, scan.tokens[to - 1]!.end];
  const opens = start === 0 || scan.text[start - 1] === '\n';
  return opens && /^,? ?(?:[-–à|] ?)?\d{1,2} ?[h:] ?\d{2}/.test(scan.text.slice(end, end + 14));
}
