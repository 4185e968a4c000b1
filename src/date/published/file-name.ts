import { type Day, dayOf, existsDay, partsOf } from '../../lib/calendar.ts';
import { printable } from '../../lib/printable.ts';
import type { DateLanguage } from '../language.ts';
import { expressionsIn } from '../mentions.ts';
import { type Claim, outside } from './claim.ts';

/** Names older than this, or newer, are numbers and not dates. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR_FIRST = new RegExp(`${EDGE}(\\d{4})([-_./ ]?)(\\d{2})\\2(\\d{2})(?:T[\\d:-]{4,8})?${END}`, 'u');
const DAY_FIRST = new RegExp(`${EDGE}(\\d{2})([-_. ])(\\d{2})\\2(\\d{4})${END}`, 'u');
const MONTH = new RegExp(`${EDGE}(\\d{4})[-_](\\d{2})${END}`, 'u');

type Named = { readonly file: string; readonly title: string | null };

/**
 * « 2023-09-12-titre.txt », « 20230912_titre.txt », « 2023/09/12/titre.txt », « 2023-09 titre.txt », « journal 12 septembre
 * 2023.txt »; else none.
 */
export function fileNameClaims({ file, title }: Named, language: DateLanguage): Claim[] {
  const edtf = dayIn(file) ?? monthIn(file) ?? writtenIn({ file, title }, language);
  return edtf ? [{ edtf, method: 'file-name', evidence: outside(printable(file)), name: 'the file name' }] : [];
}

function dayIn(file: string): string | null {
  const first = YEAR_FIRST.exec(file);
  if (first) return existing(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = DAY_FIRST.exec(file);
  return last && existing(Number(last[4]), Number(last[3]), Number(last[1]));
}

function existing(year: number, month: number, day: number): string | null {
  return isRecent(year) && existsDay(year, month, day) ? dayOf(year, month, day) : null;
}

function monthIn(file: string): string | null {
  const match = MONTH.exec(file);
  const good = match && isRecent(Number(match[1])) && Number(match[2]) >= 1 && Number(match[2]) <= 12;
  return good ? `${match[1]}-${match[2]}` : null;
}

/** A name that ends so goes on before the date: « le procès du 4 juin 2023 » tells what the article is about. */
const OF = /(?:^|[^\p{L}])(?:le|la|l|les|du|de|d|des|au|aux|à|a|et|depuis|dès|avant|après|vers|jusqu|en|entre)$/iu;

/** A day in words at the beginning or the end of the name, unless the headline tells it too. */
function writtenIn({ file, title }: Named, language: DateLanguage): string | null {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_.+]/g, ' ');
  if (!/\d{4}/.test(name)) return null;
  const days = fullDays(name, language);
  const [day] = days;
  if (days.length !== 1 || !day || tells(title ?? '', day.edtf, language)) return null;
  const [before, after] = [name.slice(0, day.start).trim(), name.slice(day.end).trim()];
  const isAtEdge = /^[([]?$/.test(before) || /^[)\]]?$/.test(after);
  return isAtEdge && !OF.test(before) && isRecent(Number(day.edtf.slice(0, 4))) ? day.edtf : null;
}

/** The same day, with or without its year. */
function tells(title: string, iso: Day, language: DateLanguage): boolean {
  const { month, day } = partsOf(iso);
  return expressionsIn(title, language).some(({ meaning }) =>
    meaning.kind === 'month-day'
      ? meaning.month === month && meaning.day === day
      : meaning.kind === 'fixed' && meaning.edtf === iso,
  );
}

function fullDays(text: string, language: DateLanguage) {
  return expressionsIn(text, language).flatMap(({ start, end, meaning }) =>
    meaning.kind === 'fixed' && meaning.edtf.length === 10 ? [{ start, end, edtf: meaning.edtf }] : [],
  );
}

function isRecent(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
