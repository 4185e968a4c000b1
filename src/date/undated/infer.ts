import { isDeepStrictEqual } from 'node:util';
import type { Bound, DateLine, Published } from '../../article.ts';
import { edtfOfDays } from '../../lib/edtf.ts';
import { once } from '../../lib/once.ts';
import { type Read, type ReadText, readText } from '../mentions.ts';
import { outside } from '../published/claim.ts';
import { latestIn } from '../published/header.ts';
import type { Reading } from '../published/written.ts';
import type { Events } from '../words/events.ts';
import type { Clues, Limit, Span, Told } from './evidence.ts';
import { anniversaries } from './from-anniversaries.ts';
import { appointmentsIn } from './from-appointments.ts';
import { bornIn } from './from-births.ts';
import { countedDays } from './from-counted.ts';
import { countedDates, laterThan } from './from-counted-dates.ts';
import { captionsIn, limitsOf } from './from-dates.ts';
import { editionsIn } from './from-editions.ts';
import { holdersIn, namesSince, namesUntil } from './from-events.ts';
import { newsIn } from './from-happenings.ts';
import { agesIn } from './from-lives.ts';
import { retoldIn } from './from-past.ts';
import { plansIn } from './from-plans.ts';
import { countedFromIn, picturedIn, presentIn } from './from-present.ts';
import { postsIn } from './from-tweets.ts';
import { yearsNamed, yearsWritten } from './named-day.ts';
import { solve } from './solve.ts';
import { toldDays } from './told-days.ts';

/** Place lines that lack their year: « Séoul, 12 sept. (Yonhap) ». */
type Lines = readonly Pick<DateLine, 'text' | 'masthead'>[];

/** A chronology may tell hundreds of days; the first of them say enough. */
const MANY = 60;

export type Inferred = {
  readonly published: Published | null;
  readonly bounds: readonly Bound[];
  /** A weekday whose day is known. */
  readonly told?: Span['told'];
};

/** When an article that states no date can have been published, with the words that limit it. */
export function inferred(dateLines: Lines, texts: readonly ReadText[], reading: Reading): Inferred {
  const clues = cluesOf(dateLines, texts, reading);
  const interval = solve(clues, reading.language.events);
  const edtf = interval && edtfOfDays(interval);
  const published: Published | null = edtf
    ? { edtf, from: interval.from, to: interval.to, basis: 'inferred', method: 'text', evidence: interval.evidence }
    : null;
  return { published, bounds: clues.limits.filter(limit => limit.sure).map(boundOf), told: interval?.told };
}

function boundOf({ kind, day, evidence }: Limit): Bound {
  return { kind, day, evidence };
}

function cluesOf(dateLines: Lines, texts: readonly ReadText[], reading: Reading): Clues {
  const read = texts.flatMap(text => text.read);
  const { language } = reading;
  const { events } = language;
  const posts = texts.flatMap(text => postsIn(text, language));
  const holders = texts.map(text => holdersIn(text, language));
  const appointed = texts.map(text => appointmentsIn(text, language));
  const appointments = appointed.flatMap(({ spans }) => spans);
  const news = newsIn(texts, language);
  const years = yearsNamed(read, events);
  const ahead = new Set(years.filter(year => year.ahead).map(({ year }) => year));
  return {
    limits: [
      ...updates(dateLines, reading),
      ...limitsOf(read, events),
      ...laterThan(read),
      ...texts.flatMap(text => namesSince(text, events)),
      ...posts,
    ],
    years: [...years, ...texts.flatMap(({ scan }) => yearsWritten(scan.text, ahead))],
    retold: once(() => retoldIn(texts, events)),
    aged: once(() => texts.flatMap(bornIn)),
    ...news,
    weighed: within => {
      const span = news.weighed(within);
      return span && isOfAppointment(span, appointments) ? null : span;
    },
    spans: [
      ...picturedIn([...posts, ...captionsIn(read)], read),
      ...texts.flatMap(text => [
        ...anniversaries(text, events),
        ...countedDays(text, events),
        ...editionsIn(text, language),
      ]),
      ...appointments,
      ...presentIn(read),
      ...countedFromIn(read),
      ...countedDates(read),
      ...plansIn(read),
    ],
    told: ownDays(placeLines(dateLines, reading), read, events)
      .filter(day => !isAppointed(day, appointments))
      .map(day => (names(appointments, day.evidence) ? { ...day, appointed: true } : day)),
    stays: [...holders.flatMap(({ stays }) => stays), ...texts.flatMap(text => agesIn(text, language))],
    seasons: appointed.flatMap(({ seasons }) => seasons),
    known: holders.flatMap(({ known }) => known),
    gone: texts.flatMap(text => namesUntil(text, events)),
  };
}

/** « Les élections du 9 juin »: a day without its weekday that is told for months. */
function isAppointed({ weekday, evidence }: Clues['told'][number], appointments: readonly Span[]): boolean {
  return weekday === null && names(appointments, evidence);
}

/** « D'ici aux élections du 26 mai »: the news that confirms its words is still to come, for months. */
function isOfAppointment({ evidence, ahead }: Span, appointments: readonly Span[]): boolean {
  return ahead === true && evidence.some(own => names(appointments, own));
}

function names(spans: readonly Span[], evidence: Told['evidence']): boolean {
  return spans.some(span => span.evidence.some(own => isDeepStrictEqual(own, evidence)));
}

/** A place line's month goes on for the days of the text. */
function ownDays(lines: Clues['told'], read: readonly Read[], events: Events): Clues['told'] {
  return [...lines, ...toldDays(read, events, lines.at(-1))].slice(0, MANY);
}

/** « Mis à jour le 13 septembre 2023 », or the date of a page's head: published then, or before. */
function updates(dateLines: Lines, reading: Reading): Limit[] {
  return dateLines.flatMap(line => {
    const day = latestIn(line, reading);
    return day === null ? [] : [{ kind: 'latest', day, sure: true, evidence: outside(line.text) } as const];
  });
}

/** The day of a place line is that of the article, or of the evening before. */
function placeLines(dateLines: Lines, reading: Reading): Clues['told'] {
  const lines = dateLines.filter(line => latestIn(line, reading) === null);
  return lines.flatMap(({ text }) =>
    toldDays(readText({ field: 'text', text, repairs: [] }, reading.language).read, reading.language.events).map(
      told => ({
        ...told,
        shift: 0,
        at: 0,
        evidence: { text, field: null, start: null, end: null },
      }),
    ),
  );
}
