/** « La 77e édition du Festival de Cannes », « le Tour de France 2024 », in the first lines: the year around it. */
import { addDays } from '../../lib/calendar.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore } from '../tense.ts';
import { daysOfEdition, type Edition, type EditionName, type Editions, yearOfEdition } from '../words/editions.ts';
import type { Events } from '../words/events.ts';
import type { Span } from './evidence.ts';
import { evidenceOf, type Text } from './text.ts';

type Facts = { readonly editions: Editions; readonly events: Events };

/** Further down a text tells of other editions than that of its year. UTF-16 code units. */
const FIRST_LINES = 400;
/** An edition is spoken of as soon as the one before is over, and for some weeks after. Days; with the edition less than a year. */
const BEFORE = 270;
const AFTER = 60;
/** What bears the next year, as a budget does, is not spoken of so long before. */
const BEFORE_BUDGET = 90;
/** When prizes are told or its end, it has just been. */
const AFTER_CLOSING = 14;
/** The days of its year are those of one edition, moved by a few in others. */
const BEFORE_OPENING = 7;
/** In these years editions were moved. */
const MOVED = ['2020', '2021'];
/** Words that may stand between the number and the name (« 77e édition internationale du … »). */
const BETWEEN = 4;

export function editionsIn(text: Text, { editions, events }: Facts): Span[] {
  const { scan } = text;
  const names = editions();
  const spans: Span[] = [];
  for (let at = 0; at < scan.tokens.length && scan.tokens[at]!.start < FIRST_LINES; at++) {
    const [name] = names.longestAt(scan.tokens, at);
    const found = name && numbered(scan, name);
    if (!found || isBackground(scan, found, events)) continue;
    const evidence = evidenceOf(text, found.from, found.to);
    spans.push({ ...aroundOf(found, scan.text.slice(0, FIRST_LINES), events), evidence: [evidence] });
  }
  return spans;
}

function aroundOf({ days: { from, to }, edition }: Found, text: string, events: Events): { from: string; to: string } {
  const isSure = !isLabelled(edition) && !MOVED.includes(from.slice(0, 4));
  if (isSure && events.closing.test(text)) return { from, to: addDays(to, AFTER_CLOSING) };
  if (isSure && events.underway.test(text)) return { from: addDays(from, -BEFORE_OPENING), to };
  return { from: addDays(from, edition.number > edition.year ? -BEFORE_BUDGET : -BEFORE), to: addDays(to, AFTER) };
}

type Named = { readonly from: number; readonly to: number; readonly value: EditionName };
type Found = {
  readonly from: number;
  readonly to: number;
  readonly days: { readonly from: string; readonly to: string };
  readonly edition: Edition;
};

/** The name with its year after it, or its number before it or at its end (« COP28 »). */
function numbered(scan: Scan, { from, to, value: { edition, number } }: Named): Found | null {
  const year = scan.next(to).digits;
  if (number !== null) return foundIn(edition, yearOfEdition(edition, number), { from, to });
  if (year?.length === 4) return foundIn(edition, yearLabelled(edition, Number(year)), { from, to: to + 1 });
  for (let at = from - 1; at >= Math.max(0, from - 1 - BETWEEN) && scan.gap(at + 1) === 'space'; at--) {
    const counted = NUMBER.exec(scan.norm(at))?.[1];
    if (counted) return foundIn(edition, yearOfEdition(edition, Number(counted)), { from: at, to });
    const { digits } = scan.word(at);
    if (digits?.length === 4 && scan.norm(at - 1) === 'édition')
      return foundIn(edition, yearLabelled(edition, Number(digits)), { from: at - 1, to });
  }
  return null;
}

/** « budget 2025 », of which the number is a year, is of 2024. */
function yearLabelled(edition: Edition, label: number): number | null {
  return isLabelled(edition) ? yearOfEdition(edition, label) : label;
}

function isLabelled({ number }: Edition): boolean {
  return number >= 1000;
}

const NUMBER = /^(\d{1,3})(?:e|è|ème|eme|ième|ieme)$/;

function foundIn(edition: Edition, year: number | null, place: { from: number; to: number }): Found | null {
  const days = year === null ? null : daysOfEdition(edition, year);
  return days && { ...place, days, edition };
}

/** « Révélé lors de la 72e édition », « vainqueur du Tour de France 2019 », « depuis le Vendée Globe 2020 ». */
function isBackground(scan: Scan, { from, to }: Found, events: Events): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5) && scan.gap(at + 1) === 'space'; at--)
    if (events.lookingBack.has(scan.norm(at))) return true;
  return tellsBefore(scan, from, to);
}
