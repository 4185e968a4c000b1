import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cache/folder.ts';
import type { Store } from '../cache/store.ts';
import { assetFiles } from '../render/assets.ts';
import { renderPages } from '../render/eleventy.ts';
import { siteFiles } from '../render/files.ts';
import { pagesOf } from '../render/pages.ts';
import { searchFiles } from '../render/search/files.ts';
import type { SiteModel } from '../render/site.ts';
import type { QualityFigure } from '../render/views/about.ts';
import { writerInto } from '../render/write.ts';
import { fileProduct, groupProducts, type Product, pageProduct } from './plan.ts';
import { announce, clearAndLink, type Delta, deltaOf, emptyTree, holdings, settle, treeIsThere } from './publish.ts';
import type { BuildOptions, BuildReport } from './report.ts';
import { searchWords } from './search-words.ts';
import { FIGURES, type Session } from './session.ts';
import { siteOf } from './site.ts';
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

export async function publishSite({
  options,
  trees,
  store,
  session,
  collection,
}: Publishing): Promise<Omit<BuildReport, 'problems'>> {
  const { progress } = options;
  progress.stage('planning', null);
  const site = siteOf(collection, session, store);
  forgetWhatIsNotThere(store, trees, options.fresh);
  const live = trees.live ? holdings(store, trees.live) : new Map();
  const next = holdings(store, trees.next);
  const products = store.transaction(() => productsOf(site, session, store));
  const isNew = options.fresh || trees.live === null || differs(products, live);
  const delta = isNew ? deltaOf(products.values(), next, options.fresh ? new Map() : live) : NOTHING;
  if (isNew) await bringUpToDate({ trees, store, delta, products, options, isEmpty: next.size === 0 });
  if (options.copy) copyNext(trees);
  else if (isNew) switchToNext(trees);
  return reportOf(site, { delta, total: products.size });
}

const NOTHING: Delta = { made: [], linked: [], removed: [] };

function forgetWhatIsNotThere(store: Store, trees: Trees, fresh: boolean): void {
  for (const tree of ['a', 'b'] as const) if (!treeIsThere(trees, tree)) emptyTree(store, trees, tree);
  // A tree of which nothing is known may hold anything: files that no page of this site would ever replace.
  if (fresh || holdings(store, trees.next).size === 0) emptyTree(store, trees, trees.next);
}

function differs(products: ReadonlyMap<string, Product>, live: ReadonlyMap<string, string | null>): boolean {
  if (products.size !== live.size) return true;
  for (const [path, { hash }] of products) if (live.get(path) !== hash) return true;
  return false;
}

export function productsOf(site: SiteModel, session: Session, store: Store): Map<string, Product> {
  const { renderVersion: version, project } = session;
  const products = new Map<string, Product>();
  const add = (product: Product) => products.set(product.path, product);
  for (const page of pagesOf(site, qualityFigures())) add(pageProduct(page, version));
  for (const file of siteFiles(site)) add(fileProduct(file, version));
  for (const file of assetFiles(join(project, 'templates/assets'))) add(fileProduct(file, version));
  for (const group of searchFiles(site, searchWords(session, store)))
    for (const product of groupProducts(group, version, store)) add(product);
  return products;
}

function qualityFigures(): readonly QualityFigure[] {
  const path = join(ROOT, FIGURES);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).figures : [];
}

type Update = {
  readonly trees: Trees;
  readonly store: Store;
  readonly delta: Delta;
  readonly products: ReadonlyMap<string, Product>;
  readonly options: BuildOptions;
  /** Nothing lies in the next tree. */
  readonly isEmpty: boolean;
};

/** Writes what the next tree lacks. Killed at any moment, it leaves the live tree as it was and the store knowing which files of the other to doubt. */
async function bringUpToDate({ trees, store, delta, products, options, isEmpty }: Update): Promise<void> {
  const { progress, project } = options;
  const root = treePath(trees, trees.next);
  mkdirSync(root, { recursive: true });
  announce(store, trees.next, delta);
  clearAndLink(trees, delta, isEmpty);
  const write = writerInto(root);
  const made = delta.made.map(({ path }) => products.get(path)!);
  progress.stage('rendering', made.length);
  for (const product of made) {
    if (!('content' in product)) continue;
    write(product.path, product.content());
    progress.advance(1);
  }
  const pages = made.flatMap(product => ('page' in product ? [product.page] : []));
  await renderPages(pages, {
    output: root,
    templates: join(project, 'templates'),
    onPage: () => progress.advance(1),
  });
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
