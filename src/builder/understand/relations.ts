import { hash } from 'node:crypto';
import { fingerprint } from '../../cache/fingerprint.ts';
import type { Store } from '../../cache/store.ts';
import { affectedBy, type Links, relationsOf, type Settled, type Standing, standingOf } from '../../pipeline.ts';
import type { Row } from './rows.ts';

/** Relations stay in the store until their article is read; `relatedHash` tells whether they are as before. */
export type KeptLinks = Omit<Links, 'related'> & { readonly relatedHash: string };

/** What of the relations of a file every build looks at: `key` of all that they are made from, `hash` of what they are. */
type Known = { readonly key: string; readonly hash: string };

type Fresh = Known & { readonly file: string; readonly related: string };

/** Of a collection: from here on working all out anew is no slower. */
const MANY = 0.05;
/** Few enough at any size. */
const FEW = 20;

/** The links of a collection, relations from the store where nothing that they depend on has changed. */
export function linksOfRows(rows: readonly Row[], settled: readonly Settled[], store: Store): readonly KeptLinks[] {
  const files = rows.map(({ file }) => file);
  const keys = rows.map(({ key }, at) => keyOf(key!, settled[at]!, files));
  const known = keptRelations(store);
  const present = new Set(files);
  const gone = [...known.keys()].filter(file => !present.has(file));
  const changed = [...rows.keys()].filter(at => known.get(files[at]!)?.key !== keys[at]);
  const wanted = wantedOf({ changed, gone, files, store }, settled);
  const hashes = files.map(file => known.get(file)?.hash ?? '');
  const put = putter(store);
  store.transaction(() => {
    for (const file of gone) put.forget(file);
    let next = 0;
    for (const relations of relationsOf(settled, wanted)) {
      const at = wanted[next++]!;
      const related = JSON.stringify(relations);
      hashes[at] = hash('sha1', related);
      const before = known.get(files[at]!);
      if (before?.key === keys[at] && before?.hash === hashes[at]) continue;
      put.keep({ file: files[at]!, key: keys[at]!, hash: hashes[at], related }, standingOf(settled[at]!.story, at));
    }
  });
  return settled.map(({ story: _, ...links }, at) => ({ ...links, relatedHash: hashes[at]! }));
}

/** JSON of the `Relation[]` of a file. */
export function relationsText(store: Store, file: string): string {
  return (store.prepare('SELECT related FROM relation WHERE file = ?').get(file)?.related as string) ?? '[]';
}

/** Of all that an article brings into the relations of the collection. Most articles are nobody's copy. */
function keyOf(analysis: string, settled: Settled, files: readonly string[]): string {
  const { id, renamed, bounds, story } = settled;
  const rest = renamed.size || bounds.length || story.barred.size;
  const barred = [...story.barred].map(at => files[at]!).sort();
  return rest
    ? `${analysis} ${id} ${fingerprint(JSON.stringify([[...renamed], bounds, barred]))}`
    : `${analysis} ${id}`;
}

function keptRelations(store: Store): Map<string, Known> {
  const query = store.prepare('SELECT file, key, hash FROM relation');
  return new Map(query.all().map(({ file, key, hash }) => [file as string, { key, hash } as Known]));
}

type Changes = {
  readonly changed: readonly number[];
  readonly gone: readonly string[];
  readonly files: readonly string[];
  readonly store: Store;
};

function wantedOf({ changed, gone, files, store }: Changes, settled: readonly Settled[]): readonly number[] {
  if (changed.length + gone.length > Math.max(FEW, MANY * files.length)) return [...files.keys()];
  const stories = settled.map(({ story }) => story);
  const before = [...gone, ...changed.map(at => files[at]!)].flatMap(file => standingBefore(file, files, store) ?? []);
  const now = changed.map(at => standingOf(stories[at]!, at));
  return [...new Set([...changed, ...affectedBy([...before, ...now], stories)])];
}

function standingBefore(file: string, files: readonly string[], store: Store): Standing | null {
  const kept = store.prepare('SELECT day, leads FROM relation WHERE file = ?').get(file);
  if (!kept) return null;
  const next = files.findIndex(other => other >= file);
  const place = next < 0 ? files.length : files[next] === file ? next : next - 0.5;
  return { place, day: kept.day as number | null, leads: JSON.parse(kept.leads as string) as string[] };
}

function putter(store: Store) {
  const put = store.prepare(
    'INSERT OR REPLACE INTO relation (file, key, hash, day, leads, related) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const forget = store.prepare('DELETE FROM relation WHERE file = ?');
  return {
    keep: ({ file, key, hash, related }: Fresh, { day, leads }: Standing) =>
      put.run(file, key, hash, day, JSON.stringify(leads), related),
    forget: (file: string) => forget.run(file),
  };
}
