import type { Duplicate, LinkedArticle, Problem, QuotedArticle } from '../article.ts';
import { withMergedActors } from './actors.ts';
import { withInferredDates } from './dates.ts';
import { duplicatePairs, type Pair } from './duplicates.ts';
import { idsOf } from './ids.ts';
import { rejectedPairs } from './rejected.ts';
import { relatedOf } from './related.ts';
import type { RelateLanguage } from './stopwords.ts';
import { traitsOf } from './traits.ts';
import { twinProblems } from './twins.ts';

/**
 * The one step that sees the whole collection, after all others: ids, near-duplicates, discovered actors brought
 * together, intervals for undated articles, relations. Takes the articles in the order of their paths, returns them so.
 */
export function relate(articles: readonly QuotedArticle[], { stopwords }: RelateLanguage): readonly LinkedArticle[] {
  const { ids, problems: idProblems } = idsOf(articles);
  const pairs = duplicatePairs(articles.map(({ text }) => text));
  const rejected = rejectedPairs(articles, { pairs, ids });
  const kept = pairs.filter(pair => !rejected.pairs.has(pair));
  const merged = withMergedActors(articles, neighboursOf(articles.length, kept));
  const dated = withInferredDates(merged, kept);
  const isShown = dated.map(article => article.excluded === null && !article.editor.draft);
  const related = relatedOf(
    dated.map(article => traitsOf(article, stopwords)),
    { barred: neighboursOf(articles.length, pairs).map(list => new Set(list)), isShown },
  );
  const problems = Map.groupBy(
    [...idProblems, ...twinProblems(articles), ...rejected.problems],
    problem => problem.file,
  );
  const duplicates = duplicatesOf(kept, ids);
  return dated.map((article, at) => ({
    ...article,
    id: ids[at]!,
    publishedOnSite: isShown[at]!,
    duplicates: duplicates[at]!,
    related: related[at]!.map(({ at: other, score, because }) => ({ id: ids[other]!, score, because })),
    problems: withOwn(article, problems),
  }));
}

function neighboursOf(count: number, pairs: readonly Pair[]): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b } of pairs) {
    lists[a]!.push(b);
    lists[b]!.push(a);
  }
  return lists;
}

/** On both sides, most alike first. */
function duplicatesOf(pairs: readonly Pair[], ids: readonly string[]): Duplicate[][] {
  const lists: Duplicate[][] = ids.map(() => []);
  for (const { a, b, similarity } of pairs) {
    const rounded = Math.round(similarity * 1000) / 1000;
    lists[a]!.push({ id: ids[b]!, similarity: rounded });
    lists[b]!.push({ id: ids[a]!, similarity: rounded });
  }
  return lists.map(list => list.sort((x, y) => y.similarity - x.similarity || (x.id < y.id ? -1 : 1)));
}

/** A problem may stand in the `.yaml` beside the article; it travels with the article all the same. */
function withOwn(article: QuotedArticle, problems: ReadonlyMap<string, readonly Problem[]>): readonly Problem[] {
  const places = new Set([article.file, ...Object.values(article.editor.where).map(({ file }) => file)]);
  return [...article.problems, ...[...places].flatMap(file => problems.get(file) ?? [])];
}
