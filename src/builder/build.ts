import { resolve } from 'node:path';
import type { Problem } from '../article.ts';
import { fingerprint, fingerprintOf } from '../cache/fingerprint.ts';
import { stateFolder } from '../cache/folder.ts';
import { lockFolder } from '../cache/lock.ts';
import { openStore, openStoreAnew, type Store } from '../cache/store.ts';
import { ConfigurationError } from '../load/configuration-error.ts';
import { type Listing, listArticles, requireFolder } from '../load/files/list.ts';
import { noteOutput, putForgottenAside } from './forgotten.ts';
import { keepHeapsSmall } from './memory.ts';
import { useCodeOf } from './own-code.ts';
import { treeIsThere } from './publish/publish.ts';
import { openTrees, type Trees } from './publish/trees.ts';
import { publisherOf } from './publisher.ts';
import type { BuildOptions, BuildReport } from './report.ts';
import { isMomentary, stampOf } from './stamp.ts';
import { type Versions, versionsOf } from './versions.ts';

export type { BuildOptions, BuildReport } from './report.ts';

/**
 * Room `builder`: what a build does, and what it keeps for the next one.
 * - `versions.ts`, `stamp.ts`: has anything changed at all?
 * - `understand/`: `collect.ts` reads and analyses what is new, on threads (`pool.ts`; `…-work.ts` is what a thread does),
 *   then come near-duplicates, relations and entries;
 * - `publish/`: `plan.ts` hashes every file of the site, `together.ts` makes those that differ, `trees.ts` switches;
 * - `publisher.ts`: the renderer as it is on disk now, for `dev`.
 */

/** The main job: from a folder of articles to a published site, incremental by default. */
export async function buildSite(given: BuildOptions): Promise<BuildReport> {
  const options = { ...given, input: resolve(given.input), output: resolve(given.output) };
  refuseOverlap(options.input, options.output);
  // Before anything is made for it.
  requireFolder(options.input);
  const folder = stateFolder(options.input, options.output);
  const release = lockFolder(folder);
  const { store, warning } = options.fresh ? openStoreAnew(folder) : openStore(folder);
  try {
    const report = await buildInto(options, folder, store);
    return warning ? { ...report, problems: [stateWarning(warning), ...report.problems] } : report;
  } finally {
    store.close();
    release();
  }
}

async function buildInto(options: BuildOptions, folder: string, store: Store): Promise<BuildReport> {
  const listedAt = Date.now();
  options.progress.stage('listing', null);
  const trees = openTrees(folder, options.output);
  const listing = listArticles(options.input);
  const versions = versionsOf(options.project);
  const state = stateOf(listing, options, { versions, listedAt });
  const same = options.fresh || options.copy ? null : unchangedReport(store, trees, state);
  if (same) return same;
  // Only now: everything that reads, understands and renders. A folder without changes never waits for it.
  const { openSession } = await import('./session.ts');
  const session = openSession(options.project, options.siteUrl, versions);
  keepHeapsSmall(listing.entries.length);
  if (store.kept) {
    noteOutput(folder, options.output);
    putForgottenAside(folder);
  }
  const { understandLazily, withThreads } = await import('./understand/understand.ts');
  const { keepEntries } = await import('./understand/entries.ts');
  useCodeOf(session.project);
  const { publishSite } = await publisherOf(session.renderVersion);
  const collection = await withThreads(session, { ...options, store, listedAt }, async threads => {
    const understood = await understandLazily(listing, session, threads);
    await keepEntries(understood, session, threads);
    return understood;
  });
  const report = {
    ...(await publishSite({ options, trees, store, session, collection })),
    problems: collection.problems,
  };
  rememberWhole(store, { state, tree: options.copy ? null : openTrees(folder, options.output).live, report });
  return report;
}

/** A site written among its own articles would be read as articles by the next build. */
function refuseOverlap(input: string, output: string): void {
  if (output === input || output.startsWith(`${input}/`) || input.startsWith(`${output}/`))
    throw new ConfigurationError(
      `the output ${output} and the input ${input} lie in one another; name another folder with --output`,
    );
}

function stateWarning(message: string): Problem {
  return {
    level: 'warning',
    code: 'state',
    file: '.depeche',
    line: null,
    message,
    help: 'Nothing to do; the site is right all the same.',
  };
}

type Circumstances = { readonly versions: Versions; readonly listedAt: number };

/** All that a site is made from, in one fingerprint; `null` if a file could still change without a change of its stamp. */
function stateOf(listing: Listing, { project, siteUrl }: BuildOptions, at: Circumstances): string | null {
  const { entries, problems } = listing;
  if (entries.some(entry => isMomentary(entry, at.listedAt))) return null;
  const stamps = entries.map(entry => `${entry.file}\n${stampOf(entry)}`).join('\n');
  const said = JSON.stringify([process.versions.node, at.versions, siteUrl, problems]);
  return fingerprint(fingerprintOf(project, ['site.yaml']), said, stamps);
}

type Whole = { readonly state: string | null; readonly tree: string | null; readonly report: BuildReport };

/** The report of the last build, if nothing has changed since and its tree is the one that readers see. */
function unchangedReport(store: Store, trees: Trees, state: string | null): BuildReport | null {
  const row = store.prepare("SELECT value FROM note WHERE name = 'whole'").get();
  if (!row || !state || !trees.live) return null;
  const whole = JSON.parse(row.value as string) as Whole;
  if (whole.state !== state || whole.tree !== trees.live || !treeIsThere(trees, trees.live)) return null;
  const { report } = whole;
  return { ...report, written: 0, removed: 0, kept: report.kept + report.written };
}

function rememberWhole(store: Store, whole: Whole): void {
  store.prepare("INSERT OR REPLACE INTO note VALUES ('whole', ?)").run(JSON.stringify(whole));
}
