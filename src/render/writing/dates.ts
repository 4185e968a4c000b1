/** Dates as a French newspaper prints them. Everything here takes EDTF or whole days; nothing looks at a clock. */
import { dates, months, seasons, shortMonths, weekdays } from '../../../templates/strings.fr.ts';
import type { Published } from '../../article.ts';
import { type Day, dayOf, partsOf, weekdayOf } from '../../lib/calendar.ts';
import { type Edtf, type EdtfDate, type EdtfRange, parseEdtf } from '../../lib/edtf.ts';

/** « mardi 12 septembre 2023 » */
export function longDay(day: Day): string {
  return `${weekdays[weekdayOf(day) - 1]} ${plainDay(day)}`;
}

/** « 12 septembre 2023 », « 1er juin 2024 » */
export function plainDay(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${ordinal(d)} ${months[month - 1]} ${year}`;
}

/** « 12 sept. 2023 » */
export function shortDay(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${ordinal(d)} ${shortMonths[month - 1]} ${year}`;
}

/** « 11 – 17 sept. », « 28 août – 3 sept. »: the days of a week, whose year stands elsewhere. */
export function daysShort(from: Day, to: Day): string {
  const [first, last] = [from, to].map(day => shortDay(day).replace(/ \d{4}$/, '')) as [string, string];
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return dates.days(isOneMonth ? first.slice(0, first.indexOf(' ')) : first, last);
}

/** « septembre 2023 » from `2023-09`. */
export function monthName(month: string): string {
  return `${months[Number(month.slice(5, 7)) - 1]} ${Number(month.slice(0, 4))}`;
}

function ordinal(day: number): string {
  return day === 1 ? dates.first : String(day);
}

/** Of a publication date: says when it is inferred, and when nothing is known. */
export function publishedText(published: Pick<Published, 'edtf' | 'basis'> | null): string {
  if (!published) return dates.unknown;
  const parsed = parseEdtf(published.edtf);
  if (!parsed) return published.edtf;
  if (published.basis === 'stated') return parsed.kind === 'day' ? longDate(parsed) : textOf(parsed);
  return dates.inferred(parsed.kind === 'interval' ? boundsText(parsed.from, parsed.to) : textOf(parsed));
}

/** The same in lists: « 12 sept. 2023 ». */
export function publishedShort(published: Pick<Published, 'edtf' | 'basis'> | null): string {
  if (published?.basis !== 'stated') return publishedText(published);
  return DAY.test(published.edtf) ? shortDay(published.edtf) : publishedText(published);
}

/** Lists hold thousands of plain days: these need no parser. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an EDTF value means, in French; the value itself if it is not EDTF. */
export function edtfText(edtf: string): string {
  if (DAY.test(edtf)) return plainDay(edtf);
  const parsed = parseEdtf(edtf);
  return parsed ? textOf(parsed) : edtf;
}

/** The value of a `<time datetime>`: a day, a month or a year; `null` for what HTML cannot say. */
export function timeValue(edtf: string | null): string | null {
  return edtf && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : null;
}

function longDate(date: EdtfDate): string {
  return marked(date, longDay(dayOf(date.year, date.month, date.day)));
}

function textOf(edtf: Edtf): string {
  if (edtf.kind === 'interval') return rangeText(edtf.from, edtf.to);
  return edtf.kind === 'set' ? dates.or(setTexts(edtf.members)) : marked(edtf, dateText(edtf));
}

/** « 23 ou 30 août 2023 »: of several days the last one says the month and the year for all. */
function setTexts(members: readonly (EdtfDate | EdtfRange)[]): string[] {
  const last = members.at(-1)!;
  return members.map(member => {
    if (member.kind === 'range') return rangeText(member.from, member.to);
    return member === last || last.kind === 'range' ? textOf(member) : beginning(member, last);
  });
}

function marked(date: EdtfDate, text: string): string {
  const around = date.approximate ? dates.around(dates.articled[date.kind](text)) : text;
  return date.uncertain ? dates.uncertain(around) : around;
}

function dateText(date: EdtfDate): string {
  const { kind, year, month } = date;
  if (kind === 'day') return plainDay(dayOf(date.year, date.month, date.day));
  if (kind === 'month') return `${months[month - 1]} ${year}`;
  if (kind === 'season') return `${seasons[month - 21]} ${year}`;
  if (kind === 'decade') return dates.decade(year);
  return kind === 'century' ? dates.century(roman(year / 100 + 1)) : String(year);
}

/** « du 3 au 5 mai 2024 », « d’avril à juin 2024 », « depuis le printemps 2024 » */
function rangeText(from: EdtfDate | null, to: EdtfDate | null): string {
  if (!to) return dates.since(bound(from!));
  if (!from) return dates.until(bound(to));
  return dates.range(articled(from, beginning(from, to)), articled(to, dateText(to)));
}

/** « entre le 6 et le 10 septembre 2023 », « le 18 août 2023 ou après » */
function boundsText(from: EdtfDate | null, to: EdtfDate | null): string {
  if (!to) return dates.orAfter(articled(from!, dateText(from!)));
  if (!from) return dates.orBefore(articled(to, dateText(to)));
  return dates.between(articled(from, beginning(from, to)), articled(to, dateText(to)));
}

function articled({ kind }: EdtfDate, text: string): string {
  return dates.articled[kind](text);
}

/** One end of an interval, which « vers » does not suit: « depuis 2022 environ ». */
function bound(date: EdtfDate): string {
  const text = articled(date, dateText(date));
  const about = date.approximate ? dates.about(text) : text;
  return date.uncertain ? dates.uncertain(about) : about;
}

/** The first date of two, without what the second will say: « 6 », « 28 août », « 30 décembre 2023 ». */
function beginning(from: EdtfDate, to: EdtfDate): string {
  if (from.kind !== to.kind || from.year !== to.year) return dateText(from);
  if (from.kind === 'month') return months[from.month - 1]!;
  if (from.kind !== 'day') return dateText(from);
  return from.month === to.month ? ordinal(from.day) : `${ordinal(from.day)} ${months[from.month - 1]}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  for (const [worth, letters] of ROMAN) if (value >= worth) return letters + roman(value - worth);
  return '';
}
