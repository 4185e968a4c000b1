import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { LinkedArticle, Problem } from '../article.ts';
import { fingerprint, fingerprintOf } from '../cache/fingerprint.ts';
import { ROOT } from '../cache/folder.ts';
import { openParsed } from '../cache/parsed.ts';
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
  /** Read and compiled when it is first asked for: a build of an unchanged folder never does. */
  readonly vocabulary: () => Vocabulary;
  readonly vocabularyVersion: string;
  readonly problems: readonly Problem[];
  /** Of everything that an analysis depends on besides its file. */
  readonly version: string;
};

export type Vocabulary = {
  readonly files: SentFiles;
  readonly language: Language;
  readonly problems: readonly Problem[];
};

/** Vocabulary files as one thread sends them to another: parsed, without what finds their lines. */
export type SentFiles = readonly { readonly name: string; readonly path: string; readonly data: unknown }[];

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
export function openSession(project: string, siteUrl: string | null): Session {
  const read = readSettings(join(project, 'site.yaml'));
  const settings = siteUrl ? { ...read.settings, url: siteUrl } : read.settings;
  const vocabularyVersion = fingerprintOf(project, ['vocabulary']);
  return {
    settings,
    vocabulary: () => vocabularyOf(join(project, 'vocabulary'), vocabularyVersion),
    vocabularyVersion,
    problems: read.problems,
    version: fingerprint(process.versions.node, codeVersion(), vocabularyVersion, settings.timeZone),
  };
}

/** The code of the tool does not change while it runs. */
let code: string | null = null;
function codeVersion(): string {
  code ??= fingerprint(fingerprintOf(join(ROOT, 'src'), TEXT_CODE), fingerprintOf(ROOT, ['package-lock.json']));
  return code;
}

/** The last vocabulary, for `dev` and for tests that build many times. */
let last: { readonly version: string; readonly vocabulary: Vocabulary } | null = null;

function vocabularyOf(folder: string, version: string): Vocabulary {
  if (last?.version === version) return last.vocabulary;
  const parsed = openParsed();
  const { files, problems } = readVocabulary(folder, parsed);
  parsed.keep();
  const prepared = prepareLanguage(files);
  const vocabulary = {
    files: [...files].map(([name, { path, data }]) => ({ name, path, data })),
    language: prepared.language,
    problems: [...problems, ...prepared.problems],
  };
  last = { version, vocabulary };
  return vocabulary;
}

/** What is wrong with the vocabulary, from the store where that vocabulary was prepared before. */
function vocabularyProblems({ vocabulary, vocabularyVersion }: Session, store: Store): readonly Problem[] {
  const row = store.prepare("SELECT value FROM note WHERE name = 'vocabulary'").get();
  const kept = row && (JSON.parse(row.value as string) as { version: string; problems: Problem[] });
  if (kept?.version === vocabularyVersion) return kept.problems;
  const { problems } = vocabulary();
  store
    .prepare("INSERT OR REPLACE INTO note VALUES ('vocabulary', ?)")
    .run(JSON.stringify({ version: vocabularyVersion, problems }));
  return problems;
}

export type Understood = { readonly articles: readonly LinkedArticle[]; readonly problems: readonly Problem[] };

/** What `understand` needs besides the listing and the session. */
export type Means = Pick<CollectContext, 'progress' | 'store' | 'listedAt'> & { readonly workers: number | null };

/** From a listing to linked articles: the pipeline over a whole collection. */
export async function understand(listing: Listing, session: Session, means: Means): Promise<Understood> {
  const { store, progress, listedAt } = means;
  const pool = createPool(session, means.workers ?? availableParallelism());
  try {
    const collected = await collect(listing.entries, { store, pool, version: session.version, progress, listedAt });
    progress.stage('relating', null);
    const articles = collected.articles.length ? linkArticles(collected.articles, session.vocabulary().language) : [];
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
