import type { Problem, QuotedArticle } from '../article.ts';
import type { Pair } from './duplicates.ts';

/**
 * The pairs that an editor declares to be no duplicates (`duplicates: {reject: [id]}`), on both sides. A word that
 * rejects nothing is a problem of its article.
 */
export function rejectedPairs(
  articles: readonly Pick<QuotedArticle, 'file' | 'editor'>[],
  { pairs, ids }: { pairs: readonly Pair[]; ids: readonly string[] },
): { pairs: ReadonlySet<Pair>; problems: Problem[] } {
  const words = articles.map(({ editor }) => new Set(editor.duplicates.reject));
  const rejected = new Set(pairs.filter(({ a, b }) => words[a]!.has(ids[b]!) || words[b]!.has(ids[a]!)));
  const used = new Map<number, Set<string>>();
  for (const { a, b } of rejected)
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      used.set(one, (used.get(one) ?? new Set()).add(ids[other]!));
  const problems = articles.flatMap((article, at) =>
    [...words[at]!].filter(id => !used.get(at)?.has(id)).map(id => unused(article, id)),
  );
  return { pairs: rejected, problems };
}

function unused({ file, editor }: Pick<QuotedArticle, 'file' | 'editor'>, id: string): Problem {
  const place = editor.where.duplicates ?? { file, line: null };
  return {
    level: 'warning',
    code: 'unused-correction',
    ...place,
    message: `"${id}" is rejected as a duplicate, but it is none of this article.`,
    help: 'Check the id, or take the correction out.',
  };
}
