import type { Problem } from '../../article.ts';
import type { Pair } from './duplicates.ts';

/**
 * The pairs that an editor declares to be no duplicates (`duplicates: {reject: [id or file]}`), on both sides: an id is what
 * readers see, a file stays when a date or a title is put right. A word that rejects nothing is a problem of its article.
 */
export function rejectedPairs(
  articles: readonly Rejecting[],
  { pairs, ids }: { pairs: readonly Pair[]; ids: readonly string[] },
): { pairs: ReadonlySet<Pair>; problems: Problem[] } {
  const said = (at: number, other: number) =>
    articles[at]!.rejects.filter(word => word === ids[other] || word === articles[other]!.file);
  const rejected = new Set<Pair>();
  const used = articles.map(() => new Set<string>());
  for (const pair of pairs)
    for (const [one, other] of [[pair.a, pair.b] as const, [pair.b, pair.a] as const])
      for (const word of said(one, other)) {
        rejected.add(pair);
        used[one]!.add(word);
      }
  const problems = articles.flatMap(({ rejects, rejectPlace }, at) =>
    [...new Set(rejects)].filter(word => !used[at]!.has(word)).map(word => unused(rejectPlace, word)),
  );
  return { pairs: rejected, problems };
}

type Rejecting = { readonly file: string; readonly rejects: readonly string[]; readonly rejectPlace: Place };
type Place = { readonly file: string; readonly line: number | null };

function unused(place: Place, word: string): Problem {
  return {
    level: 'warning',
    code: 'unused-correction',
    ...place,
    message: `"${word}" is rejected as a duplicate, but it is none of this article.`,
    help: 'Check the id or file, or take the correction out.',
  };
}
