import type { Problem, QuotedArticle } from '../article.ts';
import { slug } from '../lib/slug.ts';

/** The same for articles that say the same title of the same stated day; `null` if one of the two is missing. */
export function twinKey({ title, published }: Pick<QuotedArticle, 'title' | 'published'>): string | null {
  return title && published?.basis === 'stated' ? `${published.edtf} ${slug(title, Number.MAX_SAFE_INTEGER)}` : null;
}

/** Articles with the same twin key: often one file saved twice. One warning each. */
export function twinProblems(articles: readonly { readonly file: string; readonly twin: string | null }[]): Problem[] {
  const sharers = Map.groupBy(articles, article => article.twin);
  return articles.flatMap(({ file, twin }) => {
    if (twin === null) return [];
    const others = sharers.get(twin)!.flatMap(other => (other.file === file ? [] : other.file));
    return others.length ? sameTitleAndDay(file, others) : [];
  });
}

function sameTitleAndDay(file: string, others: readonly string[]): Problem {
  return {
    level: 'warning',
    code: 'same-title-and-day',
    file,
    line: null,
    message: `Title and day are those of ${others.join(', ')} too.`,
    help: 'Remove one of them if they are the same article; else give one another title.',
  };
}
