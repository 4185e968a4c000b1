import { join } from 'node:path';
import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import { once } from '../lib/once.ts';
import { assetFiles } from '../render/assets.ts';
import { searchFiles } from '../render/search/files.ts';
import type { SiteModel } from '../render/site.ts';
import type { FileGroup, SiteFile } from '../render/site-file.ts';
import { makeablesOf } from './make.ts';
import { searchWords } from './search-words.ts';
import { ASSETS, type Session } from './session.ts';

/** A file that this thread alone can make: an asset, or a part of the search index. */
export type OwnFile = Pick<SiteFile, 'path' | 'content'> & { readonly hash: string };

/** What the site should have. The files that any thread can make are not kept: they are yielded again to be made. */
export type SitePlan = {
  /** Of all files, by path, in the order in which the site yields them; those of `own` at the end. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, OwnFile>;
};

/** The version of the renderer and the templates is in every hash: a change of either changes them all. */
export function planOf(site: SiteModel, session: Session, store: Store): SitePlan {
  const hashes = new Map<string, string>();
  for (const file of makeablesOf(site)) hashes.set(file.path, `${file.hash()} ${session.renderVersion}`);
  const own = new Map([...ownFiles(site, session, store)].map(file => [file.path, file]));
  for (const { path, hash } of own.values()) hashes.set(path, hash);
  return { hashes, own };
}

export function* ownFiles(site: SiteModel, session: Session, store: Store): Generator<OwnFile> {
  const { renderVersion: version, project } = session;
  for (const file of assetFiles(join(project, ASSETS))) yield { ...file, hash: `${file.hash()} ${version}` };
  for (const group of searchFiles(site, searchWords(session, store))) yield* filesOfGroup(group, version, store);
}

type KeptGroup = { readonly hash: string; readonly files: readonly (readonly [path: string, hash: string])[] };

/**
 * The files of a group. Where the store knows the group with the same hash, their names and hashes come from there and
 * nothing is made, unless a file turns out to be missing from both trees.
 */
function filesOfGroup(group: FileGroup, version: string, store: Store): OwnFile[] {
  const hash = fingerprint(group.hash, version);
  const made = once(() => new Map(group.files().map(([path, content]) => [path, content])));
  const file = ([path, hash]: readonly [string, string]): OwnFile => {
    return { path, hash, content: () => made().get(path) ?? '' };
  };
  const kept = keptGroup(store, group.name);
  if (kept?.hash === hash) return kept.files.map(file);
  const files = [...made()].map(([path, text]) => [path, fingerprint(text)] as const);
  store
    .prepare('INSERT OR REPLACE INTO note VALUES (?, ?)')
    .run(`group ${group.name}`, JSON.stringify({ hash, files } satisfies KeptGroup));
  return files.map(file);
}

function keptGroup(store: Store, name: string): KeptGroup | null {
  const row = store.prepare('SELECT value FROM note WHERE name = ?').get(`group ${name}`);
  return row ? (JSON.parse(row.value as string) as KeptGroup) : null;
}
