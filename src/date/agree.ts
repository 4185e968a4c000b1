import type { DateMeaning } from '../lib/date-meaning.ts';

type Told = { readonly meaning: DateMeaning; readonly decided: boolean };

/**
 * A bare weekday whose clause has no verb (« neuf trains sur dix supprimés jeudi », a headline) lies where the same
 * weekday lies elsewhere in the article.
 */
export function agreed<T extends Told>(told: readonly T[]): T[] {
  return told.map(item => {
    if (item.decided || item.meaning.kind !== 'weekday') return item;
    const { weekday } = item.meaning;
    const same = told.find(
      other =>
        other.decided &&
        other.meaning.kind === 'weekday' &&
        other.meaning.weekday === weekday &&
        other.meaning.week === null,
    );
    return same ? { ...item, meaning: same.meaning } : item;
  });
}
