import { availableParallelism } from 'node:os';
import type { LinkedArticle, Problem } from '../article.ts';
import type { Listing } from '../load/list.ts';
import { linkArticles } from '../pipeline.ts';
import { type CollectContext, collect } from './collect.ts';
import { vocabularyOf, vocabularyProblems } from './language.ts';
import { createPool } from './pool.ts';
import type { Session } from './session.ts';

export type Understood = { readonly articles: readonly LinkedArticle[]; readonly problems: readonly Problem[] };

/** What `understand` needs besides the listing and the session. */
export type Means = Pick<CollectContext, 'progress' | 'store' | 'listedAt'> & { readonly workers: number | null };

/** From a listing to linked articles: the pipeline over a whole collection. */
export async function understand(listing: Listing, session: Session, means: Means): Promise<Understood> {
  const { store, progress, listedAt } = means;
  const vocabulary = () => vocabularyOf(session);
  const pool = createPool({ settings: session.settings, vocabulary }, means.workers ?? availableParallelism());
  try {
    const collected = await collect(listing.entries, { store, pool, version: session.version, progress, listedAt });
    progress.stage('relating', null);
    const articles = collected.articles.length ? linkArticles(collected.articles, vocabulary().language) : [];
    return {
      articles,
      problems: [
        ...session.problems,
        ...vocabularyProblems(session, store),
        ...listing.problems,
        ...collected.problems,
        ...articles.flatMap(article => article.problems),
      ],
    };
  } finally {
    await pool.close();
  }
}
