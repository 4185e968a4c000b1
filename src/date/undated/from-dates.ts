/** Limits and days told, from the date expressions of a text and the tense around them. */
import type { Evidence } from '../../article.ts';
import { dayOf, daysBetween } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { type Read, spanOf } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { tenseAround } from '../tense.ts';
import { isInfinitive, isOfDocument, isQuoted, isSurelyPast } from './clause.ts';
import type { Limit, Told, Year } from './evidence.ts';

export function limitsOf(read: readonly Read[]): Limit[] {
  return read.flatMap((item): Limit[] => {
    const day = firstDay(item.hit.meaning);
    if (day === null) return [];
    if (isSurelyPast(item) || isOfDocument(item) || isCaption(item))
      return [{ kind: 'earliest', day, sure: true, evidence: evidenceOf(item) }];
    const last = isPlanned(item) ? lastDay(item.hit.meaning) : null;
    return last === null ? [] : [{ kind: 'latest', day: last, sure: false, evidence: evidenceOf(item) }];
  });
}

/** The days of pictures. */
export function captionsIn(read: readonly Read[]): Limit[] {
  return read.flatMap((item): Limit[] => {
    const day = isCaption(item) ? firstDay(item.hit.meaning) : null;
    return day === null ? [] : [{ kind: 'earliest', day, sure: true, evidence: evidenceOf(item) }];
  });
}

export function evidenceOf(item: Read): Evidence {
  return spanOf(item);
}

/** The first day of a date that needs no anchor; of a range that of its end: all of it lies behind. */
export function firstDay(meaning: DateMeaning): string | null {
  if (meaning.kind === 'range') return firstDay(meaning.to);
  if (meaning.kind === 'part') return firstDay(meaning.of);
  return meaning.kind === 'fixed' ? (edtfBounds(meaning.edtf)?.from ?? null) : null;
}

function lastDay(meaning: DateMeaning): string | null {
  return meaning.kind === 'fixed' && meaning.edtf.length >= 7 ? (edtfBounds(meaning.edtf)?.to ?? null) : null;
}

/** « … aura lieu le 12 octobre 2023 », outside quotations: those may be old. */
function isPlanned({ scan, hit }: Read): boolean {
  const told = tenseAround(scan, hit.from, hit.to);
  return told?.tense === 'future' && told.sure && !isQuoted(scan, hit.from);
}

const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 80;
/** « (JEAN DUPONT / AFP) », « © AFP », or nothing, to the end of the line. */
const CREDIT = /^(?:[.,]? ?(?:\([^()\n]{2,60}\)|[-–|/]? ?©[^\n]{2,60}))? *(?:\n|$)/;

/** A line without a full stop that ends in a date, or in a date and a credit, is a caption, and its picture is taken. */
function isCaption({ scan, hit, field }: Read): boolean {
  if (field !== 'text' || hit.meaning.kind !== 'fixed' || hit.meaning.edtf.length !== 10) return false;
  const { start } = scan.tokens[hit.from]!;
  const { end } = scan.tokens[hit.to - 1]!;
  if (!CREDIT.test(scan.text.slice(end, end + LONGEST_CREDIT))) return false;
  const near = scan.text.slice(Math.max(0, start - LONGEST_CAPTION), start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  return line.length > 20 && line.length < LONGEST_CAPTION && !/[.!?…:]/.test(line);
}

/** « Les manifestants place de la République samedi 1er décembre - Jean Dupont / AFP »: a picture may be older than the text. */
function isOfPicture({ scan, hit, field }: Read): boolean {
  const { end } = scan.tokens[hit.to - 1]!;
  return field === 'text' && CREDITED.test(scan.text.slice(end, end + LONGEST_CREDIT));
}

const CREDITED = /^[^\n.]{0,50}(?:\/ ?(?:AFP|Reuters|SIPA|AP|MAXPPP|Belga)|©)/;

/** « C'était un mardi 12 juillet »: so is told what is long ago. */
function isSomeDay({ scan, hit }: Read): boolean {
  return scan.follows(hit.from, 'one');
}

/** « Les faits remontent au vendredi 3 mars », « jugé pour le meurtre commis le mercredi 5 mars »: courts are years behind. */
function isOfDeed({ scan, hit }: Read): boolean {
  const at = scan.follows(hit.from, 'the') ? hit.from - 1 : hit.from;
  if (AT.has(scan.norm(at - 1)) && /^remont/.test(scan.norm(at - 2))) return true;
  return (
    DEEDS.test(scan.norm(at - 1)) && !HELPERS.has(scan.norm(at - 2)) && COURT.test(scan.text.slice(0, COURT_REACH))
  );
}

const AT = new Set(['au', 'à', 'aux']);
const DEEDS =
  /^(?:commis|survenu|perpétré|tué|disparu|assassiné|agressé|poignardé|abattu|retrouvé|mort|décédé)(?:e|s|es)?$/;
const HELPERS = new Set(['a', 'ont', 'est', 'sont', 'été', "s'est"]);
const COURT = /(?<!\p{L})(?:procès|assises|jugée?s?|comparaît|comparaissent|condamnée?s?|cour d[’']appel)(?!\p{L})/iu;
/** The first lines say that it is about a trial. UTF-16 code units. */
const COURT_REACH = 1000;

/** Days of months, with or without year, that the text tells as its own; `line` is the day of a line above it. */
export function toldDays(read: readonly Read[], line?: Told): Told[] {
  const told: Told[] = [];
  for (const [i, item] of read.entries()) {
    const named = dayNamed(item.hit.meaning) ?? dayOfSameMonth(item, told.at(-1) ?? line);
    if (named && !isOfPicture(item) && !isSomeDay(item) && !isOfDeed(item))
      told.push(toldDay(item, named, read[i - 1]));
  }
  const plans = told.filter(({ tense }) => tense === 'future');
  return told.map(day => (day.tense === null && isAfter(day, plans) ? { ...day, tense: 'future' } : day));
}

/** « Ce sera le 5 octobre. Plutôt que le mardi 18 octobre, … »: what does not lie before a plan is to come, too. */
function isAfter(day: Told, plans: readonly Told[]): boolean {
  return plans.some(plan => {
    const later = daysBetween(dayOf(2024, plan.month, plan.day), dayOf(2024, day.month, day.day));
    return later >= 0 && later <= NEXT_MONTHS;
  });
}

const NEXT_MONTHS = 60;

function toldDay(item: Read, named: Named, before: Read | undefined): Told {
  const { scan, hit } = item;
  const tense = tenseAround(scan, hit.from, hit.to);
  // « la résolution du 19 janvier »: the verb speaks of the resolution.
  const future = (tense?.tense === 'future' && tense.sure && !scan.follows(hit.from, 'of')) || isAimedAt(item);
  const shift = shiftOf(before, item);
  return {
    ...named,
    weekday:
      isOfDocument(item) || isEnd(item)
        ? null
        : (named.weekday ?? weekdayNamed(scan, hit.from, hit.to) ?? endOfWeek(item) ?? weekdayBefore(before, item)),
    tense: isSurelyPast(item) ? 'past' : future ? 'future' : null,
    shift: shift?.days ?? null,
    exact: shift?.exact ?? false,
    opens: scan.opens(hit.from),
    at: item.field === 'text' ? scan.tokens[hit.from]!.start : 0,
    evidence: evidenceOf(item),
  };
}

/** « une manifestation interdite pour le mercredi 1er mai », « agendé au mardi 3 », « à voir mercredi 12 avril ». */
function isAimedAt({ scan, hit }: Read): boolean {
  const at = scan.follows(hit.from, 'the') ? hit.from - 1 : hit.from;
  if (scan.gap(at) !== 'space') return false;
  if (scan.norm(at - 1) === 'au' && scan.word(hit.from).weekday !== undefined) return true;
  return AIMS.has(scan.norm(at - 1)) || (scan.norm(at - 2) === 'à' && isInfinitive(scan, at - 1));
}

const AIMS = new Set(['pour', 'avant']);

/** « jusqu'au jeudi 28 juin » may be months ahead: no day of the text's own. */
function isEnd({ scan, hit }: Read): boolean {
  const at = scan.follows(hit.from, 'the') ? hit.from - 1 : hit.from;
  return scan.follows(at, 'until') || (scan.follows(at, 'to') && scan.word(at - 2).is.has('until'));
}

/**
 * « Dimanche 10 septembre … Mardi 12 … »: the days of a chronology share their month, or begin the next, as a day to come
 * does; « depuis le jeudi 18 » looks back.
 */
function dayOfSameMonth({ scan, hit }: Read, before: Told | undefined): Named | null {
  const { meaning } = hit;
  if (meaning.kind !== 'month-day' || meaning.month !== null || meaning.weekday === null || !before) return null;
  const goesOn = meaning.toward === 'future' || scan.opens(hit.from);
  const month = meaning.day >= before.day || !goesOn ? before.month : (before.month % 12) + 1;
  return { year: null, month, day: meaning.day, weekday: meaning.weekday };
}

type Named = Pick<Told, 'year' | 'month' | 'day' | 'weekday'>;

function dayNamed(meaning: DateMeaning): Named | null {
  if (meaning.kind === 'range') return dayNamed(meaning.to);
  if (meaning.kind === 'month-day')
    return meaning.month === null || meaning.toward === 'last' || meaning.toward === 'next'
      ? null
      : { year: null, month: meaning.month, day: meaning.day, weekday: meaning.weekday };
  const parts = meaning.kind === 'fixed' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(meaning.edtf) : null;
  return parts && { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]), weekday: null };
}

/** « la semaine du 27 novembre au 3 décembre » ends on a Sunday. */
function endOfWeek({ scan, hit }: Read): number | null {
  if (hit.meaning.kind !== 'range' || scan.word(hit.from).unit !== 'week') return null;
  const [from, to] = [dayNamed(hit.meaning.from), dayNamed(hit.meaning.to)];
  if (!from || !to) return null;
  const length = daysBetween(dayOf(2023, from.month, from.day), dayOf(2023, to.month, to.day));
  return length === 6 ? 7 : null;
}

/** Every year that the text names by itself. */
export function yearsNamed(read: readonly Read[]): Year[] {
  return read.flatMap(({ hit }) => yearsIn(hit.meaning));
}

function yearsIn(meaning: DateMeaning): Year[] {
  if (meaning.kind === 'range') return [...yearsIn(meaning.from), ...yearsIn(meaning.to)];
  if (meaning.kind === 'part') return yearsIn(meaning.of);
  const parts = meaning.kind === 'fixed' ? /^(\d{4})(-\d{2})?/.exec(meaning.edtf) : null;
  return parts ? [{ year: Number(parts[1]), precise: parts[2] !== undefined }] : [];
}

/** The last weekday in the words of the date. */
function weekdayNamed(scan: Scan, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--)
    if (scan.word(i).weekday !== undefined && !scan.word(i).short) return scan.word(i).weekday!;
  return null;
}

/** « samedi (2 août) », « vendredi soir, 5 août »: the weekday right before it is its own. */
function weekdayBefore(before: Read | undefined, { scan, hit }: Read): number | null {
  if (before?.scan !== scan || before.hit.meaning.kind !== 'weekday' || before.hit.meaning.week !== null) return null;
  const between = scan.text.slice(scan.tokens[before.hit.to - 1]!.end, scan.tokens[hit.from]!.start);
  return /^,? \(?(?:le )?$/.test(between) ? before.hit.meaning.weekday : null;
}

/** « 02/12/21 - 18:45 - … » at the head of a line: a live page's own clock. */
function isStamp(scan: Scan, from: number, to: number): boolean {
  const [start, end] = [scan.tokens[from]!.start, scan.tokens[to - 1]!.end];
  const opens = start === 0 || scan.text[start - 1] === '\n';
  return opens && /^,? ?(?:[-–à|] ?)?\d{1,2} ?[h:] ?\d{2}/.test(scan.text.slice(end, end + 14));
}

/** « hier, vendredi 25 août », « aujourd'hui mardi 12 septembre »; « ce mardi 12 septembre ». */
function shiftOf(before: Read | undefined, { scan, hit }: Read): { days: number; exact: boolean } | null {
  if (before?.scan === scan && before.hit.meaning.kind === 'unit' && before.hit.meaning.unit === 'day') {
    const between = scan.text.slice(scan.tokens[before.hit.to - 1]!.end, scan.tokens[hit.from]!.start);
    if (/^,? ?\(?(?:le )?$/.test(between)) return { days: before.hit.meaning.shift, exact: true };
  }
  return scan.word(hit.from).is.has('this') || isStamp(scan, hit.from, hit.to) ? { days: 0, exact: false } : null;
}
