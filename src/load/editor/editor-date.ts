import { isEdtf } from '../../lib/edtf.ts';
import { WEEKDAY } from '../../lib/weekdays.ts';
import { fold } from '../../lib/words.ts';
import { isMonthName, writtenDateIn } from '../text/written-date.ts';

/** `impossible`: of the right form, but there is no such day; `unknown-form`: none of the forms. */
export type DateVerdict = 'good' | 'impossible' | 'unknown-form';

const EDTF_FORM = /^[\dX.~?%[\],/ -]+$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const BEFORE_DAY = new RegExp(`^(?:le\\s+)?(?:(?:${WEEKDAY}),?\\s+)?`);
const FRENCH_FORM = /^\d{1,2}(?:er)?\s+(\p{L}+\.?)\s+\d{4}/u;

/** Is the editor's date one that the interface allows: EDTF, an ISO date-time, or a French date in full? */
export function judgeDate(text: string): DateVerdict {
  if (DATE_TIME.test(text)) return isWhole(text) && hasTime(text) ? 'good' : 'impossible';
  if (EDTF_FORM.test(text)) return isEdtf(text) ? 'good' : /^\d{4}-\d{2}/.test(text) ? 'impossible' : 'unknown-form';
  const french = fold(text).replace(BEFORE_DAY, '');
  const month = FRENCH_FORM.exec(french)?.[1];
  if (!month || !isMonthName(month)) return 'unknown-form';
  if (isWhole(french)) return 'good';
  return writtenDateIn(french) ? 'unknown-form' : 'impossible';
}

function hasTime(text: string): boolean {
  return (writtenDateIn(text)?.iso.length ?? 0) > 10;
}

function isWhole(text: string): boolean {
  const date = writtenDateIn(text);
  return date !== null && date.start === 0 && date.end === text.length;
}
