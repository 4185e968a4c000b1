import type { Field, Repair } from '../article.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';
import { directed } from './direct.ts';
import { findHits } from './find.ts';
import { joinHits } from './join.ts';
import type { DateLanguage } from './language.ts';
import { linked } from './link.ts';
import { Scan } from './scan.ts';

/** A date expression with its meaning, not yet resolved. Offsets are UTF-16 code units in the field, end exclusive. */
export type Expression = {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: DateMeaning;
};

/** The fields in the order in which the article's dates are listed. */
const FIELDS: readonly Field[] = ['title', 'standfirst', 'text'];

type Source = { readonly [F in Field]: string | null } & { readonly repairs: readonly Repair[] };

/** Every date expression of an article, in the order of its fields and of their text. */
export function expressionsOf(source: Source, language: DateLanguage): Expression[] {
  const all: Expression[] = [];
  for (const field of FIELDS) {
    const text = source[field];
    if (!text) continue;
    const repairs = source.repairs.filter(repair => repair.field === field);
    all.push(...expressionsIn({ field, text, repairs, from: all.length }, language));
  }
  return all;
}

type Stretch = {
  readonly field: Field;
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly from: number;
};

/** `from` is the index that the first expression will have in the article's list. */
export function expressionsIn({ field, text, repairs, from }: Stretch, language: DateLanguage): Expression[] {
  const scan = new Scan(text, language.lexicon, repairs);
  const hits = joinHits(scan, findHits(scan, language.feasts)).map(hit => directed(scan, hit));
  const meanings = linked(
    hits.map(hit => hit.meaning),
    from,
  );
  return hits.map((hit, i) => {
    const [start, end] = [scan.tokens[hit.from]!.start, scan.tokens[hit.to - 1]!.end];
    return { field, start, end, text: text.slice(start, end), meaning: meanings[i]! };
  });
}
