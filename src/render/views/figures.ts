import type { Day } from '../../lib/calendar.ts';
import { statedDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';

/** The size of the collection at a glance. */
export type Figures = {
  readonly articles: number;
  readonly sources: number;
  readonly actors: number;
  readonly topics: number;
  readonly quotes: number;
  /** First and last stated day. */
  readonly from: Day | null;
  readonly to: Day | null;
};

export function figuresOf(site: SiteModel): Figures {
  const days = site.entries.flatMap(entry => statedDay(entry) ?? []);
  return {
    articles: site.entries.length,
    sources: site.sources.size,
    actors: site.actors.size,
    topics: site.topics.size,
    quotes: site.entries.reduce((sum, entry) => sum + entry.quotes.length, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
