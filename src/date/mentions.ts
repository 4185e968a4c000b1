import type { Field, Repair } from '../article.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';
import { agreed } from './agree.ts';
import { directed } from './direct.ts';
import { findHits } from './find.ts';
import { inheritYears } from './inherit.ts';
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
  return finished(
    FIELDS.flatMap(field => {
      const text = source[field];
      return text ? readField({ field, text, repairs: source.repairs }, language) : [];
    }),
  );
}

/** Those of one text that is no article: a header line, an editor's date. */
export function expressionsIn(text: string, language: DateLanguage): Expression[] {
  return finished(readField({ field: 'text', text, repairs: [] }, language));
}

type Stretch = { readonly field: Field; readonly text: string; readonly repairs: readonly Repair[] };
type Read = Expression & { readonly decided: boolean };

function readField({ field, text, repairs }: Stretch, language: DateLanguage): Read[] {
  const scan = new Scan(
    text,
    language.lexicon,
    repairs.filter(repair => repair.field === field),
  );
  const hits = inheritYears(scan, joinHits(scan, findHits(scan, language.feasts)));
  return hits.map(hit => {
    const { meaning, decided } = directed(scan, hit);
    const [start, end] = [scan.tokens[hit.from]!.start, scan.tokens[hit.to - 1]!.end];
    return { field, start, end, text: text.slice(start, end), meaning, decided };
  });
}

/** What needs the whole list: bare weekdays that agree, expressions that count from an earlier one. */
function finished(found: readonly Read[]): Expression[] {
  const expressions = agreed(found);
  const meanings = linked(expressions);
  return expressions.map(({ field, start, end, text }, i) => ({ field, start, end, text, meaning: meanings[i]! }));
}
