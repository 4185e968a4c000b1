import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { LinkedArticle, Problem } from '../article.ts';
import { fingerprint, fingerprintOf } from '../cache/fingerprint.ts';
import { ROOT } from '../cache/folder.ts';
import type { Store } from '../cache/store.ts';
import type { Listing } from '../load/list.ts';
import { readSettings } from '../load/settings.ts';
import { readVocabulary } from '../load/vocabulary.ts';
import { type Language, linkArticles, prepareLanguage } from '../pipeline.ts';
import type { Settings } from '../settings.ts';
import { type CollectContext, collect } from './collect.ts';
import { createPool } from './pool.ts';

/** What the working directory says: settings, vocabulary, and what is wrong with them. */
export type Session = {
  readonly settings: Settings;
  readonly language: Language;
  readonly vocabularyFolder: string;
  readonly problems: readonly Problem[];
  /** Of everything that an analysis depends on besides its file. */
  readonly version: string;
};

/** Code whose change can change what is understood of a text. */
const TEXT_CODE = [
  'lib',
  'load',
  'clean',
  'repair',
  'date',
  'tag',
  'quote',
  'article.ts',
  'pipeline.ts',
  'vocabulary.ts',
  'settings.ts',
];

/** @throws ConfigurationError if `site.yaml` cannot be used */
export function openSession(folder: string, siteUrl: string | null): Session {
  const read = readSettings(join(folder, 'site.yaml'));
  const settings = siteUrl ? { ...read.settings, url: siteUrl } : read.settings;
  const vocabularyFolder = join(folder, 'vocabulary');
  const vocabulary = readVocabulary(vocabularyFolder);
  const { language, problems } = prepareLanguage(vocabulary.files);
  return {
    settings,
    language,
    vocabularyFolder,
    problems: [...read.problems, ...vocabulary.problems, ...problems],
    version: fingerprint(
      process.versions.node,
      fingerprintOf(join(ROOT, 'src'), TEXT_CODE),
      fingerprintOf(ROOT, ['package-lock.json']),
      fingerprintOf(folder, ['vocabulary']),
      settings.timeZone,
    ),
  };
}

export type Understood = { readonly articles: readonly LinkedArticle[]; readonly problems: readonly Problem[] };

/** From a listing to linked articles: the pipeline over a whole collection. */
export async function understand(
  listing: Listing,
  session: Session,
  more: Pick<CollectContext, 'progress'> & {
    readonly store: Store;
    readonly workers: number | null;
    readonly listedAt: number;
  },
): Promise<Understood> {
  const { settings, vocabularyFolder, version } = session;
  const pool = createPool({ vocabulary: vocabularyFolder, settings }, more.workers ?? availableParallelism());
  try {
    const { store, progress, listedAt } = more;
    const collected = await collect(listing.entries, { store, pool, version, progress, listedAt });
    more.progress.stage('relating', null);
    const articles = linkArticles(collected.articles, session.language);
    return {
      articles,
      problems: [
        ...session.problems,
        ...listing.problems,
        ...collected.problems,
        ...articles.flatMap(article => article.problems),
      ],
    };
  } finally {
    await pool.close();
  }
}
