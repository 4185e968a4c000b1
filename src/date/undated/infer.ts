import type { Bound, Field, Published } from '../../article.ts';
import { edtfOfDays } from '../../lib/edtf.ts';
import type { DateLanguage } from '../language.ts';
import { type Read, readField } from '../mentions.ts';
import { Scan } from '../scan.ts';
import type { Clues, Limit } from './evidence.ts';
import { anniversaries } from './from-anniversaries.ts';
import { limitsOf, toldDays, yearsNamed } from './from-dates.ts';
import { namesSince, staysIn } from './from-events.ts';
import { solve } from './solve.ts';

type Source = {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly text: string;
  /** Place lines that lack their year: « Séoul, 12 sept. (Yonhap) ». */
  readonly dateLines: readonly { readonly text: string }[];
};

export type Inferred = { readonly published: Published | null; readonly bounds: readonly Bound[] };

/** When an article that states no date can have been published, with the words that limit it. */
export function inferred(source: Source, read: readonly Read[], language: DateLanguage): Inferred {
  const clues = cluesOf(source, read, language);
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

function cluesOf(source: Source, read: readonly Read[], language: DateLanguage): Clues {
  const texts = (['title', 'standfirst', 'text'] as const).flatMap(field => scanned(source, field, language));
  return {
    limits: [...limitsOf(read), ...texts.flatMap(text => namesSince(text, language.events))],
    years: yearsNamed(read),
    spans: texts.flatMap(text => anniversaries(text, language.events)),
    told: [...placeLines(source, language), ...toldDays(read)],
    stays: texts.flatMap(text => staysIn(text, language.events)),
  };
}

function scanned(source: Source, field: Field, { lexicon }: DateLanguage): { field: Field; scan: Scan }[] {
  const text = source[field];
  return text ? [{ field, scan: new Scan(text, lexicon) }] : [];
}

/** The day of a place line is that of the article, or of the evening before. */
function placeLines({ dateLines }: Source, language: DateLanguage): Clues['told'] {
  return dateLines.flatMap(({ text }) =>
    toldDays(readField({ field: 'text', text, repairs: [] }, language)).map(told => ({
      ...told,
      shift: 0,
      at: 0,
      evidence: { text, field: null, start: null, end: null },
    })),
  );
}
