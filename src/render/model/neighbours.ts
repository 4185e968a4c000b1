import type { Entry } from './entry.ts';
import { firstDay } from './order.ts';
import type { SiteModel } from './site.ts';

/** Where an article stands among the others: its neighbours in time, by those that tell the same story if there are any. */
export type Neighbours = { readonly earlier: Entry | null; readonly later: Entry | null };

/** The nearest earlier and later article among those related to it, else in the whole chronology. */
export function neighboursOf(site: SiteModel, entry: Entry, at: number): Neighbours {
  const day = firstDay(entry);
  if (!day) return { earlier: null, later: null };
  const story = [...entry.related, ...entry.duplicates].flatMap(id => site.byId.get(id) ?? []);
  const before = story.filter(other => (firstDay(other) ?? '~') < day);
  const after = story.filter(other => firstDay(other) && firstDay(other)! > day);
  const next = site.entries[at + 1];
  return {
    earlier: extreme(before, (a, b) => firstDay(a)! > firstDay(b)!) ?? site.entries[at - 1] ?? null,
    later: extreme(after, (a, b) => firstDay(a)! < firstDay(b)!) ?? (next && firstDay(next) ? next : null),
  };
}

function extreme(entries: readonly Entry[], better: (a: Entry, b: Entry) => boolean): Entry | null {
  return entries.length === 0 ? null : entries.reduce((best, entry) => (better(entry, best) ? entry : best));
}
