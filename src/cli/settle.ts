import type { LinkedArticle, Problem, Published } from '../article.ts';
import { toNumber } from '../lib/calendar.ts';
import { slug } from '../lib/slug.ts';

/** The line to paste into the `.yaml` beside an article to settle a problem; `null` where only the file itself can be mended. */
export function settlingLine(problem: Problem, article: LinkedArticle | undefined): string | null {
  if (!article) return null;
  return SETTLE[problem.code]?.(article, problem) ?? null;
}

const SETTLE: Readonly<Record<string, (article: LinkedArticle, problem: Problem) => string | null>> = {
  undated: article => `date: ${guess(article.published) ?? 'AAAA-MM-JJ'}`,
  'date-conflict': article => `date: ${article.published?.edtf ?? 'AAAA-MM-JJ'}`,
  'date-doubtful': article => `date: ${article.published?.edtf ?? 'AAAA-MM-JJ'}`,
  'not-french': () => 'language: fr',
  hopeless: () => 'draft: true',
  'doubtful-text': () => 'draft: true',
  'foreign-passage': (_, { passage }) => (passage ? `drop: [${JSON.stringify(passage)}]` : null),
  'same-id': article => `id: ${pinned(article.id)}`,
  'same-title-and-day': () => 'title: "…"',
  'spun-words': article => `repairs: { accept: [${words(article)}] }`,
};

/** Longer than this an interval says nothing that an editor could mean. */
const LONGEST_GUESS_DAYS = 366;

/** What was inferred is offered, for the editor to confirm; the build never does. */
function guess(published: Published | null): string | null {
  if (published?.basis !== 'inferred' || !published.from || !published.to) return null;
  return toNumber(published.to) - toNumber(published.from) < LONGEST_GUESS_DAYS ? published.edtf : null;
}

/** What an id shares with others, and the piece of the hash that tells it from them. */
const HASHED = /^(.*)(-[0-9a-f]{6})$/;
const ID_LIMIT = 60;

/** Short enough to stay as it is when it is read: the piece of the hash stands at its end. */
function pinned(id: string): string {
  if (slug(id) === id) return id;
  const [, shared = id, hash = ''] = HASHED.exec(id) ?? [];
  return `${slug(shared, ID_LIMIT - hash.length)}${hash}`;
}

function words({ repairs }: LinkedArticle): string {
  return [...new Set(repairs.map(repair => JSON.stringify(repair.text)))].join(', ');
}
