import { undatedLabel } from '../../../templates/strings.fr.ts';
import { addDays, dayOf, mondayOf } from '../../lib/calendar.ts';
import { firstFrom } from '../../lib/first-from.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { Shelf } from '../model/shelves.ts';
import { edtfText, longDay, monthName } from '../writing/dates.ts';
import type { CountedLink } from './shell.ts';

/** A period's page in a list of pages, with those below it down to the month. */
export type ShelfLink = CountedLink & { readonly parts: readonly CountedLink[] };

/** @param base address of the whole list, ending in `/` unless it is the front page's */
export function shelfLinks(shelves: readonly Shelf[], base: string): readonly ShelfLink[] {
  return shelves.map(shelf => ({ ...shelfLink(shelf, base), parts: shelf.shelves.map(part => shelfLink(part, base)) }));
}

/** Of a list that is cut, the newest; what has no place in time stands at its end and is not the newest of it. */
export function newestOf({ entries }: Shelf, most: number): readonly Entry[] {
  const dated = firstFrom(entries, entry => firstDay(entry) === null);
  return dated === 0 ? entries.slice(-most) : entries.slice(Math.max(0, dated - most), dated);
}

/** Years and months of the calendar; what has no date is counted, with all whose date is not certain, by a link of its own. */
export function calendarLinks({ shelves }: Shelf): readonly ShelfLink[] {
  return shelfLinks(
    shelves.filter(({ period }) => period !== null),
    '',
  );
}

function shelfLink(shelf: Shelf, base: string): CountedLink {
  return { text: shelfLabel(shelf) ?? '', href: `${base}${shelf.path}`, count: shelf.entries.length };
}

/** What a shelf holds, `null` for the whole list; pages of one day have their number too. */
export function shelfLabel({ path, period }: Shelf): string | null {
  if (period === null) return path === '' ? null : undatedLabel;
  const [, , , page] = path.split('/');
  return page ? `${periodLabel(period)} (${page})` : periodLabel(period);
}

/** « 2023 », « septembre 2023 », « mardi 12 septembre 2023 », « du 11 au 17 septembre 2023 » for a week */
export function periodLabel(period: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(period);
  if (week) return weekDays(Number(week[1]), Number(week[2]));
  if (period.length === 4) return period;
  return period.length === 7 ? monthName(period) : longDay(period);
}

/** The fourth of January is always in the first week (ISO 8601). */
function weekDays(year: number, week: number): string {
  const monday = addDays(mondayOf(dayOf(year, 1, 4)), 7 * (week - 1));
  return edtfText(`${monday}/${addDays(monday, 6)}`);
}
