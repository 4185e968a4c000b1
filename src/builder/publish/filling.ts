import type { Store } from '../../cache/store.ts';
import { madeFiles, type OwnFile, type SitePlan } from './plan.ts';
import {
  announce,
  clearAndLink,
  type Delta,
  deltaOf,
  type Holdings,
  holdings,
  type Planned,
  removeFiles,
  settle,
} from './publish.ts';
import type { Trees } from './trees.ts';

type Place = { readonly store: Store; readonly trees: Trees };

/** How the next tree becomes what the plan says: nothing in it is touched that the store was not told to doubt. */
export class Filling {
  readonly #place: Place;
  readonly #plan: SitePlan;
  readonly #next: Holdings;
  readonly #live: Holdings;
  /** Of all files of the site; those of a group come to it when they are made. */
  readonly #paths: Set<string>;
  readonly #made: Planned[] = [];
  readonly #linked: Planned[] = [];
  #removed: readonly string[] = [];

  /** @param live what may be linked instead of made */
  constructor(place: Place, plan: SitePlan, live: Holdings) {
    this.#place = place;
    this.#plan = plan;
    this.#next = holdings(place.store, place.trees.next);
    this.#live = live;
    this.#paths = new Set(plan.hashes.keys());
  }

  get counts(): { readonly files: number; readonly made: number; readonly removed: number } {
    return { files: this.#paths.size, made: this.#made.length, removed: this.#removed.length };
  }

  /** Makes room. @returns the paths of files to make that any thread can make, in the order of the plan */
  begin(): readonly string[] {
    this.#makeRoom(deltaOf(this.#plan.hashes, this.#next, this.#live));
    return this.#made.flatMap(({ path }) => (this.#plan.own.has(path) ? [] : [path]));
  }

  /** The files to make that the main thread alone can make, group after group: none is in memory longer than it has to. */
  *own(): Generator<readonly OwnFile[]> {
    const { own, groups } = this.#plan;
    yield this.#made.flatMap(({ path }) => own.get(path) ?? []);
    for (const group of groups) {
      const files = madeFiles(group, this.#place.store);
      const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
      for (const path of hashes.keys()) this.#paths.add(path);
      const delta = deltaOf(hashes, this.#next, this.#live);
      this.#makeRoom(delta);
      const lacking = new Set(delta.made.map(({ path }) => path));
      yield files.filter(({ path }) => lacking.has(path));
    }
  }

  /** Everything is written: takes away what the site no longer has, and waits for the disk. */
  async end(): Promise<void> {
    const { store, trees } = this.#place;
    const removed = [...this.#next.keys()].filter(path => !this.#paths.has(path));
    announce(store, trees.next, removed);
    removeFiles(trees, removed);
    this.#removed = removed;
    await settle(store, trees, { made: this.#made, linked: this.#linked, removed });
  }

  #makeRoom(delta: Delta): void {
    const { store, trees } = this.#place;
    // Of an empty tree the store knows nothing: if this build is killed, the next one empties it again.
    const isEmpty = this.#next.size === 0;
    const touched = [...delta.made, ...delta.linked].map(({ path }) => path);
    if (!isEmpty) announce(store, trees.next, touched);
    clearAndLink(trees, delta, isEmpty);
    for (const file of delta.made) this.#made.push(file);
    for (const file of delta.linked) this.#linked.push(file);
  }
}
