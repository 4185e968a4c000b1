import * as v from 'valibot';

/** A list, or words parted by white space where there are many. */
const words = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform(text => text.split(/\s+/).filter(Boolean)),
  ),
]);
const numbered = (min: number, max: number) =>
  v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)));

const UNITS = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;

/** The sections of `vocabulary/calendar.yaml`. */
export const CALENDAR = {
  months: numbered(1, 12),
  'short-months': numbered(1, 12),
  weekdays: numbered(1, 7),
  'short-weekdays': numbered(1, 7),
  seasons: numbered(21, 24),
  units: v.record(v.string(), v.picklist(UNITS)),
  numbers: numbered(1, 1000),
  collectives: numbered(1, 1000),
  ordinals: numbered(-1, 31),
  quarters: numbered(1, 4),
  halves: numbered(1, 2),
  parts: v.record(v.string(), v.picklist(['early', 'mid', 'late'])),
  'deictic-days': numbered(-7, 7),
  'day-parts': words,
  last: words,
  next: words,
  before: words,
  after: words,
  earlier: words,
  later: words,
  words: v.record(v.string(), words),
  streets: words,
  'name-heads': words,
  quantifiers: words,
  numbered: words,
  counted: words,
  'plural-looking': words,
  'future-words': words,
  'present-words': words,
  'past-words': words,
  auxiliaries: words,
  'going-to': words,
  'not-future': words,
  participles: words,
  'not-participles': words,
  promises: words,
  labelled: words,
  aims: words,
  occasions: words,
  openings: words,
  sources: words,
  'noun-determiners': words,
  pronouns: words,
  'leads-infinitive': words,
  'update-words': words,
  'publish-words': words,
  'english-months': numbered(1, 12),
} as const;

/** Sections that are lists of words, not tables. */
export function isList(section: Section): boolean {
  return CALENDAR[section] === words;
}

export type Section = keyof typeof CALENDAR;
export type Calendar = { readonly [S in Section]: v.InferOutput<(typeof CALENDAR)[S]> };
