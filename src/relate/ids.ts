import { createHash } from 'node:crypto';
import type { EditorWord, Problem, QuotedArticle } from '../article.ts';
import { slug } from '../lib/slug.ts';
import { tokensOf } from '../lib/words.ts';

type Named = Pick<QuotedArticle, 'title' | 'text' | 'published'> & { readonly editor: Pick<EditorWord, 'id'> };

/** What an article's address is made from: small, worked out once. */
export type Address = {
  readonly file: string;
  readonly wanted: string;
  /** By its editor. */
  readonly isPinned: boolean;
  readonly idPlace: Place;
};
type Place = { readonly file: string; readonly line: number | null };

/** In the order of the articles. */
export type Ids = { readonly ids: readonly string[]; readonly problems: readonly Problem[] };

const TITLE_WORDS = 8;

export function addressOf(article: Named & { readonly file: string; readonly editor: EditorWord }): Address {
  const { file, editor } = article;
  const idPlace = editor.where.id ?? { file, line: null };
  return { file, wanted: wantedId(article), isPinned: isPinned(article), idPlace };
}

/**
 * The id of each article, from its own stated date, title and path alone, so that it does not move when others come or
 * an inferred date changes. Where two are equal all of them get a piece of the hash of their path.
 */
export function idsOf(articles: readonly Address[]): Ids {
  const sharers = Map.groupBy(articles.keys(), at => articles[at]!.wanted);
  const problems: Problem[] = [];
  const ids = articles.map((article, at) => {
    const equal = sharers.get(article.wanted)!;
    if (equal.length === 1) return article.wanted;
    const rivals = article.isPinned ? equal.filter(other => articles[other]!.isPinned) : equal;
    if (rivals.length === 1) return article.wanted;
    const others = rivals.filter(other => other !== at).map(other => articles[other]!.file);
    problems.push(sameId(article, others));
    return `${article.wanted}-${pathHash(article.file)}`;
  });
  return { ids, problems };
}

function isPinned({ editor }: Named): boolean {
  return editor.id !== null && slug(editor.id) !== '';
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

function sameId({ wanted, isPinned: pinned, idPlace }: Address, others: readonly string[]): Problem {
  return {
    level: pinned ? 'error' : 'warning',
    code: 'same-id',
    ...idPlace,
    message: `The id "${wanted}" also belongs to ${others.join(', ')}; each got a piece of the hash of its path.`,
    help: pinned
      ? 'Give one of them another `id`.'
      : 'Pin another `id` in the front matter or the .yaml of one of them.',
  };
}
