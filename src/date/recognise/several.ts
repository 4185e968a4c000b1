/** « ces dernières semaines », « les trois prochains mois », « dans les mois à venir », « ces cinq dernières années ». */
import type { DateMeaning, Unit } from '../../lib/date-meaning.ts';
import { type Hit, OPEN, type Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { Word } from '../words/word.ts';
import { wholeAfterOf } from './inner.ts';
import { countAt } from './pieces.ts';

export const several: Recogniser = {
  name: 'several',
  starts: word =>
    word.is.has('these') ||
    word.is.has('the-many') ||
    word.is.has('within') ||
    word.side !== undefined ||
    word.number !== undefined ||
    word.is.has('of-the-many'),
  read(scan, at) {
    let i = at;
    if (scan.word(i).is.has('within')) i += 1;
    if (isDeterminer(scan.word(i)) && (i === at || scan.joined(i))) i += 1;
    else if (i > at) return null;
    if (i > at && !scan.joined(i)) return null;
    return withSideBefore(scan, at, i) ?? withSideAfter(scan, at, i);
  },
};

function isDeterminer(word: Word): boolean {
  return word.is.has('these') || word.is.has('the-many') || word.is.has('of-the-many');
}

/** [number] derniers [number] mois. */
function withSideBefore(scan: Scan, from: number, at: number): Hit | null {
  const first = countAt(scan, at);
  const side = scan.word(first?.to ?? at);
  if (side.side === undefined || !side.is.has('fore') || (first && !scan.joined(first.to))) return null;
  const next = (first?.to ?? at) + 1;
  const second = first || !scan.joined(next) ? null : countAt(scan, next);
  const noun = second?.to ?? next;
  const { unit, is } = scan.next(noun);
  if (is.has('hours') && !first && !second) return { from, to: noun + 1, meaning: OPEN };
  if (!unit || !isPlural(scan, noun)) return null;
  // « Les deux derniers mois de 2018 » are no months before today.
  if (wholeAfterOf(scan, noun + 1)) return null;
  const count = first?.value ?? second?.value;
  return { from, to: noun + 1, meaning: span(unit, count, side.side) };
}

function span(unit: Unit, count: number | undefined, side: -1 | 1): DateMeaning {
  return count === undefined ? OPEN : { kind: 'span', unit, count: count * side };
}

/** mois à venir, jours qui viennent, jours-ci, mois prochains, années suivantes. */
function withSideAfter(scan: Scan, from: number, at: number): Hit | null {
  const count = countAt(scan, at);
  const noun = count?.to ?? at;
  const { unit, is } = scan.next(noun);
  if ((!unit && (!is.has('hours') || count)) || !isPlural(scan, noun)) return null;
  const after = scan.next(noun + 1);
  if (from === at && (count === null || after.side === undefined)) return null;
  if (unit && after.side !== undefined) return { from, to: noun + 2, meaning: span(unit, count?.value, after.side) };
  if (unit && after.relative !== undefined) return { from, to: noun + 2, meaning: OPEN };
  if (scan.gap(noun + 1) === 'dash' && scan.word(noun + 1).is.has('here')) return { from, to: noun + 2, meaning: OPEN };
  const coming = scan.is(noun + 1, 'to') && scan.is(noun + 2, 'coming');
  const who = scan.is(noun + 1, 'which') && scan.is(noun + 2, 'come');
  return coming || who ? { from, to: noun + 3, meaning: span(unit ?? 'day', count?.value, 1) } : null;
}

/** « mois » has no singular of its own. */
function isPlural(scan: Scan, at: number): boolean {
  return /[sx]$/.test(scan.norm(at));
}
