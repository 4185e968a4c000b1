import { createHash } from 'node:crypto';
import type { Problem, QuotedArticle } from '../article.ts';
import { slug } from '../lib/slug.ts';
import { tokensOf } from '../lib/words.ts';

type Named = Pick<QuotedArticle, 'file' | 'title' | 'text' | 'published' | 'editor'>;
/** In the order of the articles. */
export type Ids = { readonly ids: readonly string[]; readonly problems: readonly Problem[] };

const TITLE_WORDS = 8;

/**
 * The address of each article, from its own stated date, title and path alone, so that it does not move when others
 * come or an inferred date changes. Where two are equal all of them get a piece of the hash of their path.
 */
export function idsOf(articles: readonly Named[]): Ids {
  const wanted = articles.map(wantedId);
  const sharers = Map.groupBy(wanted.keys(), at => wanted[at]!);
  const problems: Problem[] = [];
  const ids = wanted.map((id, at) => {
    const equal = sharers.get(id)!;
    const rivals = isPinned(articles[at]!) ? equal.filter(other => isPinned(articles[other]!)) : equal;
    if (rivals.length === 1) return id;
    problems.push(
      sameId(articles[at]!, { id, others: rivals.filter(other => other !== at).map(o => articles[o]!.file) }),
    );
    return `${id}-${pathHash(articles[at]!.file)}`;
  });
  return { ids, problems };
}

function isPinned(article: Named): boolean {
  return article.editor.id !== null && slug(article.editor.id) !== '';
}

function wantedId(article: Named): string {
  if (isPinned(article)) return slug(article.editor.id!);
  const day = statedDay(article.published);
  const name = slug(article.title ?? '') || slug(firstWords(article.text)) || 'sans-titre';
  return day ? `${day}-${name}` : name;
}

/** As much of `AAAA-MM-JJ` as the stated date fixes: `2023-09` of `2023-09~`, `2023` of `2023-21`. */
function statedDay(published: Named['published']): string | null {
  if (published?.basis !== 'stated') return null;
  const { from, to } = published;
  if (!from || !to) return null;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}

/** Long enough for eight words; a text without a space is not read to its end. */
const BEGINNING = 400;

function firstWords(text: string): string {
  const tokens = tokensOf(text.slice(0, BEGINNING)).slice(0, TITLE_WORDS);
  return tokens.map(token => token.text).join(' ');
}

/** Six hex digits of the SHA-256 of the path under the input. */
function pathHash(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 6);
}

function sameId(article: Named, { id, others }: { id: string; others: readonly string[] }): Problem {
  const where = article.editor.where.id ?? { file: article.file, line: null };
  const pinned = isPinned(article);
  return {
    level: pinned ? 'error' : 'warning',
    code: 'same-id',
    file: where.file,
    line: where.line,
    message: `The id "${id}" also belongs to ${others.join(', ')}; each got a piece of the hash of its path.`,
    help: pinned
      ? 'Give one of them another `id`.'
      : 'Pin another `id` in the front matter or the .yaml of one of them.',
  };
}
