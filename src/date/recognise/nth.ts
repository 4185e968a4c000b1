/** « premier trimestre 2020 », « second semestre », « premier lundi de mai », « dernière semaine d'août ». */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { fixed, type Hit, type Recogniser, unit as unitMeaning } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { wholeAfterOf } from './inner.ts';
import { pastDayPart, type Read, yearAfter } from './pieces.ts';

export const nth: Recogniser = {
  name: 'nth',
  starts: word => word.ordinal !== undefined,
  read(scan, at) {
    const ordinal = scan.word(at).ordinal!;
    const noun = scan.next(at + 1);
    if (noun.unit === 'quarter' || noun.unit === 'half') return pieceOfYear(scan, at, ordinal);
    if (noun.weekday !== undefined && !noun.short) return nthWeekday(scan, at, ordinal);
    if (noun.is.has('fortnight') || noun.is.has('half-part')) return halfOf(scan, at, ordinal);
    return noun.unit ? nthUnit(scan, at, ordinal) : null;
  },
};

function pieceOfYear(scan: Scan, at: number, ordinal: number): Hit | null {
  const unit = scan.word(at + 1).unit!;
  const year = yearAfter(scan, at + 2);
  const whole: Read<DateMeaning> | null = year
    ? { value: fixed(String(year.value)), to: year.to }
    : wholeAfterOf(scan, at + 2);
  if (!whole && ordinal < 0) return null;
  const of = whole && isYear(whole.value) ? whole.value : null;
  const meaning: DateMeaning = { kind: 'nth', nth: ordinal, unit, weekday: null, of, toward: 'near' };
  return { from: at, to: of ? whole!.to : at + 2, meaning };
}

function isYear(meaning: DateMeaning): boolean {
  return meaning.kind === 'fixed' ? /^\d{4}$/.test(meaning.edtf) : meaning.kind === 'unit' && meaning.unit === 'year';
}

function nthWeekday(scan: Scan, at: number, ordinal: number): Hit | null {
  const whole = wholeAfterOf(scan, pastDayPart(scan, at + 2));
  if (!whole) return null;
  const weekday = scan.word(at + 1).weekday!;
  const meaning: DateMeaning = { kind: 'nth', nth: ordinal, unit: 'day', weekday, of: whole.value, toward: 'near' };
  return { from: at, to: whole.to, meaning };
}

/** « première quinzaine d'avril », « seconde moitié du XIXe siècle ». */
function halfOf(scan: Scan, at: number, ordinal: number): Hit | null {
  const whole = wholeAfterOf(scan, at + 2);
  if (!whole || Math.abs(ordinal) > 2) return null;
  return {
    from: at,
    to: whole.to,
    meaning: { kind: 'part', part: ordinal === 1 ? 'first-half' : 'second-half', of: whole.value },
  };
}

/** « premiers jours de juin » are its beginning, « premier jour de juin » one day. */
function nthUnit(scan: Scan, at: number, ordinal: number): Hit | null {
  const unit = scan.word(at + 1).unit!;
  const whole = wholeAfterOf(scan, at + 2);
  if (!whole) return null;
  const many = scan.word(at).is.has('plural-ordinal');
  const meaning: DateMeaning = many
    ? { kind: 'part', part: ordinal < 0 ? 'late' : 'early', of: whole.value }
    : { kind: 'nth', nth: ordinal, unit, weekday: null, of: whole.value, toward: 'near' };
  return { from: at, to: whole.to, meaning };
}

/** « T1 2023 », « S1 2023 », « T1 de cette année ». */
export const quarter: Recogniser = {
  name: 'quarter',
  starts: word => word.quarter !== undefined || word.half !== undefined,
  read(scan, at) {
    const { quarter: ordinal, half } = scan.word(at);
    const year = yearAfter(scan, at + 1);
    const whole = year ? { value: fixed(String(year.value)), to: year.to } : wholeAfterOf(scan, at + 1);
    if (!whole || !isYear(whole.value)) return null;
    const unit = half === undefined ? 'quarter' : 'half';
    const nth = (ordinal ?? half)!;
    return {
      from: at,
      to: whole.to,
      meaning: { kind: 'nth', nth, unit, weekday: null, of: whole.value, toward: 'near' },
    };
  },
};

/** « semaine 10 »: the ISO week of the current year; « la semaine du 18 »: the one that holds that day. */
export const weekNumber: Recogniser = {
  name: 'week-number',
  starts: word => word.unit === 'week',
  read(scan, at) {
    const number = scan.next(at + 1);
    if (number.digits !== undefined && number.number! >= 1 && number.number! <= 53 && !scan.joined(at + 2))
      return hit(at, at + 2, { nth: number.number!, of: unitMeaning('year', 0) });
    const day = scan.is(at + 1, 'of-the') ? scan.next(at + 2) : null;
    if (day?.digits === undefined || day.number! > 31 || scan.joined(at + 3)) return null;
    return hit(at, at + 3, {
      nth: 1,
      of: { kind: 'month-day', month: null, day: day.number!, weekday: null, toward: 'near' },
    });
  },
};

function hit(from: number, to: number, { nth: ordinal, of }: { nth: number; of: DateMeaning }): Hit {
  return { from, to, meaning: { kind: 'nth', nth: ordinal, unit: 'week', weekday: null, of, toward: 'near' } };
}
