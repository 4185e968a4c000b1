import { FIELDS, type Field, type Repair, type Span } from '../article.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';
import { agreed } from './agree.ts';
import { type DirectedHit, directedHits } from './direct.ts';
import { findHits } from './find.ts';
import { inheritYears } from './inherit.ts';
import { joinHits } from './join.ts';
import type { DateLanguage } from './language.ts';
import { linked } from './link.ts';
import { Scan } from './scan.ts';
import { tenseAround } from './tense.ts';

/** A date expression with its meaning, not yet resolved. Offsets are UTF-16 code units in the field, end exclusive. */
export type Expression = Span & { readonly meaning: DateMeaning };

type Source = { readonly [F in Field]: string | null } & { readonly repairs: readonly Repair[] };

/** An expression where it stands, for those who look at the words around it. */
export type Read = { readonly field: Field; readonly scan: Scan; readonly hit: DirectedHit };

/** One field's words, and the expressions among them. */
export type ReadText = { readonly field: Field; readonly scan: Scan; readonly read: readonly Read[] };

/** Every date expression of an article, in the order of its fields and of their text. */
export function readArticle(source: Source, language: DateLanguage): ReadText[] {
  return FIELDS.flatMap(field => {
    const text = source[field];
    return text ? [readText({ field, text, repairs: source.repairs }, language)] : [];
  });
}

/** Those of one text that is no article: a header line, an editor's date. */
export function expressionsIn(text: string, language: DateLanguage): Expression[] {
  return finished([readText({ field: 'text', text, repairs: [] }, language)]);
}

type Stretch = { readonly field: Field; readonly text: string; readonly repairs: readonly Repair[] };

/** One field: its words and the dates in it, each seen by its own clause. */
export function readText({ field, text, repairs }: Stretch, language: DateLanguage): ReadText {
  const own = repairs.filter(repair => repair.field === field);
  const scan = new Scan(text, language.lexicon, own);
  const hits = inheritYears(scan, joinHits(scan, findHits(scan, language.feasts)));
  return { field, scan, read: directedHits(scan, hits).map(hit => ({ field, scan, hit })) };
}

/** What needs the whole list: bare weekdays that agree, expressions that count from an earlier one. */
export function finished(texts: readonly ReadText[]): Expression[] {
  const read = texts.flatMap(text => text.read);
  const told = agreed(
    read.map(({ field, scan, hit }) => ({
      ...{ field, meaning: hit.meaning, decided: hit.decided },
      isOver: hit.meaning.kind === 'earlier' && tenseAround(scan, hit.from, hit.to)?.tense === 'past',
      isOf: scan.follows(scan.withArticle(hit.from), 'of') || scan.follows(hit.from, 'of-the'),
    })),
  );
  const meanings = linked(told);
  return read.map((item, i) => ({ ...spanOf(item), meaning: meanings[i]! }));
}

/** The words of an expression and where they stand. */
export function spanOf({ field, scan, hit }: Read): Span {
  const [start, end] = [scan.tokens[hit.from]!.start, scan.tokens[hit.to - 1]!.end];
  return { field, start, end, text: scan.text.slice(start, end) };
}
