import type { Bound, Evidence, Published, QuotedArticle } from '../../article.ts';
import { addDays, type Day, daysBetween } from '../../lib/calendar.ts';
import { resolveMentions } from '../../lib/date-meaning.ts';
import { edtfOfDays } from '../../lib/edtf.ts';
import type { Pair } from './duplicates.ts';

/** All that copies must know of each other. */
type Datable = { readonly title: string | null; readonly published: (Days & Pick<Published, 'edtf' | 'basis'>) | null };
type Days = { readonly from: Day | null; readonly to: Day | null };

/** Less alike, one may be a later article that quotes the other at length. */
const LEAST_SIMILARITY = 0.8;
/** An outlet may print agency copy a little before the stated day of another (an update), or some days after. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;
/** Copies that are themselves dated further apart show that this text is printed again and again (a forecast, a notice). */
const MOST_DAYS_APART = 7;

/**
 * Undated articles get the days around a dated near-duplicate as an interval, within what their own text allows. Only a
 * stated date proves anything, so the order of the articles does not matter, and what is inferred stays inferred. « The
 * same event » is no proof: a look back tells the same event. By article: the two bounds, or nothing.
 */
export function boundsOfCopies(articles: readonly Datable[], pairs: readonly Pair[]): (readonly Bound[])[] {
  const copies = new Map<number, number[]>();
  for (const { a, b, similarity } of pairs) {
    if (similarity < LEAST_SIMILARITY) continue;
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      if (articles[one]!.published?.basis !== 'stated' && statedDays(articles[other]!))
        copies.set(one, [...(copies.get(one) ?? []), other]);
  }
  return articles.map((article, at) => {
    const dated = (copies.get(at) ?? []).map(other => articles[other]!);
    const bounds = dated.length ? boundsAround(dated) : [];
    return daysWithin(article.published, bounds) ? bounds : [];
  });
}

function statedDays({ published }: Datable): { from: Day; to: Day } | null {
  if (published?.basis !== 'stated' || !published.from || !published.to) return null;
  return { from: published.from, to: published.to };
}

function boundsAround(dated: readonly Datable[]): readonly Bound[] {
  const days = dated.map(one => statedDays(one)!);
  const first = days.map(({ from }) => from).sort()[0]!;
  const last = days
    .map(({ to }) => to)
    .sort()
    .at(-1)!;
  if (daysBetween(first, last) > MOST_DAYS_APART) return [];
  return [
    { kind: 'earliest', day: addDays(first, -DAYS_BEFORE), evidence: copyOf(dated[0]!) },
    { kind: 'latest', day: addDays(last, DAYS_AFTER), evidence: copyOf(dated[0]!) },
  ];
}

/** Its day of publication within `bounds`, its relative dates resolved from it. */
export function withBounds<A extends Pick<QuotedArticle, 'published' | 'bounds' | 'dates'>>(
  article: A,
  bounds: readonly Bound[],
): A {
  const days = daysWithin(article.published, bounds);
  if (!days) return article;
  const evidence = [...(article.published?.evidence ?? []), bounds[0]!.evidence];
  return {
    ...article,
    published: { edtf: edtfOfDays(days)!, ...days, basis: 'inferred', method: 'related-articles', evidence },
    bounds: [...article.bounds, ...bounds],
    dates: resolveMentions(article.dates, days),
  };
}

/** `null` where the copies say nothing new, or the opposite of what the text itself says. */
export function daysWithin(known: Days | null, [earliest, latest]: readonly Bound[]): { from: Day; to: Day } | null {
  if (!earliest || !latest) return null;
  const from = later(known?.from ?? null, earliest.day);
  const to = earlier(known?.to ?? null, latest.day);
  return from > to || (from === known?.from && to === known?.to) ? null : { from, to };
}

function later(a: Day | null, b: Day): Day {
  return a && a > b ? a : b;
}

function earlier(a: Day | null, b: Day): Day {
  return a && a < b ? a : b;
}

function copyOf({ title, published }: Datable): Evidence {
  const { edtf } = published!;
  const text = `Presque le même texte que ${title ? `« ${title} »` : 'un article sans titre'}, daté de ${edtf}`;
  return { text, field: null, start: null, end: null, reason: { kind: 'copy', title, published: edtf } };
}
