import type { Problem, QuotedArticle } from '../article.ts';
import { slug } from '../lib/slug.ts';

/** Articles that say the same title of the same stated day: often one file saved twice. One warning each. */
export function twinProblems(articles: readonly Pick<QuotedArticle, 'file' | 'title' | 'published'>[]): Problem[] {
  const keys = articles.map(({ title, published }) =>
    title && published?.basis === 'stated' ? `${published.edtf} ${slug(title, Number.MAX_SAFE_INTEGER)}` : null,
  );
  const sharers = Map.groupBy(keys.keys(), at => keys[at]!);
  return articles.flatMap(({ file }, at) => {
    const key = keys[at];
    if (key === null) return [];
    const others = sharers.get(key!)!.filter(other => other !== at);
    return others.length
      ? [
          twin(
            file,
            others.map(other => articles[other]!.file),
          ),
        ]
      : [];
  });
}

function twin(file: string, others: readonly string[]): Problem {
  return {
    level: 'warning',
    code: 'same-title-and-day',
    file,
    line: null,
    message: `Title and day are those of ${others.join(', ')} too.`,
    help: 'Remove one of them if they are the same article; else give one another title.',
  };
}
