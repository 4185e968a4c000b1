/** « rue du 8 mai 1945 », « place du 11 novembre »: places that are called after a day. */
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';

/** Streets, schools and hospitals are called after wars and independences; « l’école du 8 mai 2021 » is one of that day. */
const LAST_YEAR = 1980;

/** Is the day that was found the name of a street, or of a building if it has a year long past? */
export function namesStreet(scan: Scan, { from, meaning }: Hit): boolean {
  if (!scan.follows(from, 'of-the') || !scan.joined(from - 1) || scan.word(from).weekday !== undefined) return false;
  const { is } = scan.word(from - 2);
  if (meaning.kind === 'month-day') return is.has('roads') && meaning.toward === 'near';
  return meaning.kind === 'fixed' && meaning.edtf.length === 10 && is.has('streets') && isLongPast(meaning.edtf);
}

function isLongPast(day: string): boolean {
  return Number(day.slice(0, 4)) < LAST_YEAR;
}
