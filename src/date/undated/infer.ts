import type { Bound, Published } from '../../article.ts';
import { edtfOfDays } from '../../lib/edtf.ts';
import type { DateLanguage } from '../language.ts';
import { type ReadText, readText } from '../mentions.ts';
import type { Clues, Limit } from './evidence.ts';
import { anniversaries } from './from-anniversaries.ts';
import { limitsOf, toldDays, yearsNamed } from './from-dates.ts';
import { namesSince, staysIn } from './from-events.ts';
import { solve } from './solve.ts';

/** Place lines that lack their year: « Séoul, 12 sept. (Yonhap) ». */
type Lines = readonly { readonly text: string }[];

/** A chronology may tell hundreds of days; the first of them say enough. */
const MANY = 60;

export type Inferred = { readonly published: Published | null; readonly bounds: readonly Bound[] };

/** When an article that states no date can have been published, with the words that limit it. */
export function inferred(dateLines: Lines, texts: readonly ReadText[], language: DateLanguage): Inferred {
  const clues = cluesOf(dateLines, texts, language);
  const interval = solve(clues, language.events.horizon);
  const edtf = interval && edtfOfDays(interval);
  const published: Published | null = edtf
    ? { edtf, from: interval.from, to: interval.to, basis: 'inferred', method: 'text', evidence: interval.evidence }
    : null;
  return { published, bounds: clues.limits.filter(limit => limit.sure).map(boundOf) };
}

function boundOf({ kind, day, evidence }: Limit): Bound {
  return { kind, day, evidence };
}

function cluesOf(dateLines: Lines, texts: readonly ReadText[], language: DateLanguage): Clues {
  const read = texts.flatMap(text => text.read);
  const { events } = language;
  return {
    limits: [...limitsOf(read), ...texts.flatMap(text => namesSince(text, events))],
    years: yearsNamed(read),
    spans: texts.flatMap(text => anniversaries(text, events)),
    told: [...placeLines(dateLines, language), ...toldDays(read)].slice(0, MANY),
    stays: texts.flatMap(text => staysIn(text, events)),
  };
}

/** The day of a place line is that of the article, or of the evening before. */
function placeLines(dateLines: Lines, language: DateLanguage): Clues['told'] {
  return dateLines.flatMap(({ text }) =>
    toldDays(readText({ field: 'text', text, repairs: [] }, language).read).map(told => ({
      ...told,
      shift: 0,
      at: 0,
      evidence: { text, field: null, start: null, end: null },
    })),
  );
}
