import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../cache/store.ts';
import type { SiteModel } from '../../render/model/site.ts';
import type { Templates } from '../../render/output/eleventy.ts';
import { placeOf } from '../place.ts';
import type { BuildOptions, BuildReport } from '../report.ts';
import type { Session } from '../session.ts';
import type { Collection } from '../understand/understand.ts';
import { copyTo } from './copy.ts';
import { Filling } from './filling.ts';
import { type Helper, startHelper } from './helper.ts';
import { planOf } from './plan.ts';
import { previewOf } from './preview.ts';
import { deleteAside, emptyTree, type Holdings, holdings, treeIsThere } from './publish.ts';
import { siteOf } from './site.ts';
import { makeTogether } from './together.ts';
import { switchToNext, type Trees, treePath } from './trees.ts';

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
  await options.onPreview?.(previewOf(site, templatesOf(session)));
  // It makes its own plan while this thread makes one.
  const helper = options.fresh || trees.live === null ? helperFor(publishing, site.entries.length) : null;
  forgetWhatIsNotThere(store, trees, options.fresh);
  const deleted = deleteAside(trees);
  try {
    const live = trees.live ? holdings(store, trees.live) : new Map();
    const plan = store.transaction(() => planOf(site, session, store));
    const isNew = options.fresh || trees.live === null || plan.groups.length > 0 || differs(plan.hashes, live);
    const filling = new Filling(publishing, plan, options.fresh ? new Map() : live);
    if (isNew) await bringUpToDate(publishing, { site, filling, helper });
    if (options.copy) copyTo(trees.output, treePath(trees, trees.next));
    else if (isNew) switchToNext(trees);
    return reportOf(site, filling);
  } finally {
    await Promise.all([helper?.end(), deleted]);
  }
}

function templatesOf({ project, renderVersion }: Session): Templates {
  return { templates: join(placeOf(project, 'templates'), 'templates'), version: renderVersion };
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
    ...{ settings: session.settings, project: session.project, folder: trees.folder },
    workshop: { ...templatesOf(session), root: treePath(trees, trees.next) },
  });
}

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

type Work = { readonly site: SiteModel; readonly filling: Filling; readonly helper: Helper | null };

/** Writes what the next tree lacks. Killed at any moment, it leaves the live tree as it was and the store knowing which files of the other to doubt. */
async function bringUpToDate(publishing: Publishing, { site, filling, helper }: Work): Promise<void> {
  const { trees, options, session } = publishing;
  const { progress } = options;
  const root = treePath(trees, trees.next);
  mkdirSync(root, { recursive: true });
  const paths = filling.begin();
  progress.stage('rendering', filling.counts.made);
  const workshop = { ...templatesOf(session), root, onFile: () => progress.advance(1) };
  const second = helper ?? helperFor(publishing, paths.length);
  try {
    await makeTogether({ site, paths, own: filling.own() }, workshop, second);
  } finally {
    await second?.end();
  }
  progress.stage('publishing', null);
  await filling.end();
}

function reportOf({ entries, withheld }: SiteModel, filling: Filling): Omit<BuildReport, 'problems'> {
  const { files, made, removed } = filling.counts;
  return {
    articles: entries.length + withheld,
    published: entries.length,
    inferred: entries.filter(({ published }) => published?.basis === 'inferred').length,
    undated: entries.filter(({ published }) => published === null).length,
    written: made,
    kept: files - made,
    removed,
  };
}
