import { hash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import { type SiteModel, sourceId } from '../model/site.ts';
import { hashOf } from '../pages/page.ts';
import type { SiteFile } from '../site-file.ts';
import { publishedShort } from '../writing/dates.ts';

/** Where `templates/assets/filtre.js` reads what the front page's filter needs; a file a year, fetched at the first use. */
const FOLDER = 'data/chronologie';

/** `[id, heading, date as shown, first day, last day, source, actors, topics]`; ids are places in the lists beside. */
type Line = readonly [
  string,
  string,
  string,
  string | null,
  string | null,
  number,
  readonly number[],
  readonly number[],
];

export function* timelineFiles(site: SiteModel): Generator<SiteFile> {
  const years = Map.groupBy(site.entries, entry => firstDay(entry)?.slice(0, 4) ?? 'sans-date');
  const index = JSON.stringify([...years.keys()]);
  yield { path: `${FOLDER}/index.json`, hash: () => hash('sha1', index), content: () => index };
  for (const [year, entries] of years)
    yield {
      path: `${FOLDER}/${year}.json`,
      hash: () => hashOf(entries),
      content: () => JSON.stringify(yearOf(entries)),
    };
}

function yearOf(entries: readonly Entry[]) {
  const actors = new Places();
  const topics = new Places();
  const sources = new Places();
  const names: string[] = [];
  const articles = entries.map((entry): Line => {
    const { id, heading, published, source } = entry;
    const at = source ? sources.of(sourceId(source)) : -1;
    if (source) names[at] ??= source;
    return [
      ...([id, heading, publishedShort(published), ...daysOf(entry), at] as const),
      entry.actors.map(actor => actors.of(actor.id)),
      entry.topics.map(topic => topics.of(topic.id)),
    ];
  });
  return { actors: actors.all(), topics: topics.all(), sources: sources.all(), names, articles };
}

/** Nothing for an interval that has no place in a calendar. */
function daysOf(entry: Entry): readonly [string | null, string | null] {
  return firstDay(entry) ? [entry.published!.from, entry.published!.to] : [null, null];
}

/** Ids by the order in which they came. */
class Places {
  readonly #places = new Map<string, number>();

  of(id: string): number {
    const place = this.#places.get(id) ?? this.#places.size;
    this.#places.set(id, place);
    return place;
  }

  all(): string[] {
    return [...this.#places.keys()];
  }
}
