/** Meanings become dates once the day of publication, or the interval that holds it, is known. */
import { addDays, type Day, daysBetween } from '../calendar.ts';
import { compare } from '../compare.ts';
import { edtfBounds, edtfSet, parseEdtf } from '../edtf.ts';
import { resolveAt } from './at.ts';
import type { DateMeaning } from './meaning.ts';
import { placeOfDay, type Seen } from './place.ts';

/** The interval that holds the day of publication; equal ends for a known day, `null` where open. */
export type Anchor = { readonly from: Day | null; readonly to: Day | null };
export type DateValue = { readonly edtf: string; readonly from: Day | null; readonly to: Day | null };

/** An interval no longer than this is looked at day by day; of a longer one both ends must agree. */
const MAX_DAYS = 62;
/** Days times mentions; only a text made of nothing but dates has more. */
const MAX_WORK = 20_000;
/** More possible days than this say nothing to a reader. */
const MAX_SET = 4;

/**
 * What the meanings of one article's mentions are, seen from the day of publication. From an interval: the value if all its
 * days give one, the stretch if they give adjoining stretches (« cette semaine »), a set if they give few, else `null`.
 *
 * @param meanings in the order of the text, so that `earlier` finds its mention
 */
export function resolveMeanings(meanings: readonly DateMeaning[], anchor: Anchor | null): (DateValue | null)[] {
  const isCoarse = isLong(anchor, meanings.length);
  const days = daysOf(anchor, isCoarse);
  const runs = days.map(day => resolveRun(meanings, day));
  // Every meaning moves forward, never back, when the day of publication does: equal ends have equal days between.
  const combine = isCoarse ? agreed : together;
  const values = meanings.map((_, index) => combine(runs.map(run => run[index]!)));
  const dated = datedWeekdays(meanings, values);
  return values.map((value, index) => dateValue(sameDay(value, meanings[index]!, dated)));
}

/** « Mardi 7 mars … Mardi, » of several Tuesdays: the one that the text tells with its date, if it tells one. */
function sameDay(value: string | null, meaning: DateMeaning, dated: ReadonlyMap<number, ReadonlySet<string>>) {
  if (meaning.kind !== 'weekday' || meaning.week !== null || !value?.startsWith('[')) return value;
  const [day, ...others] = [...(dated.get(meaning.weekday) ?? [])].filter(each => value.includes(each));
  return day !== undefined && others.length === 0 ? day : value;
}

/** By weekday the days that are told with it and their date. */
function datedWeekdays(meanings: readonly DateMeaning[], values: readonly (string | null)[]) {
  const days = new Map<number, Set<string>>();
  for (const [index, meaning] of meanings.entries()) {
    const value = values[index];
    if (meaning.kind !== 'month-day' || meaning.weekday === null || !value) continue;
    days.set(meaning.weekday, (days.get(meaning.weekday) ?? new Set()).add(value));
  }
  return days;
}

/** The same mentions with `edtf`, `from` and `to` worked out anew from another anchor. */
export function resolveMentions<M extends { readonly meaning: DateMeaning }>(
  mentions: readonly M[],
  anchor: Anchor | null,
): (Omit<M, 'edtf' | 'from' | 'to'> & { edtf: string | null; from: Day | null; to: Day | null })[] {
  const values = resolveMeanings(
    mentions.map(mention => mention.meaning),
    anchor,
  );
  return mentions.map((mention, index) => ({ ...mention, ...(values[index] ?? { edtf: null, from: null, to: null }) }));
}

function daysOf(anchor: Anchor | null, isCoarse: boolean): (Day | null)[] {
  if (!anchor?.from || !anchor.to) return [null];
  if (isCoarse) return [anchor.from, anchor.to];
  const length = daysBetween(anchor.from, anchor.to);
  return Array.from({ length: length + 1 }, (_, shift) => addDays(anchor.from!, shift));
}

function isLong(anchor: Anchor | null, count: number): boolean {
  if (!anchor?.from || !anchor.to) return false;
  const length = daysBetween(anchor.from, anchor.to);
  return length > MAX_DAYS || length * count > MAX_WORK;
}

function agreed(values: readonly (string | null)[]): string | null {
  return values.every(value => value === values[0]) ? values[0]! : null;
}

function resolveRun(meanings: readonly DateMeaning[], day: Day | null): (string | null)[] {
  const earlier: (string | null)[] = [];
  const seen: Seen = { place: day === null ? null : placeOfDay(day), earlier };
  for (const meaning of meanings) earlier.push(resolveAt(meaning, seen));
  return earlier;
}

function together(values: readonly (string | null)[]): string | null {
  const distinct = new Set(values);
  if (distinct.has(null)) return null;
  const all = [...distinct] as string[];
  if (all.length === 1) return all[0]!;
  if (all.every(value => parseEdtf(value)?.kind === 'interval')) return merged(all);
  return all.length <= MAX_SET && all.every(value => !value.includes('/')) ? edtfSet(all) : null;
}

/** One stretch where they adjoin, else a set of stretches. */
function merged(values: readonly string[]): string | null {
  const bounds = values.map(value => edtfBounds(value)!).sort((a, b) => compare(a.from!, b.from!));
  if (bounds.length > MAX_SET) return null;
  const adjoin = bounds.every((b, i) => i === 0 || b.from! <= addDays(bounds[i - 1]!.to!, 1));
  if (adjoin) return `${bounds[0]!.from}/${bounds.at(-1)!.to}`;
  return `[${bounds.map(({ from, to }) => `${from}..${to}`).join(',')}]`;
}

function dateValue(edtf: string | null): DateValue | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds && { edtf: edtf!, from: bounds.from, to: bounds.to };
}
