import { join } from 'node:path';
import { fingerprint } from '../../cache/fingerprint.ts';
import type { Store } from '../../cache/store.ts';
import { once } from '../../lib/once.ts';
import { assetFiles } from '../../render/files/assets.ts';
import type { SiteModel } from '../../render/model/site.ts';
import { searchFiles } from '../../render/search/files.ts';
import type { FileGroup, SiteFile } from '../../render/site-file.ts';
import { placeOf } from '../place.ts';
import type { Session } from '../session.ts';
import { searchWords } from '../understand/search-words.ts';
import { ASSETS } from '../versions.ts';
import { makeablesOf } from './make.ts';

/** A file that this thread alone can make: an asset, or a part of the search index. */
export type OwnFile = Pick<SiteFile, 'path' | 'content'> & { readonly hash: string };

/** What the site should have. The files that any thread can make are not kept: they are yielded again to be made. */
export type SitePlan = {
  /** By path, in the order in which the site yields the files; those of `own` at the end. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, OwnFile>;
  /** Groups that changed: which files they have is known when they are made. */
  readonly groups: readonly FileGroup[];
};

/** The version of the renderer and the templates is in every hash: a change of either changes them all. */
export function planOf(site: SiteModel, session: Session, store: Store): SitePlan {
  const hashes = new Map<string, string>();
  for (const file of makeablesOf(site)) hashes.set(file.path, `${file.hash()} ${session.renderVersion}`);
  const { own, groups } = ownFiles(site, session, store);
  for (const { path, hash } of own) hashes.set(path, hash);
  return { hashes, own: new Map(own.map(file => [file.path, file])), groups };
}

function ownFiles(site: SiteModel, session: Session, store: Store) {
  const { renderVersion: version, project } = session;
  const own = assetFiles(join(placeOf(project, 'templates'), ASSETS)).map(
    file => ({ ...file, hash: `${file.hash()} ${version}` }) as OwnFile,
  );
  const groups: FileGroup[] = [];
  for (const found of searchFiles(site, searchWords(session, store))) {
    const group = { ...found, hash: fingerprint(found.hash, version) };
    const files = keptFiles(group, store);
    if (files) own.push(...files);
    else groups.push(group);
  }
  return { own, groups };
}

type KeptGroup = { readonly hash: string; readonly files: readonly (readonly [path: string, hash: string])[] };

/** The files of a group that the store knows with the same hash: nothing is made, unless one is missing from both trees. */
function keptFiles({ name, hash, files }: FileGroup, store: Store): OwnFile[] | null {
  const row = store.prepare('SELECT value FROM note WHERE name = ?').get(`group ${name}`);
  const kept = row ? (JSON.parse(row.value as string) as KeptGroup) : null;
  if (kept?.hash !== hash) return null;
  const made = once(() => new Map(files()));
  return kept.files.map(([path, hash]) => ({ path, hash, content: () => made().get(path) ?? '' }));
}

/** The files of a group that changed. They are in memory until whoever asked lets go of them. */
export function madeFiles({ name, hash, files }: FileGroup, store: Store): OwnFile[] {
  const made = files().map(([path, text]) => ({ path, hash: fingerprint(text), content: () => text }));
  const group: KeptGroup = { hash, files: made.map(({ path, hash }) => [path, hash]) };
  store.prepare('INSERT OR REPLACE INTO note VALUES (?, ?)').run(`group ${name}`, JSON.stringify(group));
  return made;
}
