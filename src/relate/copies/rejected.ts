import type { Problem } from '../../article.ts';
import type { Pair } from './duplicates.ts';

/**
 * The pairs that an editor declares to be no duplicates (`duplicates: {reject: [id]}`), on both sides. A word that
 * rejects nothing is a problem of its article.
 */
export function rejectedPairs(
  articles: readonly { readonly rejects: readonly string[]; readonly rejectPlace: Place }[],
  { pairs, ids }: { pairs: readonly Pair[]; ids: readonly string[] },
): { pairs: ReadonlySet<Pair>; problems: Problem[] } {
  const says = (at: number, other: number) => articles[at]!.rejects.includes(ids[other]!);
  const rejected = new Set(pairs.filter(({ a, b }) => says(a, b) || says(b, a)));
  const used = new Map<number, Set<string>>();
  for (const { a, b } of rejected)
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      used.set(one, (used.get(one) ?? new Set()).add(ids[other]!));
  const problems = articles.flatMap(({ rejects, rejectPlace }, at) =>
    [...new Set(rejects)].filter(id => !used.get(at)?.has(id)).map(id => unused(rejectPlace, id)),
  );
  return { pairs: rejected, problems };
}

type Place = { readonly file: string; readonly line: number | null };

function unused(place: Place, id: string): Problem {
  return {
    level: 'warning',
    code: 'unused-correction',
    ...place,
    message: `"${id}" is rejected as a duplicate, but it is none of this article.`,
    help: 'Check the id, or take the correction out.',
  };
}
