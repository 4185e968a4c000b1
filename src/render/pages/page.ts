/** What a page is, and how its hash is made. */
import { hash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';
import type { Shelf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import type { methodView, notFoundView, searchView } from '../views/about.ts';
import type { articleView } from '../views/article.ts';
import type { dossierView } from '../views/dossier.ts';
import type { frontView } from '../views/front.ts';
import type { articlesView, quotationsView, undatedView } from '../views/lists.ts';
import type { memberView } from '../views/member.ts';
import type { namesView } from '../views/names.ts';
import type { dayView, monthView, weekView, yearView } from '../views/period.ts';

/** Views by kind of page; each kind has a template of its name in `templates/`. */
export type Views = {
  readonly front: ReturnType<typeof frontView>;
  readonly article: ReturnType<typeof articleView>;
  readonly articles: ReturnType<typeof articlesView>;
  readonly names: ReturnType<typeof namesView>;
  readonly member: ReturnType<typeof memberView>;
  readonly year: ReturnType<typeof yearView>;
  readonly month: ReturnType<typeof monthView>;
  readonly day: ReturnType<typeof dayView>;
  readonly week: ReturnType<typeof weekView>;
  readonly quotations: ReturnType<typeof quotationsView>;
  readonly undated: ReturnType<typeof undatedView>;
  readonly search: ReturnType<typeof searchView>;
  readonly method: ReturnType<typeof methodView>;
  readonly dossier: ReturnType<typeof dossierView>;
  readonly 'not-found': ReturnType<typeof notFoundView>;
};

export type Kind = keyof Views;

export const KINDS: readonly Kind[] = [
  'front',
  'article',
  'articles',
  'names',
  'member',
  'year',
  'month',
  'day',
  'week',
  'quotations',
  'undated',
  'search',
  'method',
  'dossier',
  'not-found',
];

/** `path` is that of the file under the output folder: `articles/ID/index.html`; `hash` is worked out when it is asked for. */
export type Page<K extends Kind = Kind> = K extends Kind
  ? { readonly path: string; readonly kind: K; readonly hash: () => string; readonly view: () => Views[K] }
  : never;

/** `inputs` gives all that the view is made from, besides what is the same for every page. */
export type Make = <K extends Kind>(
  kind: K,
  path: string,
  inputs: () => readonly unknown[],
  view: () => Views[K],
) => Page;

export function pageMaker(site: SiteModel): Make {
  const common = hash('sha1', JSON.stringify([site.settings, site.allSamples]));
  return (kind, path, inputs, view) => {
    return { path, kind, view, hash: () => hash('sha1', JSON.stringify([common, kind, path, inputs()])) } as Page;
  };
}

/** Of what lists show of entries. The same list stands on several pages. */
export function hashOf(entries: readonly Entry[]): string {
  const known = hashes.get(entries);
  if (known) return known;
  const made = hash('sha1', entries.map(entry => entry.hash).join());
  hashes.set(entries, made);
  return made;
}

/** The same of a list that stands on shelves: each part is hashed for its own page anyway. */
export function hashOfShelf({ entries, shelves }: Shelf): string {
  return shelves.length > 0 ? hash('sha1', shelves.map(hashOfShelf).join()) : hashOf(entries);
}

const hashes = new WeakMap<readonly Entry[], string>();
