import type { Bound, Evidence, Published, QuotedArticle } from '../article.ts';
import { addDays, type Day, daysBetween } from '../lib/calendar.ts';
import { resolveMentions } from '../lib/date-meaning.ts';
import { edtfOfDays } from '../lib/edtf.ts';
import type { Pair } from './duplicates.ts';

type Datable = Pick<QuotedArticle, 'title' | 'published' | 'bounds' | 'dates'>;

/** Less alike, one may be a later article that quotes the other at length. */
const LEAST_SIMILARITY = 0.8;
/** An outlet may print agency copy a little before the stated day of another (an update), or some days after. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;
/** Copies that are themselves dated further apart show that this text is printed again and again (a forecast, a notice). */
const MOST_DAYS_APART = 7;

/**
 * Undated articles get the days around a dated near-duplicate as an interval, within what their own text allows; their
 * relative dates are then resolved from it. Only a stated date proves anything, so the order of the articles does not
 * matter, and what is inferred stays inferred. « The same event » is no proof: a look back tells the same event.
 */
export function withInferredDates<A extends Datable>(articles: readonly A[], pairs: readonly Pair[]): A[] {
  const copies = new Map<number, number[]>();
  for (const { a, b, similarity } of pairs) {
    if (similarity < LEAST_SIMILARITY) continue;
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      if (articles[one]!.published?.basis !== 'stated' && statedDays(articles[other]!))
        copies.set(one, [...(copies.get(one) ?? []), other]);
  }
  return articles.map((article, at) => {
    const dated = (copies.get(at) ?? []).map(other => articles[other]!);
    return dated.length ? inferredFrom(article, dated) : article;
  });
}

type Days = { readonly from: Day; readonly to: Day };

function statedDays({ published }: Datable): Days | null {
  if (published?.basis !== 'stated' || !published.from || !published.to) return null;
  return { from: published.from, to: published.to };
}

function inferredFrom<A extends Datable>(article: A, dated: readonly Datable[]): A {
  const days = dated.map(one => statedDays(one)!);
  const first = days.map(({ from }) => from).sort()[0]!;
  const last = days
    .map(({ to }) => to)
    .sort()
    .at(-1)!;
  if (daysBetween(first, last) > MOST_DAYS_APART) return article;
  const bounds: Bound[] = [
    { kind: 'earliest', day: addDays(first, -DAYS_BEFORE), evidence: copyOf(dated[0]!) },
    { kind: 'latest', day: addDays(last, DAYS_AFTER), evidence: copyOf(dated[0]!) },
  ];
  const published = narrowed(article.published, bounds);
  if (!published) return article;
  const anchor = { from: published.from, to: published.to };
  return {
    ...article,
    published,
    bounds: [...article.bounds, ...bounds],
    dates: resolveMentions(article.dates, anchor),
  };
}

/** `null` where the copies say nothing new, or the opposite of what the text itself says. */
function narrowed(known: Published | null, [earliest, latest]: readonly Bound[]): Published | null {
  const from = later(known?.from ?? null, earliest!.day);
  const to = earlier(known?.to ?? null, latest!.day);
  if (from > to || (from === known?.from && to === known?.to)) return null;
  const evidence = [...(known?.evidence ?? []), earliest!.evidence];
  return { edtf: edtfOfDays({ from, to })!, from, to, basis: 'inferred', method: 'related-articles', evidence };
}

function later(a: Day | null, b: Day): Day {
  return a && a > b ? a : b;
}

function earlier(a: Day | null, b: Day): Day {
  return a && a < b ? a : b;
}

function copyOf({ title, published }: Datable): Evidence {
  const name = title ? `« ${title} »` : 'un article sans titre';
  return { text: `Presque le même texte que ${name}, daté de ${published!.edtf}`, field: null, start: null, end: null };
}
