/** Pages of quotations, of what has no stated date, and the documents to print. */
import { titles } from '../../../templates/strings.fr.ts';
import { everyShelf, PAGE_LENGTH, shelvesOf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { dossierParts, dossierView } from '../views/dossier.ts';
import { quotationsView, undatedView } from '../views/lists.ts';
import { hashOf, hashOfShelf, type Make, type Page } from './page.ts';

export function* quotationPages(site: SiteModel, make: Make): Generator<Page> {
  const quoting = site.entries.filter(entry => entry.quotes.length > 0);
  for (const shelf of everyShelf(shelvesOf(quoting))) {
    const view = () => quotationsView(site, shelf, titles.quotations);
    yield make('quotations', `citations/${shelf.path}index.html`, () => [hashOfShelf(shelf)], view);
  }
}

export function* dossierPages(site: SiteModel, make: Make): Generator<Page> {
  const parts = dossierParts(site);
  for (const part of parts) {
    // Only the first one lists the others: a new article makes one document anew, not all.
    const listed = part === parts[0] ? parts : [];
    const inputs = () => [hashOf(part.entries), part.name, listed.map(({ path, entries }) => [path, entries.length])];
    yield make('dossier', `${part.path}index.html`, inputs, () => dossierView(site, part, listed, titles.dossier));
  }
}

export function* undatedPages(site: SiteModel, make: Make): Generator<Page> {
  const undated = site.entries.filter(entry => entry.published?.basis !== 'stated');
  const count = Math.max(1, Math.ceil(undated.length / PAGE_LENGTH));
  const parts = Array.from({ length: count }, (_, i) => undated.slice(i * PAGE_LENGTH, (i + 1) * PAGE_LENGTH));
  const pages = parts.map((part, i) => ({
    ...{ text: String(i + 1), href: i === 0 ? 'sans-date/' : `sans-date/${i + 1}/`, count: part.length },
  }));
  for (const [i, part] of parts.entries()) {
    const options = { title: titles.undated, page: i + 1, pages: count > 1 ? pages : [] };
    const drawn = i === 0 ? undated : part;
    yield make(
      'undated',
      `${pages[i]!.href}index.html`,
      () => [hashOf(part), hashOf(drawn), undated.length, options],
      () => undatedView(site, [undated, part], options),
    );
  }
}
