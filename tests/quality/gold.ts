/** Gold: what a careful reader finds in an article. The form is that of `shared/gold/GUIDE.md`, with the fields named here. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type GoldActor = {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'country';
  /** Every distinct string by which the article names it. */
  readonly surfaces: readonly string[];
  readonly optional: boolean;
};
export type GoldDate = {
  readonly text: string;
  readonly value: string | null;
  readonly accept?: (string | null)[];
  /** Seeds: what more than the text alone makes likely; as right as `value`. */
  readonly likely?: string;
  readonly optional?: boolean;
};
export type GoldQuote = {
  readonly first: string;
  readonly last: string;
  readonly words: number;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly optional?: boolean;
};
export type GoldRepair = {
  readonly line?: number;
  readonly text: string;
  readonly original: string | null;
  /** `english` is the spinner's; the other kinds are faults that nobody asks the tool to find. */
  readonly kind: string;
  /** Where `original` is not sure: what it may have been. */
  readonly guess?: readonly string[];
};
export type Gold = {
  readonly file: string;
  readonly published: {
    /** `null` where nobody can know. */
    readonly truth: string | null;
    /** What the text alone allows a reader to say. */
    readonly from: string | null;
    readonly to: string | null;
    /** Does the file state its date? Absent in the seeds: then it does where `truth` is known. */
    readonly stated?: boolean;
  };
  readonly title: string | null;
  /** 0-based lines of the file; `null` for HTML. */
  readonly lines: { readonly article: readonly number[]; readonly boilerplate: readonly number[] } | null;
  readonly metadata_lines?: readonly number[];
  /** HTML: pieces that must stand in the article, and pieces that must not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** ISO 639-3 code where it is not French. */
  readonly language?: string;
  readonly publishedOnSite?: boolean;
  readonly actors: readonly GoldActor[];
  readonly dates: readonly GoldDate[];
  readonly quotes: readonly GoldQuote[];
  readonly quotes_optional?: readonly GoldQuote[];
  readonly topics: readonly string[];
  readonly repairs?: readonly GoldRepair[];
  readonly other_damage?: readonly { readonly text: string }[];
  /** Files of the same set that share half of the shorter text's five-word runs. */
  readonly duplicates?: readonly string[];
};

export type SetName = 'seeds' | 'samples' | 'unseen';

const PROJECT = join(import.meta.dirname, '../..');
/** The neighbour folder of data that nobody may ship; measures on it are skipped where it is missing. */
export const SHARED = join(PROJECT, '../shared');

/** Folder of the articles and folder of their gold. */
export const SETS: Readonly<Record<SetName, { readonly articles: string; readonly gold: string }>> = {
  seeds: { articles: join(SHARED, 'seeds'), gold: join(SHARED, 'gold/seeds') },
  samples: { articles: join(PROJECT, 'articles'), gold: join(import.meta.dirname, 'gold') },
  unseen: { articles: join(import.meta.dirname, 'unseen'), gold: join(import.meta.dirname, 'unseen') },
};

export function isThere(set: SetName): boolean {
  return existsSync(SETS[set].gold) && existsSync(SETS[set].articles);
}

/** The gold of a set, in the order of the gold files' names. */
export function goldOf(set: SetName): Gold[] {
  return globSync('*.json', { cwd: SETS[set].gold })
    .sort()
    .map(name => JSON.parse(readFileSync(join(SETS[set].gold, name), 'utf8')) as Gold);
}

export function isStated({ published }: Gold): boolean {
  return published.stated ?? published.truth !== null;
}
