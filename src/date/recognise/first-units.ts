/** « les neuf premiers mois de 2025 », « les dix derniers jours de mai », « les six premiers mois de l'année ». */
import type { DateMeaning, Unit } from '../../lib/date-meaning.ts';
import { fixed, type Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { wholeAfterOf } from './inner.ts';
import { countAt, type Read, yearAfter } from './pieces.ts';

export const firstUnits: Recogniser = {
  name: 'first-units',
  starts: word => word.number !== undefined && word.number > 1,
  read(scan, at) {
    const count = countAt(scan, at);
    const side = count && scan.next(count.to);
    if (!side?.is.has('plural-ordinal') || count!.value < 2 || count!.value > MOST) return null;
    const { unit } = scan.next(count!.to + 1);
    const whole = unit ? wholeOf(scan, count!.to + 2) : null;
    if (!whole) return null;
    return { from: at, to: whole.to, meaning: stretch(whole.value, unit!, count!.value * Math.sign(side.ordinal!)) };
  },
};

/** Of a year; higher counts, as « les cent premiers jours », are rarely dates. */
const MOST = 60;

/** « de 2025 », « de l'année », and « 2025 » alone. */
function wholeOf(scan: Scan, at: number): Read<DateMeaning> | null {
  const year = yearAfter(scan, at);
  return year ? { value: fixed(String(year.value)), to: year.to } : wholeAfterOf(scan, at);
}

/** So many units from the beginning, or, negative, up to the end. */
function stretch(of: DateMeaning, unit: Unit, count: number): DateMeaning {
  const one = (nth: number): DateMeaning => ({ kind: 'nth', nth, unit, weekday: null, of, toward: 'near' });
  return { kind: 'range', from: one(count > 0 ? 1 : count), to: one(count > 0 ? count : -1) };
}
