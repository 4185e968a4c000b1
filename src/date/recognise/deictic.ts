/** « hier », « demain matin », « ce soir », « cette nuit », « la nuit dernière », « ce soir-là ». */
import { earlier, type Hit, type Recogniser, unit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { clockAfter, pastDayPart, sideAt, thereAt } from './pieces.ts';

export const deicticDay: Recogniser = {
  name: 'deictic-day',
  starts: word => word.day !== undefined || word.is.has('preposition'),
  read(scan, at) {
    if (scan.word(at).day === undefined) return beyond(scan, at);
    if (isName(scan, at) || isIdiom(scan, at)) return null;
    return { from: at, to: pastDayPart(scan, at + 1), meaning: unit('day', scan.word(at).day!) };
  },
};

/** « avant hier », « après demain » without their hyphen; not « deux jours avant hier ». */
function beyond(scan: Scan, at: number): Hit | null {
  const { shift } = scan.word(at);
  if (shift === undefined || scan.next(at + 1).day !== shift || scan.word(at - 1).unit !== undefined) return null;
  return { from: at, to: pastDayPart(scan, at + 2), meaning: unit('day', 2 * shift) };
}

/** « Aujourd'hui en France » is a newspaper, « Demain » a film: a capital inside a sentence makes a name. */
function isName(scan: Scan, at: number): boolean {
  return scan.capital(at) && (!scan.opens(at) || (scan.is(at + 1, 'in') && scan.capital(at + 2)));
}

/** « Le problème ne date pas d'hier ». */
function isIdiom(scan: Scan, at: number): boolean {
  return scan.follows(at, 'of') && scan.follows(at - 1, 'not');
}

export const thisDayPart: Recogniser = {
  name: 'this-day-part',
  starts: word => word.is.has('this'),
  read(scan, at) {
    if (!scan.next(at + 1).dayPart) return null;
    if (thereAt(scan, at + 2)) return { from: at, to: at + 3, meaning: earlier(unit('day', 0)) };
    if (isQualified(scan, at + 2)) return null;
    return { from: at, to: at + 2, meaning: unit('day', 0) };
  },
};

/** « Cette matinée du 3 mai », « cette soirée de gala »; not « ce soir de 20h à 22h », « ce soir de gagner ». */
function isQualified(scan: Scan, at: number): boolean {
  return scan.is(at, 'of') && !clockAfter(scan, at) && !INFINITIVE.test(scan.norm(at + 1));
}

const INFINITIVE = /(?:er|ir|oir|re)$/;

/** « Dans la soirée », « dans la nuit »: of the day that the text is telling. */
export const inTheEvening: Recogniser = {
  name: 'in-the-evening',
  starts: word => word.is.has('within'),
  read(scan, at) {
    const named = scan.is(at + 1, 'the') && scan.next(at + 2).dayPart;
    if (!named || scan.is(at + 3, 'of') || sideAt(scan, at + 3)) return null;
    return { from: at, to: at + 3, meaning: earlier(unit('day', 0)) };
  },
};

/** The night that ended this morning, or the one to come. */
export const night: Recogniser = {
  name: 'night',
  starts: word => word.is.has('the') || word.is.has('night'),
  read(scan, at) {
    const noun = scan.word(at).is.has('night') ? at : at + 1;
    if (!scan.word(noun).is.has('night') || (noun > at && !scan.joined(noun))) return null;
    const side = sideAt(scan, noun + 1);
    if (!side) return null;
    const [from, to] = side.value < 0 ? [-1, 0] : [0, 1];
    return { from: at, to: side.to, meaning: { kind: 'range', from: unit('day', from!), to: unit('day', to!) } };
  },
};
