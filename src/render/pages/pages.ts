/**
 * Every page of the site as path, kind, hash and a view that is made only when it is asked for. `hash` is that of all
 * that the view is made from, so that an unchanged page is known without making its view.
 */
import { titles } from '../../../templates/strings.fr.ts';
import { once } from '../../lib/once.ts';
import type { Entry } from '../model/entry.ts';
import { neighboursOf } from '../model/neighbours.ts';
import { shelvesOf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { methodView, notFoundView, type QualityFigure, searchView } from '../views/about.ts';
import { articleView } from '../views/article.ts';
import { frontView } from '../views/front.ts';
import { articlesView } from '../views/lists.ts';
import { calendarPages } from './calendar.ts';
import { dossierPages, quotationPages, undatedPages } from './lists.ts';
import { memberPages, namePages } from './members.ts';
import { hashOf, type Make, type Page, pageMaker } from './page.ts';

export { KINDS, type Kind, type Page, type Views } from './page.ts';

/** @param figures the measured quality of the machine, for the page that tells how the site is made */
export function* pagesOf(site: SiteModel, figures: readonly QualityFigure[] = []): Generator<Page> {
  const make = pageMaker(site);
  const all = () => [hashOf(site.entries)];
  const calendar = shelvesOf(site.entries, 2);
  // The longest first: at the end one thread would be left alone with them.
  yield* dossierPages(site, make);
  yield make('front', 'index.html', all, () => frontView(site, calendar));
  for (const [at, entry] of site.entries.entries()) yield articlePage(site, entry, at, make);
  yield make('articles', 'articles/index.html', all, () => articlesView(site, calendar, titles.articles));
  yield* namePages(site, all, make);
  yield* memberPages(site, make);
  yield* calendarPages(site, calendar, make);
  yield* quotationPages(site, make);
  yield* undatedPages(site, make);
  yield make('search', 'recherche/index.html', all, () => searchView(site));
  const about = () => [hashOf(site.entries), figures, site.withheld, site.problems];
  yield make('method', 'methode/index.html', about, () => methodView(site, figures));
  yield make(
    'not-found',
    '404.html',
    () => [],
    () => notFoundView(site),
  );
}

function articlePage(site: SiteModel, entry: Entry, at: number, make: Make): Page {
  const neighbours = once(() => neighboursOf(site, entry, at));
  const inputs = () => {
    const { earlier, later } = neighbours();
    const shown = [...entry.duplicates, ...entry.related].map(id => site.byId.get(id)?.hash);
    return [entry.hash, entry.relationsHash, earlier?.hash, later?.hash, ...shown];
  };
  return make('article', `articles/${entry.id}/index.html`, inputs, () => articleView(site, entry, neighbours()));
}
