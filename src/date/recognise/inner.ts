/** The longer date inside a piece of it: what can stand after « fin », « début de », « premier lundi de ». */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { fixed, type Hit, unit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { century, decade } from './century.ts';
import { month, monthOf } from './month.ts';
import { type Read, yearAfter, yearAt } from './pieces.ts';
import { season } from './season.ts';
import { thisUnit, unitSide } from './unit.ts';
import { yearOf } from './year.ts';

const WHOLES = [month, monthOf, decade, yearOf, unitSide, thisUnit, season];

/** After a preposition: « juin 2023 », « l'année prochaine », « cette semaine », « XIXe siècle », « 2007 », « l'année ». */
export function wholeAfterOf(scan: Scan, at: number): Read<DateMeaning> | null {
  if (!scan.is(at, 'of')) return null;
  const start = scan.is(at + 1, 'the') ? at + 2 : at + 1;
  if (!scan.joined(start)) return null;
  return wholeAt(scan, start) ?? centuryAt(scan, start) ?? quarterAt(scan, start) ?? bareUnit(scan, start);
}

/** Right after: « fin juin », « mi-2019 », « début été 2021 ». */
export function wholeAt(scan: Scan, at: number): Read<DateMeaning> | null {
  let best: Hit | null = null;
  for (const recogniser of WHOLES) {
    const hit = recogniser.starts(scan.word(at)) ? recogniser.read(scan, at) : null;
    if (hit && hit.to > (best?.to ?? 0)) best = hit;
  }
  if (best) return { value: best.meaning, to: best.to };
  const year = yearAt(scan, at);
  return year && { value: fixed(String(year.value)), to: year.to };
}

function centuryAt(scan: Scan, at: number): Read<DateMeaning> | null {
  const hit = scan.next(at + 1).unit === 'century' ? century.read(scan, at + 1) : null;
  return hit && { value: hit.meaning, to: hit.to };
}

/** « fin du premier trimestre », « début du second semestre 2021 ». */
function quarterAt(scan: Scan, at: number): Read<DateMeaning> | null {
  const { ordinal } = scan.word(at);
  const { unit: name } = scan.next(at + 1);
  if (!ordinal || ordinal < 1 || (name !== 'quarter' && name !== 'half')) return null;
  const year = yearAfter(scan, at + 2);
  const of = year && fixed(String(year.value));
  const value: DateMeaning = { kind: 'nth', nth: ordinal, unit: name, weekday: null, of, toward: 'near' };
  return { value, to: year?.to ?? at + 2 };
}

/** « fin du mois », « début de semaine »: the one that we are in. A day's pieces are times of day. */
function bareUnit(scan: Scan, at: number): Read<DateMeaning> | null {
  const name = scan.word(at).unit;
  return name && name !== 'day' ? { value: unit(name, 0), to: at + 1 } : null;
}
