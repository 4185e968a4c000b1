import { termsOf } from '../../lib/terms.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { ShownArticle } from '../model/shown.ts';
import { sourceId } from '../model/site.ts';

/** A word of the title says more of an article than one of its text. */
const WEIGHT = { title: 6, standfirst: 3, text: 1, name: 2 };
/** Past this, another occurrence says nothing more; keeps a weight in one digit. */
const MOST_WEIGHT = 9;

/** The terms of an article, and as many digits: their weights, 1–9. */
export type WeightedTerms = { readonly terms: readonly string[]; readonly weights: string };

/**
 * Terms of an article with their weights. Names of its actors count although the text may use another alias
 * (« RPDC » finds « Corée du Nord »). Filters are terms too: `=a:kim-jong-un`, `=t:sport`, `=s:source-id`, `=y:2023`.
 */
export function weightedTerms(
  article: ShownArticle,
  entry: Entry,
  aliases: (actor: string) => readonly string[],
): WeightedTerms {
  const weights = new Map<string, number>();
  const add = (text: string | null, weight: number) => {
    for (const term of text ? termsOf(text) : [])
      weights.set(term, Math.min(MOST_WEIGHT, (weights.get(term) ?? 0) + weight));
  };
  add(article.heading, WEIGHT.title);
  add(article.standfirst, WEIGHT.standfirst);
  add(article.text, WEIGHT.text);
  add(article.source.name, WEIGHT.name);
  add(article.authors.join(' '), WEIGHT.name);
  for (const actor of article.actors)
    for (const name of new Set([actor.name, ...aliases(actor.id)])) add(name, WEIGHT.name);
  for (const filter of filtersOf(entry)) weights.set(`=${filter}`, 1);
  return { terms: [...weights.keys()], weights: [...weights.values()].join('') };
}

function filtersOf(entry: Entry): string[] {
  const source = entry.source && sourceId(entry.source);
  const year = firstDay(entry)?.slice(0, 4);
  return [
    ...entry.actors.map(actor => `a:${actor.id}`),
    ...entry.topics.map(topic => `t:${topic.id}`),
    ...(source ? [`s:${source}`] : []),
    ...(year ? [`y:${year}`] : []),
  ];
}
