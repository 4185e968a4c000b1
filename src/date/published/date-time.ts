/** Days of date-times: the only place where a time zone plays a part, and it is the one of `site.yaml`. */

import { type Day, dayOf, existsDay, isDay, toNumber } from '../../lib/calendar.ts';
import { remembered } from '../../lib/remembered.ts';

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const INTERNET_DATE =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

type Clock = {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly zone: string | null;
};

/** The day of an ISO date-time, in the time zone if it carries an offset; `null` if the text is none. */
export function dayOfDateTime(text: string, timeZone: string): Day | null {
  const match = DATE_TIME.exec(text.trim());
  if (!match || !isDay(match[1]!)) return null;
  return inZone(match[1]!, clockOf(match, 2), timeZone);
}

/** « Tue, 12 Sep 2023 10:59:55 GMT », with the English months of the vocabulary. */
export function dayOfInternetDate(text: string, months: ReadonlyMap<string, number>, timeZone: string): Day | null {
  const match = INTERNET_DATE.exec(text.trim());
  const month = match && months.get(match[2]!.toLowerCase());
  if (!match || !month || !existsDay(Number(match[3]), month, Number(match[1]))) return null;
  return inZone(dayOf(Number(match[3]), month, Number(match[1])), clockOf(match, 4), timeZone);
}

function clockOf(match: RegExpExecArray, at: number): Clock {
  const [hours, minutes, seconds] = [match[at], match[at + 1], match[at + 2]].map(digits => Number(digits ?? 0));
  return { hours: hours!, minutes: minutes!, seconds: seconds!, zone: match[at + 3]?.toUpperCase() ?? null };
}

function inZone(day: Day, { hours, minutes, seconds, zone }: Clock, timeZone: string): Day | null {
  if (hours > 24 || minutes > 59) return null;
  if (zone === null) return day;
  const instant = toNumber(day) * 86_400_000 + ((hours * 60 + minutes) * 60 + seconds) * 1000 - offset(zone) * 60_000;
  return formatter(timeZone).format(instant);
}

/** Minutes east of Greenwich. */
function offset(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/** Swedish writes days as `AAAA-MM-JJ`. */
const formatter = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);
