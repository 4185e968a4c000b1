import type { DateMeaning } from '../lib/date-meaning.ts';

type Told = { readonly meaning: DateMeaning; readonly decided: boolean };

/**
 * A bare weekday whose clause has no verb (« neuf trains sur dix supprimés jeudi », a headline) lies where the same
 * weekday lies elsewhere in the article.
 */
export function agreed<T extends Told>(told: readonly T[]): T[] {
  const decided = new Map<number, DateMeaning>();
  for (const { meaning, decided: sure } of told)
    if (sure && meaning.kind === 'weekday' && meaning.week === null && !decided.has(meaning.weekday))
      decided.set(meaning.weekday, meaning);
  return told.map(item => {
    const same = !item.decided && item.meaning.kind === 'weekday' ? decided.get(item.meaning.weekday) : undefined;
    return same ? { ...item, meaning: same } : item;
  });
}
