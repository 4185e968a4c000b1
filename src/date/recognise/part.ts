/** « début juin », « mi-2019 », « fin de l'année », « fin de la semaine prochaine », « début des années 1990 ». */
import type { DateMeaning, Part } from '../../lib/date-meaning.ts';
import type { Hit, Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { wholeAfterOf, wholeAt } from './inner.ts';
import type { Read } from './pieces.ts';

export const part: Recogniser = {
  name: 'part',
  starts: word => word.part !== undefined || word.is.has('very'),
  read(scan, at) {
    if (scan.word(at).part === undefined) return atVery(scan, at);
    const direct = touches(scan, at + 1) ? wholeAt(scan, at + 1) : null;
    if (direct) return pieceOf(at, scan.word(at).part!, direct);
    const whole = wholeAfterOf(scan, at + 1);
    return whole && !isAdjective(scan, at, whole) ? pieceOf(at, scan.word(at).part!, whole) : null;
  },
};

/** « tout début juillet ». */
function atVery(scan: Scan, at: number): Hit | null {
  const hit = scan.next(at + 1).part === undefined ? null : part.read(scan, at + 1);
  return hit && { ...hit, from: at };
}

function touches(scan: Scan, at: number): boolean {
  return scan.gap(at) === 'space' || scan.gap(at) === 'dash';
}

/** « les fêtes de fin d'année », « une prime de fin de mois » tell no date. */
function isAdjective(scan: Scan, at: number, whole: Read<DateMeaning>): boolean {
  return scan.follows(at, 'of') && !scan.word(at - 1).is.has('of-the') && whole.value.kind === 'unit';
}

function pieceOf(from: number, name: Part, whole: Read<DateMeaning>): Hit {
  return { from, to: whole.to, meaning: { kind: 'part', part: name, of: whole.value } };
}
