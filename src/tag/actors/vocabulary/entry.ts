import type { ActorType } from '../../../article.ts';

/** What a vocabulary entry is. Places and other things are known only so that nobody takes them for actors. */
export type EntryType = ActorType | 'place' | 'other';

/**
 * How an alias must stand in the text to count.
 * `plain`: anywhere. `careful`: also a common word or a place, so not at the head of a sentence and not after an article.
 * `after-article`: only after « le », « au », « du » (« au Monde »). `capital`: a city that stands for `entry` where the
 * context shows it. `club`: only in an article about a team sport (« le Lightning »). `loose`: nobody's name by itself, but
 * that of `entry` in an article that names it otherwise, too (« les Bleus » beside « le XV de France »).
 */
export type AliasKind = 'plain' | 'careful' | 'after-article' | 'capital' | 'club' | 'loose';

export type Entry = {
  /** Full French form. */
  readonly name: string;
  readonly type: EntryType;
  readonly wikidata: string | null;
};

export type Alias = { readonly text: string; readonly kind: AliasKind; readonly entry: Entry };

const MARKS: Readonly<Record<string, AliasKind>> = { '~': 'careful', '^': 'after-article', '%': 'club', '+': 'loose' };

/** `~Orange` is the careful alias « Orange ». */
export function aliasOf(written: string, entry: Entry): Alias {
  const kind = MARKS[written[0] ?? ''];
  return kind ? { text: written.slice(1), kind, entry } : { text: written, kind: 'plain', entry };
}

/** The columns of a line, trimmed; empty ones stay. */
export function columnsOf(line: string): string[] {
  return line.split('|').map(column => column.trim());
}

/** `Organisation mondiale de la santé [Q7817]`: the name and the Wikidata id. */
export function nameAndId(column: string): { name: string; wikidata: string | null } {
  const match = column.endsWith(']') ? /^(.*?)\s*\[(Q\d+)\]$/.exec(column) : null;
  return match ? { name: match[1]!, wikidata: match[2]! } : { name: column, wikidata: null };
}
