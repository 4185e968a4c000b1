import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import { once } from '../lib/once.ts';
import type { Page } from '../render/pages.ts';
import type { FileGroup, SiteFile } from '../render/site-file.ts';
import type { Makeable } from './make.ts';
import type { Planned } from './publish.ts';

/** A file of the site with the way to make it; `isShared` if another thread can make it too. */
export type Product = Planned & {
  readonly file: Page | Pick<SiteFile, 'path' | 'content'>;
  readonly isShared: boolean;
};

/** `version` is that of the renderer and the templates: a change of either changes every hash. */
export function productOf(file: Makeable, version: string, isShared: boolean): Product {
  return { path: file.path, hash: `${file.hash()} ${version}`, file, isShared };
}

type KeptGroup = { readonly hash: string; readonly files: readonly (readonly [path: string, hash: string])[] };

/**
 * The files of a group. Where the store knows the group with the same hash, their names and hashes come from there and
 * nothing is made, unless a file turns out to be missing from both trees.
 */
export function groupProducts(group: FileGroup, version: string, store: Store): Product[] {
  const hash = fingerprint(group.hash, version);
  const made = once(() => new Map(group.files().map(([path, content]) => [path, content])));
  const product = ([path, fileHash]: readonly [string, string]): Product => {
    return { path, hash: fileHash, file: { path, content: () => made().get(path) ?? '' }, isShared: false };
  };
  const kept = keptGroup(store, group.name);
  if (kept?.hash === hash) return kept.files.map(product);
  const files = [...made()].map(([path, text]) => [path, fingerprint(text)] as const);
  store
    .prepare('INSERT OR REPLACE INTO note VALUES (?, ?)')
    .run(`group ${group.name}`, JSON.stringify({ hash, files } satisfies KeptGroup));
  return files.map(product);
}

function keptGroup(store: Store, name: string): KeptGroup | null {
  const row = store.prepare('SELECT value FROM note WHERE name = ?').get(`group ${name}`);
  return row ? (JSON.parse(row.value as string) as KeptGroup) : null;
}
