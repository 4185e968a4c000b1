import type { Field } from '../article.ts';
import { padded } from '../lib/calendar.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';

type Told = {
  readonly field: Field;
  readonly meaning: DateMeaning;
  readonly decided: boolean;
  /** « les attentats du 13 novembre 2015 »: the day of a thing. */
  readonly isOf: boolean;
};

/**
 * A bare weekday whose clause has no verb (« neuf trains sur dix supprimés jeudi », a headline) lies where the same
 * weekday lies elsewhere in the article; a day of a headline (« clap de fin le 28 février ») has the year that the text tells.
 */
export function agreed<T extends Told>(told: readonly T[]): T[] {
  const decided = new Map<number, DateMeaning>();
  for (const { meaning, decided: sure } of told)
    if (sure && meaning.kind === 'weekday' && meaning.week === null && !decided.has(meaning.weekday))
      decided.set(meaning.weekday, meaning);
  const named = told.flatMap(each => (each.meaning.kind === 'fixed' ? [{ ...each, edtf: each.meaning.edtf }] : []));
  return told.map(item => {
    const same = (item.decided ? undefined : ofWeekday(item.meaning, decided)) ?? inText(item, named);
    return same ? { ...item, meaning: same } : item;
  });
}

/** « jeudi prochain » is not the Thursday of « un sondage mené jeudi ». */
function ofWeekday(meaning: DateMeaning, decided: ReadonlyMap<number, DateMeaning>): DateMeaning | undefined {
  if (meaning.kind !== 'weekday') return undefined;
  const same = decided.get(meaning.weekday);
  const isMarked = same?.kind === 'weekday' && (same.toward === 'next' || same.toward === 'last');
  return isMarked && meaning.toward === (same.toward === 'next' ? 'past' : 'future') ? undefined : same;
}

type Named = Told & { readonly edtf: string };

/** The only year that the text gives a day of the headline, if it is the last that it names: « le 8 mai 1945 » may be remembered. */
function inText({ field, meaning }: Told, named: readonly Named[]): DateMeaning | undefined {
  if (field === 'text' || meaning.kind !== 'month-day' || meaning.month === null) return undefined;
  const end = `-${padded(meaning.month, 2)}-${padded(meaning.day, 2)}`;
  const same = named.filter(other => other.field === 'text' && !other.isOf && other.edtf.endsWith(end));
  const day = same[0];
  const isOnly = day !== undefined && same.every(({ edtf }) => edtf === day.edtf);
  return isOnly && named.every(({ edtf }) => edtf.slice(0, 4) <= day.edtf.slice(0, 4)) ? day.meaning : undefined;
}
