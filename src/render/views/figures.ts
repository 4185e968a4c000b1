import type { Entry } from '../model/entry.ts';
import { firstDay, statedDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import { edtfText } from '../writing/dates.ts';

/** The size of the collection at a glance. */
export type Figures = {
  readonly articles: number;
  readonly sources: number;
  /** Articles that name no source. */
  readonly unsourced: number;
  readonly actors: number;
  readonly topics: number;
  readonly quotes: number;
  /** « du 12 juillet 2022 au 19 juin 2024 »; the months, where the first or last article has no stated day. */
  readonly span: string | null;
};

export function figuresOf(site: SiteModel): Figures {
  return {
    articles: site.entries.length,
    sources: site.sources.size,
    unsourced: unsourced(site),
    actors: site.actors.size,
    topics: site.topics.size,
    quotes: site.entries.reduce((sum, entry) => sum + entry.quotes.length, 0),
    span: spanOf(site.entries.filter(firstDay)),
  };
}

/** Articles that do not state their date, if it is inferred or not. */
export function uncertain(entries: readonly Entry[]): number {
  return entries.filter(({ published }) => published?.basis !== 'stated').length;
}

export function unsourced({ entries }: SiteModel): number {
  return entries.filter(({ source }) => !source).length;
}

/** @param dated oldest first */
function spanOf(dated: readonly Entry[]): string | null {
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return null;
  const isExact = statedDay(first) && statedDay(last);
  const [from, to] = [first, last].map(entry => firstDay(entry)!.slice(0, isExact ? 10 : 7)) as [string, string];
  return edtfText(from === to ? from : `${from}/${to}`);
}
