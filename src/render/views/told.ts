/** Dated sentences of the articles as a reader meets them: when what is told happened, in whose words, and where. */

import { compare } from '../../lib/compare.ts';
import { withClosedMarks } from '../../lib/marks.ts';
import type { ToldRef } from '../model/periods.ts';
import type { SiteModel } from '../model/site.ts';
import type { ShownText } from '../model/text.ts';
import type { Told } from '../model/told.ts';
import { edtfText, timeValue } from '../writing/dates.ts';
import type { Link } from './shell.ts';

export type ToldView = {
  readonly edtf: string;
  readonly label: string;
  readonly value: string | null;
  readonly text: string;
  /** The article, at the paragraph. */
  readonly link: Link;
  /** Other articles with the same sentence. */
  readonly others: number;
};

/** In time order of what is told; the same sentence in several articles stands once, with the oldest of them. */
export function toldViews(site: SiteModel, refs: readonly ToldRef[]): readonly ToldView[] {
  const views = new Map<string, { readonly view: Omit<ToldView, 'others'>; readonly articles: Set<string> }>();
  for (const { entry, told } of refs.toSorted((a, b) => compare(a.told.from, b.told.from))) {
    const article = site.text(entry.id);
    const text = article.text.slice(told.start, told.end);
    const key = `${told.edtf} ${text}`;
    const known = views.get(key);
    if (known) known.articles.add(entry.id);
    else views.set(key, { view: toldView(article, told), articles: new Set([entry.id]) });
  }
  return Array.from(views.values(), ({ view, articles }) => ({ ...view, others: articles.size - 1 }));
}

function toldView(article: ShownText, { edtf, start, end }: Told): Omit<ToldView, 'others'> {
  return {
    ...{ edtf, label: edtfText(edtf), value: timeValue(edtf), text: withClosedMarks(article.text.slice(start, end)) },
    link: { text: article.heading, href: `articles/${article.id}/#${paragraphAnchor(article, start)}` },
  };
}

/** `p3`: the block of the text that holds an offset, as the article's page numbers them. */
export function paragraphAnchor({ blocks }: Pick<ShownText, 'blocks'>, offset: number): string {
  return `p${blocks.findLastIndex(block => block.start <= offset) + 1}`;
}
