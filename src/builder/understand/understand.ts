import type { LinkedArticle, Problem } from '../../article.ts';
import type { Store } from '../../cache/store.ts';
import type { Listing } from '../../load/files/list.ts';
import { settledLinks } from '../../pipeline.ts';
import type { Session } from '../session.ts';
import { linkedArticle } from './articles.ts';
import { type CollectContext, type Collected, collect, readingProblems } from './collect.ts';
import { entryKeyOf } from './entry-key.ts';
import { vocabularyOf, vocabularyProblems } from './language.ts';
import { pairsOfRows } from './pairs.ts';
import { createPool, type Pool } from './pool.ts';
import { type KeptLinks, linksOfRows } from './relations.ts';
import { keptFacts, type Row } from './rows.ts';

/** What `understand` needs besides the listing and the session. */
export type Means = Pick<CollectContext, 'progress' | 'store' | 'listedAt'> & { readonly workers: number | null };

/** What `understandLazily` needs: the threads are its caller's, who may have more for them to do. */
export type Threads = Omit<Means, 'workers'> & { readonly pool: Pool };

/** A collection whose texts stay in the store until they are asked for. */
export type Collection = {
  /** The files that gave an article, in the order of their paths, each with the key of its entry. */
  readonly rows: readonly { readonly file: string; readonly key: string }[];
  /** Beside the rows. */
  readonly links: readonly KeptLinks[];
  readonly problems: readonly Problem[];
};

/** From a listing to linked articles: the pipeline over a whole collection. */
export async function understandLazily(listing: Listing, session: Session, threads: Threads): Promise<Collection> {
  const { store, progress } = threads;
  const collecting = collect(listing.entries, { ...threads, version: session.version });
  // While the threads begin, this one has time to look at the vocabulary.
  const ofVocabulary = threads.pool.isRunning() ? vocabularyProblems(session, store) : null;
  const collected = await collecting;
  progress.stage('relating', null);
  const rows = collected.rows.filter(row => row.isArticle);
  const links = linkRows({ ...collected, rows }, store);
  const known = [...session.problems, ...(ofVocabulary ?? vocabularyProblems(session, store)), ...listing.problems];
  return {
    links,
    // What lives as long as the build is light.
    rows: rows.map(({ file, key }, at) => ({ file, key: entryKeyOf(key!, links[at]!, session) })),
    problems: [...known, ...readingProblems(collected.rows), ...articleProblems(rows, links)],
  };
}

/** The threads end with the work: what they remember is no longer needed. */
export async function withThreads<T>(
  session: Session,
  means: Means,
  work: (threads: Threads) => Promise<T>,
): Promise<T> {
  const source = { settings: session.settings, vocabulary: () => vocabularyOf(session) };
  const pool = createPool(source, means.workers);
  try {
    return await work({ ...means, pool });
  } finally {
    await pool.close();
  }
}

export type Understood = { readonly articles: readonly LinkedArticle[]; readonly problems: readonly Problem[] };

/** The same with all articles in memory. */
export async function understand(listing: Listing, session: Session, means: Means): Promise<Understood> {
  const { rows, links, problems } = await withThreads(session, means, threads =>
    understandLazily(listing, session, threads),
  );
  return { articles: rows.map(({ file }, at) => linkedArticle(means.store, file, links[at]!)), problems };
}

/** @param collected rows of articles only */
function linkRows(collected: Collected, store: Store): readonly KeptLinks[] {
  const pairs = pairsOfRows(collected, store);
  const facts = keptFacts(store);
  const settled = settledLinks(
    collected.rows.map(({ file }) => facts.get(file)!),
    pairs,
  );
  return linksOfRows(collected.rows, settled, store);
}

function articleProblems(rows: readonly Row[], links: readonly KeptLinks[]): Problem[] {
  return rows.flatMap(({ problems }, at) => [
    ...(problems === '[]' ? [] : (JSON.parse(problems) as Problem[])),
    ...links[at]!.problems,
  ]);
}
