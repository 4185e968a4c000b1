import type { DateMeaning, Direction } from '../lib/date-meaning.ts';
import type { Hit } from './hit.ts';
import type { Scan } from './scan.ts';
import { type Tense, tenseAround } from './tense.ts';

export type DirectedHit = Hit & {
  /** Did its own words or a verb say where it lies? */
  readonly decided: boolean;
};

/** Lets the tense of the clause decide where dates lie whose words leave it open. */
export function directedHits(scan: Scan, hits: readonly Hit[]): DirectedHit[] {
  const result: DirectedHit[] = [];
  for (const hit of hits) result.push(likeBefore(scan, result.at(-1), hit) ?? directed(scan, hit));
  return result;
}

/** « pour dimanche et lundi », « de jeudi et de vendredi »: the second lies where the first does. */
function likeBefore(scan: Scan, before: DirectedHit | undefined, hit: Hit): DirectedHit | null {
  if (before?.meaning.kind !== 'weekday' || hit.meaning.kind !== 'weekday' || hit.meaning.toward !== 'near')
    return null;
  const start = scan.follows(hit.from, 'of') ? hit.from - 1 : hit.from;
  const isNext = scan.is(before.to, 'and') && start === before.to + 1;
  const { toward } = before.meaning;
  if (!isNext || !before.decided || (toward !== 'past' && toward !== 'future')) return null;
  return { ...hit, meaning: { ...hit.meaning, toward }, decided: true };
}

function directed(scan: Scan, hit: Hit): DirectedHit {
  if (isThisWeekend(hit.meaning)) return { ...hit, meaning: weekend(scan, hit), decided: true };
  if (!isUndecided(hit.meaning)) return { ...hit, decided: true };
  const told = isOrdered(scan, hit) ? undefined : tenseAround(scan, hit.from, hit.to);
  // Without a verb whatever is nearest: « neuf trains supprimés jeudi », « rendez-vous dimanche ».
  const toward = towardBy(told?.tense, hit.meaning);
  // « Le sommet de mercredi laissera des traces »: the verb speaks of the meeting, not of its day.
  const decided = told?.sure === true && !scan.follows(hit.from, 'of');
  return { ...hit, meaning: withDirection(hit.meaning, toward), decided };
}

/** « Ils ont été réquisitionnés à partir de jeudi »: the order is over, its first day may lie ahead. */
function isOrdered(scan: Scan, { meaning, from, to }: Hit): boolean {
  if (meaning.kind !== 'weekday' || !scan.follows(from, 'of') || !scan.follows(from - 1, 'starting')) return false;
  return tenseAround(scan, from, to)?.tense === 'past';
}

function towardBy(tense: Tense | undefined, meaning: DateMeaning): Direction {
  if (tense === 'present') return meaning.kind === 'weekday' ? 'future' : 'near';
  return tense ?? 'near';
}

function isThisWeekend(meaning: DateMeaning): boolean {
  return meaning.kind === 'unit' && meaning.unit === 'weekend' && meaning.shift === 0;
}

/** « Ce week-end, le Louvre a été évacué », read on a Monday: the one that is over. */
function weekend(scan: Scan, hit: Hit): DateMeaning {
  const told = tenseAround(scan, hit.from, hit.to);
  if (told?.tense !== 'past') return hit.meaning;
  return {
    kind: 'range',
    from: { kind: 'weekday', weekday: 6, toward: 'past', week: null },
    to: { kind: 'weekday', weekday: 7, toward: 'near', week: null },
  };
}

function isUndecided(meaning: DateMeaning): boolean {
  if ('toward' in meaning && meaning.toward === 'near' && !(meaning.kind === 'nth' && meaning.of)) return true;
  return inside(meaning).some(isUndecided);
}

function inside(meaning: DateMeaning): DateMeaning[] {
  if (meaning.kind === 'range') return [meaning.from, meaning.to];
  if (meaning.kind === 'part' || meaning.kind === 'about' || meaning.kind === 'from') return [meaning.of];
  return meaning.kind === 'nth' && meaning.of ? [meaning.of] : [];
}

function withDirection(meaning: DateMeaning, toward: Direction): DateMeaning {
  if (meaning.kind === 'range')
    return { ...meaning, from: withDirection(meaning.from, toward), to: withDirection(meaning.to, toward) };
  if (meaning.kind === 'part' || meaning.kind === 'about' || meaning.kind === 'from')
    return { ...meaning, of: withDirection(meaning.of, toward) };
  if (meaning.kind === 'nth' && meaning.of) return { ...meaning, of: withDirection(meaning.of, toward) };
  return 'toward' in meaning && meaning.toward === 'near' ? { ...meaning, toward } : meaning;
}
