import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import type { Page } from '../render/pages.ts';
import type { FileGroup, SiteFile } from '../render/site-file.ts';
import type { Planned } from './publish.ts';

/** A file of the site with the way to make it. */
export type Product = Planned & ({ readonly page: Page } | { readonly content: () => string | Uint8Array });

/** `version` is that of the renderer and the templates: a change of either changes every hash. */
export function pageProduct(page: Page, version: string): Product {
  return { path: page.path, hash: `${page.hash} ${version}`, page };
}

export function fileProduct(file: SiteFile, version: string): Product {
  return { path: file.path, hash: `${file.hash} ${version}`, content: file.content };
}

type KeptGroup = { readonly hash: string; readonly files: readonly (readonly [path: string, hash: string])[] };

/**
 * The files of a group. Where the store knows the group with the same hash, their names and hashes come from there and
 * nothing is made, unless a file turns out to be missing from both trees.
 */
export function groupProducts(group: FileGroup, version: string, store: Store): Product[] {
  const hash = fingerprint(group.hash, version);
  const made = once(() => new Map(group.files().map(([path, content]) => [path, content])));
  const content = (path: string) => () => made().get(path) ?? '';
  const kept = keptGroup(store, group.name);
  if (kept?.hash === hash)
    return kept.files.map(([path, fileHash]) => ({ path, hash: fileHash, content: content(path) }));
  const files = [...made()].map(([path, text]) => [path, fingerprint(text)] as const);
  store
    .prepare('INSERT OR REPLACE INTO note VALUES (?, ?)')
    .run(`group ${group.name}`, JSON.stringify({ hash, files } satisfies KeptGroup));
  return files.map(([path, fileHash]) => ({ path, hash: fileHash, content: content(path) }));
}

function keptGroup(store: Store, name: string): KeptGroup | null {
  const row = store.prepare('SELECT value FROM note WHERE name = ?').get(`group ${name}`);
  return row ? (JSON.parse(row.value as string) as KeptGroup) : null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
