import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import { affectedBy, type Links, relationsOf, type Settled, type Standing, standingOf } from '../pipeline.ts';
import type { Row } from './rows.ts';

/** `related` is JSON of `Relation[]`, parsed only where an article is read. */
export type KeptLinks = Omit<Links, 'related'> & { readonly related: string };

type Kept = {
  readonly file: string;
  readonly key: string;
  readonly day: number | null;
  /** JSON of the traits by which others found it. */
  readonly leads: string;
  readonly related: string;
};

/** Of a collection: from here on working all out anew is no slower. */
const MANY = 0.05;
/** Few enough at any size. */
const FEW = 20;

/** The links of a collection, relations from the store where nothing that they depend on has changed. */
export function linksOfRows(rows: readonly Row[], settled: readonly Settled[], store: Store): readonly KeptLinks[] {
  const files = rows.map(({ file }) => file);
  const keys = rows.map(({ key }, at) => keyOf(key!, settled[at]!, files));
  const kept = keptRelations(store);
  const present = new Set(files);
  const gone = [...kept.values()].filter(({ file }) => !present.has(file));
  const changed = [...rows.keys()].filter(at => kept.get(files[at]!)?.key !== keys[at]);
  const wanted = wantedOf({ changed, gone, kept, files }, settled);
  const found = relationsOf(settled, wanted).map(related => JSON.stringify(related));
  const related = files.map(file => kept.get(file)?.related ?? '[]');
  for (const [i, at] of wanted.entries()) related[at] = found[i]!;
  const isNew = (at: number) => {
    const known = kept.get(files[at]!);
    return known?.key !== keys[at] || known?.related !== related[at];
  };
  const fresh = wanted.filter(isNew).map(at => keptOf(settled[at]!, at, [files[at]!, keys[at]!, related[at]!]));
  keep(store, { gone, fresh });
  return settled.map(({ story: _, ...links }, at) => ({ ...links, related: related[at]! }));
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

function keptRelations(store: Store): Map<string, Kept> {
  const rows = store.prepare('SELECT file, key, day, leads, related FROM relation').all() as unknown as Kept[];
  return new Map(rows.map(row => [row.file, row]));
}

type Changes = {
  readonly changed: readonly number[];
  readonly gone: readonly Kept[];
  readonly kept: ReadonlyMap<string, Kept>;
  readonly files: readonly string[];
};

function wantedOf({ changed, gone, kept, files }: Changes, settled: readonly Settled[]): readonly number[] {
  if (changed.length + gone.length > Math.max(FEW, MANY * files.length)) return [...files.keys()];
  const stories = settled.map(({ story }) => story);
  const before = [...gone, ...changed.flatMap(at => kept.get(files[at]!) ?? [])];
  const now = changed.map(at => standingOf(stories[at]!, at));
  const affected = affectedBy([...before.map(one => standingBefore(one, files)), ...now], stories);
  return [...new Set([...changed, ...affected])];
}

function standingBefore({ file, day, leads }: Kept, files: readonly string[]): Standing {
  const next = files.findIndex(other => other >= file);
  const place = next < 0 ? files.length : files[next] === file ? next : next - 0.5;
  return { place, day, leads: JSON.parse(leads) as string[] };
}

function keptOf(settled: Settled, at: number, [file, key, related]: readonly [string, string, string]): Kept {
  const { day, leads } = standingOf(settled.story, at);
  return { file, key, day, leads: JSON.stringify(leads), related };
}

function keep(store: Store, { gone, fresh }: { gone: readonly Kept[]; fresh: readonly Kept[] }): void {
  const put = store.prepare('INSERT OR REPLACE INTO relation (file, key, day, leads, related) VALUES (?, ?, ?, ?, ?)');
  const forget = store.prepare('DELETE FROM relation WHERE file = ?');
  store.transaction(() => {
    for (const { file } of gone) forget.run(file);
    for (const { file, key, day, leads, related } of fresh) put.run(file, key, day, leads, related);
  });
}
