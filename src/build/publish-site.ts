import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../cache/store.ts';
import type { SiteModel } from '../render/site.ts';
import { type Helper, startHelper } from './helper.ts';
import { planOf } from './plan.ts';
import {
  announce,
  clearAndLink,
  type Delta,
  deleteAside,
  deltaOf,
  emptyTree,
  type Holdings,
  holdings,
  settle,
  treeIsThere,
} from './publish.ts';
import type { BuildOptions, BuildReport } from './report.ts';
import type { Session } from './session.ts';
import { siteOf } from './site.ts';
import { makeTogether, type Wanted } from './together.ts';
import { copyNext, switchToNext, type Trees, treePath } from './trees.ts';
import type { Collection } from './understand.ts';

/** What `publishSite` is made from. */
export type Publishing = {
  readonly options: BuildOptions;
  readonly trees: Trees;
  readonly store: Store;
  readonly session: Session;
  readonly collection: Collection;
};

export async function publishSite(publishing: Publishing): Promise<Omit<BuildReport, 'problems'>> {
  const { options, trees, store, session, collection } = publishing;
  options.progress.stage('planning', null);
  const site = siteOf(collection, session, store);
  // It makes its own plan while this thread makes one.
  const helper = options.fresh || trees.live === null ? helperFor(publishing, site.entries.length) : null;
  forgetWhatIsNotThere(store, trees, options.fresh);
  const deleted = deleteAside(trees);
  try {
    const live = trees.live ? holdings(store, trees.live) : new Map();
    const next = holdings(store, trees.next);
    const plan = store.transaction(() => planOf(site, session, store));
    const isNew = options.fresh || trees.live === null || differs(plan.hashes, live);
    const delta = isNew ? deltaOf(plan.hashes, next, options.fresh ? new Map() : live) : NOTHING;
    const paths = delta.made.map(({ path }) => path);
    const wanted = { site, paths, own: plan.own };
    if (isNew) await bringUpToDate(publishing, { delta, wanted, helper, isEmpty: next.size === 0 });
    if (options.copy) copyNext(trees);
    else if (isNew) switchToNext(trees);
    return reportOf(site, { delta, total: plan.hashes.size });
  } finally {
    await Promise.all([helper?.end(), deleted]);
  }
}

/** Files that are sooner made than a second thread has its model of the site. */
const WORTH_A_THREAD = 1_500;

/** @param files how many there are to make, at least */
function helperFor({ options, trees, store, session, collection }: Publishing, files: number): Helper | null {
  const isAlone = (options.workers ?? availableParallelism()) <= 1;
  if (isAlone || !store.kept || files < WORTH_A_THREAD) return null;
  const { rows, links, problems } = collection;
  return startHelper({
    // Its problems are told already.
    collection: { rows, links: links.map(link => ({ ...link, problems: [] })), problems },
    ...{ settings: session.settings, folder: trees.folder },
    ...{ root: treePath(trees, trees.next), templates: join(options.project, 'templates') },
    version: session.renderVersion,
  });
}

const NOTHING: Delta = { made: [], linked: [], removed: [] };

function forgetWhatIsNotThere(store: Store, trees: Trees, fresh: boolean): void {
  const isKnown = store.prepare('SELECT 1 FROM output WHERE tree = ? LIMIT 1');
  for (const tree of ['a', 'b'] as const) {
    // A tree of which nothing is known may hold anything: files that no page of this site would ever replace.
    const isDoubtful = tree === trees.next && (fresh || !isKnown.get(tree));
    if (isDoubtful || !treeIsThere(trees, tree)) emptyTree(store, trees, tree);
  }
}

function differs(hashes: ReadonlyMap<string, string>, live: Holdings): boolean {
  if (hashes.size !== live.size) return true;
  for (const [path, hash] of hashes) if (live.get(path) !== hash) return true;
  return false;
}

type Update = {
  readonly delta: Delta;
  readonly wanted: Wanted;
  readonly helper: Helper | null;
  /** Nothing lies in the next tree. */
  readonly isEmpty: boolean;
};

/** Writes what the next tree lacks. Killed at any moment, it leaves the live tree as it was and the store knowing which files of the other to doubt. */
async function bringUpToDate(publishing: Publishing, { delta, wanted, helper, isEmpty }: Update): Promise<void> {
  const { trees, store, options, session } = publishing;
  const { progress, project } = options;
  const root = treePath(trees, trees.next);
  mkdirSync(root, { recursive: true });
  announce(store, trees.next, delta);
  clearAndLink(trees, delta, isEmpty);
  progress.stage('rendering', delta.made.length);
  const templates = join(project, 'templates');
  const workshop = { root, templates, version: session.renderVersion, onFile: () => progress.advance(1) };
  const second = helper ?? helperFor(publishing, delta.made.length);
  try {
    await makeTogether(wanted, workshop, second);
  } finally {
    await second?.end();
  }
  progress.stage('publishing', null);
  settle(store, trees, delta);
}

type Counts = { readonly delta: Delta; readonly total: number };

function reportOf({ entries, withheld }: SiteModel, { delta, total }: Counts): Omit<BuildReport, 'problems'> {
  return {
    articles: entries.length + withheld,
    published: entries.length,
    inferred: entries.filter(({ published }) => published?.basis === 'inferred').length,
    undated: entries.filter(({ published }) => published === null).length,
    written: delta.made.length,
    kept: total - delta.made.length,
    removed: delta.removed.length,
  };
}
