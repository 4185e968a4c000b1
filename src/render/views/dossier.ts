/** The dossier as one document to print: contents, chronology, the articles, index of names. */
import { described, linking, sharedEnds, undatedLabel } from '../../../templates/strings.fr.ts';
import type { Block } from '../../article.ts';
import { compare } from '../../lib/compare.ts';
import { withClosedMarks } from '../../lib/marks.ts';
import type { Entry } from '../model/entry.ts';
import { alphabetically, firstDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import type { ShownText } from '../model/text.ts';
import { edtfText } from '../writing/dates.ts';
import { type CountedLink, type DateView, dateView, type Shell, shellOf } from './shell.ts';

/** More articles than this are printed by the year: nobody binds a thousand pages, and no browser lays them out. */
const ONE_DOCUMENT = 250;

/** Sentences a day in the chronology. */
const TOLD_A_DAY = 3;

export type DossierArticle = {
  /** Counted from 1 in the order of the document; contents, chronology and index refer to it. */
  readonly number: number;
  readonly id: string;
  readonly heading: string;
  readonly standfirst: string | null;
  readonly date: DateView;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly sample: boolean;
  readonly blocks: readonly { readonly kind: Block['kind']; readonly text: string }[];
};

export type DossierView = {
  readonly shell: Shell;
  readonly part: string | null;
  readonly articles: readonly DossierArticle[];
  /** Sentences that tell of one day, in the order of the days, a few of each. */
  readonly chronology: readonly { readonly date: string; readonly text: string; readonly article: number }[];
  readonly index: readonly { readonly name: string; readonly articles: readonly number[] }[];
  /** The other documents, if there are several. */
  readonly parts: readonly CountedLink[];
};

export type DossierPart = { readonly path: string; readonly name: string | null; readonly entries: readonly Entry[] };

/** One part for a small dossier; else a list of parts, one a year, and one for what has no date. */
export function dossierParts({ entries }: SiteModel): readonly DossierPart[] {
  if (entries.length <= ONE_DOCUMENT) return [{ path: 'dossier/', name: null, entries }];
  const years = Map.groupBy(entries, entry => firstDay(entry)?.slice(0, 4) ?? 'sans-date');
  const parts = [...years].flatMap(([year, members]) => splitPart(year, members));
  return [{ path: 'dossier/', name: null, entries: [] }, ...parts];
}

/** A year of more articles than fit is cut into numbered documents, oldest first. */
function splitPart(year: string, entries: readonly Entry[]): DossierPart[] {
  const count = Math.ceil(entries.length / ONE_DOCUMENT);
  return Array.from({ length: count }, (_, i) => ({
    path: `dossier/${year}${count > 1 ? `-${i + 1}` : ''}/`,
    name: `${year === 'sans-date' ? undatedLabel : year}${count > 1 ? ` (${i + 1}/${count})` : ''}`,
    entries: entries.slice(i * ONE_DOCUMENT, (i + 1) * ONE_DOCUMENT),
  }));
}

export function dossierView(
  site: SiteModel,
  part: DossierPart,
  parts: readonly DossierPart[],
  title: string,
): DossierView {
  const articles = part.entries.map((entry, i) => articleOf(site.text(entry.id), entry, i + 1));
  const name = part.name ? `${title} ${part.name}` : title;
  return {
    shell: shellOf(site, part.path, { title: name, description: described(site.settings.title, name) }),
    part: part.name,
    articles,
    chronology: chronologyOf(site, part.entries),
    index: indexOf(part.entries),
    parts: parts.slice(1).map(({ path, name, entries }) => ({ text: name ?? '', href: path, count: entries.length })),
  };
}

function articleOf({ standfirst, text, blocks }: ShownText, entry: Entry, number: number): DossierArticle {
  const { id, heading, source, authors, sample } = entry;
  return {
    ...{ number, id, heading, standfirst, source, authors, sample },
    date: dateView(entry.published),
    blocks: blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
  };
}

/** What is only told of a month or a year stands in the articles themselves. */
function chronologyOf(site: SiteModel, entries: readonly Entry[]): DossierView['chronology'] {
  const told = entries.flatMap((entry, i) =>
    entry.told.filter(({ from, to }) => from === to).map(told => ({ ...told, entry, article: i + 1 })),
  );
  const days = Map.groupBy(
    told.sort((a, b) => compare(a.from, b.from) || a.article - b.article),
    ({ from }) => from,
  );
  const chronology = [...days.values()].flatMap(sentences => {
    const lines = sentences.map(({ edtf, entry, start, end, article }) => {
      return { date: edtfText(edtf), text: withClosedMarks(site.text(entry.id).text.slice(start, end)), article };
    });
    return [...new Map(lines.toReversed().map(line => [line.text, line])).values()].reverse().slice(0, TOLD_A_DAY);
  });
  return onceEach(chronology);
}

/** A sentence that tells of several days which follow each other stands once, behind all of them. */
function onceEach(lines: DossierView['chronology']): DossierView['chronology'] {
  const runs: DossierView['chronology'][number][][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.[0];
    if (last?.text === line.text && last.article === line.article) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs.map(run => {
    const dates = sharedEnds(run.map(({ date }) => date));
    return { ...run[0]!, date: dates.map((date, i) => `${linking(i, dates.length)}${date}`).join('') };
  });
}

function indexOf(entries: readonly Entry[]): DossierView['index'] {
  const names = new Map<string, { name: string; articles: number[] }>();
  for (const [i, { actors }] of entries.entries())
    for (const { id, name } of actors) {
      const known = names.get(id);
      if (known) known.articles.push(i + 1);
      else names.set(id, { name, articles: [i + 1] });
    }
  return [...names.values()].sort(alphabetically);
}
