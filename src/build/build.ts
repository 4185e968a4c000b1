import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../article.ts';
import { fingerprint, fingerprintOf } from '../cache/fingerprint.ts';
import { ROOT, stateFolder } from '../cache/folder.ts';
import { lockFolder } from '../cache/lock.ts';
import { openStore, type Store } from '../cache/store.ts';
import { listArticles } from '../load/list.ts';
import { assetFiles } from '../render/assets.ts';
import { renderPages } from '../render/eleventy.ts';
import { siteFiles } from '../render/files.ts';
import { pagesOf } from '../render/pages.ts';
import { type Aliases, searchFiles } from '../render/search/files.ts';
import { buildSiteModel, type SiteModel } from '../render/site.ts';
import type { QualityFigure } from '../render/views/about.ts';
import { writerInto } from '../render/write.ts';
import { UsableError } from './errors.ts';
import { fileProduct, groupProducts, type Product, pageProduct } from './plan.ts';
import { announce, clearAndLink, type Delta, deltaOf, emptyTree, holdings, settle, treeIsThere } from './publish.ts';
import { openSession, type Session, type Understood, understand } from './session.ts';
import { copyNext, openTrees, switchToNext, type Trees, treePath } from './trees.ts';

export type BuildOptions = {
  /** The working directory: `site.yaml`, `vocabulary/`, `templates/`, `.eleventy.ts`. */
  readonly project: string;
  readonly input: string;
  readonly output: string;
  readonly siteUrl: string | null;
  readonly fresh: boolean;
  readonly copy: boolean;
  readonly workers: number | null;
  readonly progress: {
    readonly stage: (name: string, total: number | null) => void;
    readonly advance: (by: number) => void;
  };
};

export type BuildReport = {
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly published: number;
  /** Articles whose date was inferred; articles of which nothing is known. */
  readonly inferred: number;
  readonly undated: number;
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
};

/** The main job: from a folder of articles to a published site, incremental by default. */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  const [input, output] = [resolve(options.input), resolve(options.output)];
  refuseOverlap(input, output);
  const folder = stateFolder(input, output);
  const release = lockFolder(folder);
  const { store, warning } = openStore(folder);
  try {
    const listedAt = Date.now();
    options.progress.stage('listing', null);
    const listing = listArticles(input);
    if (options.fresh) forgetAll(store);
    const session = openSession(options.project, options.siteUrl);
    const understood = await understand(listing, session, { ...options, store, listedAt });
    const report = await publishSite({ options: { ...options, output }, folder, store, session, understood });
    return { ...report, problems: [...(warning ? [stateWarning(warning)] : []), ...understood.problems] };
  } finally {
    store.close();
    release();
  }
}

function forgetAll(store: Store): void {
  for (const table of ['article', 'note']) store.prepare(`DELETE FROM ${table}`).run();
}

/** A site written among its own articles would be read as articles by the next build. */
function refuseOverlap(input: string, output: string): void {
  if (output === input || output.startsWith(`${input}/`) || input.startsWith(`${output}/`))
    throw new UsableError(
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

type Publishing = {
  readonly options: BuildOptions;
  readonly folder: string;
  readonly store: Store;
  readonly session: Session;
  readonly understood: Understood;
};

async function publishSite({
  options,
  folder,
  store,
  session,
  understood,
}: Publishing): Promise<Omit<BuildReport, 'problems'>> {
  const { progress } = options;
  progress.stage('planning', null);
  const trees = openTrees(folder, options.output);
  const problems = understood.problems;
  const site = buildSiteModel(understood.articles, session.settings, problems);
  forgetWhatIsNotThere(store, trees, options.fresh);
  const live = trees.live ? holdings(store, trees.live) : new Map();
  const products = productsOf(site, { session, store, project: options.project });
  const isNew = options.fresh || trees.live === null || differs(products, live);
  const delta = isNew
    ? deltaOf(products.values(), holdings(store, trees.next), options.fresh ? new Map() : live)
    : NOTHING;
  if (isNew) await bringUpToDate({ trees, store, delta, products, options });
  if (options.copy) copyNext(trees);
  else if (isNew) switchToNext(trees);
  return reportOf(site, understood, { delta, total: products.size });
}

const NOTHING: Delta = { made: [], linked: [], removed: [] };

function forgetWhatIsNotThere(store: Store, trees: Trees, fresh: boolean): void {
  for (const tree of ['a', 'b'] as const) if (!treeIsThere(trees, tree)) emptyTree(store, trees, tree);
  if (fresh) emptyTree(store, trees, trees.next);
}

function differs(products: ReadonlyMap<string, Product>, live: ReadonlyMap<string, string | null>): boolean {
  if (products.size !== live.size) return true;
  for (const [path, { hash }] of products) if (live.get(path) !== hash) return true;
  return false;
}

type Making = { readonly session: Session; readonly store: Store; readonly project: string };

function productsOf(site: SiteModel, { session, store, project }: Making): Map<string, Product> {
  const version = renderVersion(project);
  const products = new Map<string, Product>();
  const add = (product: Product) => products.set(product.path, product);
  for (const page of pagesOf(site, qualityFigures())) add(pageProduct(page, version));
  for (const file of siteFiles(site)) add(fileProduct(file, version));
  for (const file of assetFiles(join(project, 'templates/assets'))) add(fileProduct(file, version));
  for (const group of searchFiles(site, aliasesOf(session)))
    for (const product of groupProducts(group, version, store)) add(product);
  return products;
}

function aliasesOf({ vocabulary, vocabularyVersion }: Session): Aliases {
  return { version: vocabularyVersion, of: actor => vocabulary().language.actors.aliases.get(actor) ?? [] };
}

/** The measured quality of the tool, as `npm run quality -- --write` left it, for the method page. */
function qualityFigures(): readonly QualityFigure[] {
  const path = join(ROOT, 'tests/quality/figures.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).figures : [];
}

/** Code and templates that make pages: a change of any of them makes every page anew. */
function renderVersion(project: string): string {
  return fingerprint(
    fingerprintOf(join(ROOT, 'src'), ['lib', 'render', 'digest', 'article.ts', 'article-json.ts']),
    fingerprintOf(project, ['templates', '.eleventy.ts']),
    fingerprintOf(ROOT, ['package-lock.json']),
  ).slice(0, 12);
}

type Update = {
  readonly trees: Trees;
  readonly store: Store;
  readonly delta: Delta;
  readonly products: ReadonlyMap<string, Product>;
  readonly options: BuildOptions;
};

/** Writes what the next tree lacks. Killed at any moment, it leaves the live tree as it was and the store knowing which files of the other to doubt. */
async function bringUpToDate({ trees, store, delta, products, options }: Update): Promise<void> {
  const { progress, project } = options;
  const root = treePath(trees, trees.next);
  mkdirSync(root, { recursive: true });
  announce(store, trees.next, delta);
  clearAndLink(trees, delta);
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

function reportOf(site: SiteModel, { articles }: Understood, { delta, total }: Counts): Omit<BuildReport, 'problems'> {
  const dated = articles.filter(article => article.publishedOnSite);
  return {
    articles: articles.length,
    published: site.entries.length,
    inferred: dated.filter(article => article.published?.basis === 'inferred').length,
    undated: dated.filter(article => article.published === null).length,
    written: delta.made.length,
    kept: total - delta.made.length,
    removed: delta.removed.length,
  };
}
