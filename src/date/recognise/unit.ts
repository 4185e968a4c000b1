/** « cette semaine », « le mois dernier », « ce week-end », « l'année en cours », « l'an prochain ». */
import type { DateMeaning, Unit } from '../../lib/date-meaning.ts';
import { earlier, fixed, type Hit, OPEN, type Recogniser, unit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { hereAt, sideAt, thereAt, yearAt } from './pieces.ts';

/** « cette semaine », « ce mois-ci », « cette année 2024 », « cette année-là », « ce jour-là ». */
export const thisUnit: Recogniser = {
  name: 'this-unit',
  starts: word => word.is.has('this'),
  read(scan, at) {
    const name = scan.next(at + 1).unit;
    if (!name) return null;
    if (thereAt(scan, at + 2)) return { from: at, to: at + 3, meaning: earlier(unit(name, 0)) };
    if (hereAt(scan, at + 2)) return { from: at, to: at + 3, meaning: unit(name, 0) };
    if (name === 'day') return thisDay(scan, at);
    if (name === 'century' && scan.is(at + 2, 'of')) return null;
    const year = name === 'year' && scan.joined(at + 2) ? yearAt(scan, at + 2) : null;
    if (year) return { from: at, to: year.to, meaning: fixed(String(year.value)) };
    return { from: at, to: at + 2, meaning: unit(name, 0) };
  },
};

/** « publié ce jour »; « à ce jour », « ce jour où », « cette journée de mobilisation » tell no day. */
function thisDay(scan: Scan, at: number): Hit | null {
  if (scan.norm(at + 1) !== 'jour' || ['to', 'until', 'since'].some(name => scan.follows(at, name))) return null;
  if (['of', 'of-the', 'conjunction'].some(name => scan.is(at + 2, name))) return null;
  return { from: at, to: scan.is(at + 2, 'same') ? at + 3 : at + 2, meaning: unit('day', 0) };
}

/** « la semaine dernière », « l'an passé », « l'année précédente », « le mois en cours », « la semaine à venir ». */
export const unitSide: Recogniser = {
  name: 'unit-side',
  starts: word => word.is.has('the') || word.unit !== undefined || word.is.has('season-of-sport'),
  read(scan, at) {
    const noun = scan.word(at).is.has('the') ? at + 1 : at;
    const name = scan.word(noun).unit;
    if (noun > at && !scan.joined(noun)) return null;
    if (!name) return sportSeason(scan, at, noun) ?? sameDayPart(scan, at, noun);
    return sided(scan, [at, noun], name) ?? related(scan, [at, noun], name) ?? running(scan, [at, noun], name);
  },
};

type Place = readonly [from: number, noun: number];

/** « la saison dernière »: no two sports begin it on the same day. */
function sportSeason(scan: Scan, from: number, noun: number): Hit | null {
  const side = scan.word(noun).is.has('season-of-sport') ? sideAt(scan, noun + 1) : null;
  return side && { from, to: side.to, meaning: OPEN };
}

/** « le matin même », « l'après-midi même ». */
function sameDayPart(scan: Scan, from: number, noun: number): Hit | null {
  if (from === noun || !scan.word(noun).dayPart || !scan.is(noun + 1, 'same')) return null;
  return { from, to: noun + 2, meaning: earlier(unit('day', 0)) };
}

function sided(scan: Scan, [from, noun]: Place, name: Unit): Hit | null {
  const side = isPlural(scan, noun) ? null : sideAt(scan, noun + 1);
  return side && name !== 'day' ? { from, to: side.to, meaning: unit(name, side.value) } : null;
}

/** « l'année suivante », « la semaine d'après », « le jour même », « le week-end-là ». */
function related(scan: Scan, [from, noun]: Place, name: Unit): Hit | null {
  const after = scan.next(noun + 1);
  if (after.relative !== undefined) return { from, to: noun + 2, meaning: earlier(unit(name, after.relative)) };
  // « toutes les deux semaines d'après le canton ».
  const isOne = !isPlural(scan, noun);
  if (isOne && scan.is(noun + 1, 'of') && scan.next(noun + 2).shift !== undefined && scan.joined(noun + 2))
    return { from, to: noun + 3, meaning: earlier(unit(name, scan.word(noun + 2).shift!)) };
  if (from < noun && thereAt(scan, noun + 1)) return { from, to: noun + 2, meaning: earlier(unit(name, 0)) };
  if (from < noun && name === 'day' && after.is.has('same'))
    return { from, to: noun + 2, meaning: earlier(unit('day', 0)) };
  return null;
}

/** « semaines passées » needs its number or article; « mois » is no plural by itself. */
function isPlural(scan: Scan, at: number): boolean {
  return scan.norm(at).endsWith('s') && scan.word(at).unit !== 'month';
}

function running(scan: Scan, [from, noun]: Place, name: Unit): Hit | null {
  if (name === 'day') return null;
  if (scan.is(noun + 1, 'in') && scan.is(noun + 2, 'running')) return { from, to: noun + 3, meaning: unit(name, 0) };
  if (scan.is(noun + 1, 'to') && scan.is(noun + 2, 'coming')) return { from, to: noun + 3, meaning: unit(name, 1) };
  if (!scan.is(noun + 1, 'which')) return null;
  if (scan.is(noun + 2, 'come')) return { from, to: noun + 3, meaning: unit(name, 1) };
  if (scan.is(noun + 2, 'follow')) return { from, to: noun + 3, meaning: earlier(unit(name, 1)) };
  return null;
}

/** « le prochain trimestre », « la dernière décennie », « le prochain week-end ». */
export const sideUnit: Recogniser = {
  name: 'side-unit',
  starts: word => word.is.has('the') || word.side !== undefined,
  read(scan, at) {
    const first = scan.word(at).is.has('the') ? at + 1 : at;
    const { side } = scan.word(first);
    if (side === undefined || !scan.word(first).is.has('fore') || (first > at && !scan.joined(first))) return null;
    const name = scan.next(first + 1).unit;
    const allowed =
      name === 'quarter' || name === 'half' || name === 'decade' || (side > 0 && SINGULAR.has(name ?? ''));
    return name && allowed && !scan.word(first + 1).is.has('years')
      ? { from: at, to: first + 2, meaning: unit(name, side) }
      : null;
  },
};

const SINGULAR = new Set(['weekend', 'month']);

/** « le même jour », « la même année ». */
export const sameUnit: Recogniser = {
  name: 'same-unit',
  starts: word => word.is.has('the') || word.is.has('same'),
  read(scan, at) {
    const same = scan.word(at).is.has('the') ? at + 1 : at;
    if (!scan.word(same).is.has('same') || (same > at && !scan.joined(same))) return null;
    const { unit: name, dayPart } = scan.next(same + 1);
    const meaning: DateMeaning | null = name ? unit(name, 0) : dayPart ? unit('day', 0) : null;
    return meaning && name !== 'weekend' ? { from: at, to: same + 2, meaning: earlier(meaning) } : null;
  },
};

/** « dans la semaine », « au cours de la semaine »: this one. « Dans le mois » and « dans l'année » mostly tell a length. */
export const inTheWeek: Recogniser = {
  name: 'in-the-week',
  starts: word => word.is.has('within') || word.is.has('running'),
  read(scan, at) {
    const article = scan.word(at).is.has('running') && scan.is(at + 1, 'of') ? at + 2 : at + 1;
    if (!scan.is(article, 'the') || scan.next(article + 1).unit !== 'week') return null;
    const to = article + 2;
    const goes = scan.is(to, 'of') || scan.is(to, 'which') || scan.next(to).relative !== undefined;
    return goes || sideAt(scan, to) ? null : { from: at, to, meaning: unit('week', 0) };
  },
};

/** « plus tôt dans l'année », « plus tard dans la semaine ». */
export const within: Recogniser = {
  name: 'within',
  starts: word => word.is.has('more'),
  read(scan, at) {
    if (scan.next(at + 1).shift === undefined || !scan.is(at + 2, 'within') || !scan.is(at + 3, 'the')) return null;
    const name = scan.next(at + 4).unit;
    return name ? { from: at, to: at + 5, meaning: unit(name, 0) } : null;
  },
};
