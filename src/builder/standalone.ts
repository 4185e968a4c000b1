import { join } from 'node:path';
import { memoryStore } from '../cache/store.ts';
import { listArticles } from '../load/files/list.ts';
import { buildSiteModel } from '../render/model/site.ts';
import { type Makeable, makeablesOf } from './publish/make.ts';
import { madeFiles, type OwnFile, planOf } from './publish/plan.ts';
import { openSession } from './session.ts';
import { understand } from './understand/understand.ts';

/**
 * Every file of the site of a project's `articles/`, for an Eleventy that was started by itself: nothing is kept between
 * runs, no folder is switched, problems are not told. `depeche build` is the better way.
 */
export async function standaloneFiles(project: string): Promise<readonly (Makeable | OwnFile)[]> {
  const session = openSession(project, null);
  const store = memoryStore();
  const progress = { stage: () => {}, advance: () => {} };
  const listing = listArticles(join(project, 'articles'));
  const understood = await understand(listing, session, { store, progress, listedAt: 0, workers: null });
  const site = buildSiteModel(understood.articles, session.settings, understood.problems);
  const { own, groups } = planOf(site, session, store);
  return [...makeablesOf(site), ...own.values(), ...groups.flatMap(group => madeFiles(group, store))];
}
