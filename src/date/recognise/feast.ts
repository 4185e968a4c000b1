/** « à Noël », « le 14-Juillet », « Pâques 2024 », « la Toussaint »: names of `feasts.yaml`. */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { feastIn } from '../../lib/dates/feast.ts';
import { fixed, type Hit, type Recogniser, towardOf } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { Feast, Feasts } from '../words/feasts.ts';
import { sideAt, yearAfter } from './pieces.ts';

/** Called on every token whose text can begin a feast's name. */
export function feastRecogniser(feasts: Feasts): Recogniser['read'] {
  return (scan, at) => {
    const found = feasts.at(scan.tokens, at)[0];
    if (!found || !isDate(scan, at, found)) return null;
    return dated(scan, found);
  };
}

type Found = { readonly from: number; readonly to: number; readonly value: Feast };

function dated(scan: Scan, { from, to, value }: Found): Hit {
  if ('day' in value) return { from, to, meaning: fixed(value.day) };
  const year = yearAfter(scan, to);
  const known = year && feastIn(value.rule, year.value);
  if (known) return { from, to: year.to, meaning: fixed(known) };
  const side = sideAt(scan, to);
  const meaning: DateMeaning = { kind: 'feast', rule: value.rule, toward: towardOf(side?.value) };
  return { from, to: side?.to ?? to, meaning };
}

/** « place du 14-Juillet » is a place, « Noël Le Graët » a man, « marché de Noël » a market. */
function isDate(scan: Scan, at: number, { to, value }: Found): boolean {
  if (afterStreet(scan, at) || afterFair(scan, at)) return false;
  if (value.bare || sideAt(scan, to) || ('rule' in value && yearAfter(scan, to))) return true;
  if (scan.capital(to) && scan.joined(to)) return false;
  // « à Saint-Nicolas » is a town, « à la Saint-Nicolas » a day.
  if (scan.norm(at).startsWith('saint-') && !scan.follows(at, 'the')) return false;
  if (scan.follows(at, 'the'))
    return scan.follows(at - 1, 'of') ? isStretch(scan, at - 3) : isPreposition(scan, at - 2);
  return isPreposition(scan, at - 1);
}

/** « la foire de la Chandeleur », « l'île de Pâques ». */
function afterFair(scan: Scan, at: number): boolean {
  const of = scan.withArticle(at);
  return scan.follows(of, 'of') && scan.word(of - 2).is.has('fairs');
}

/** « le week-end de l'Ascension », « la semaine de la Toussaint ». */
function isStretch(scan: Scan, at: number): boolean {
  const { unit } = scan.word(at);
  return unit === 'weekend' || unit === 'week';
}

function isPreposition(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (word.is.has('and')) return endsStretch(scan, at);
  return ['to', 'since', 'until', 'by', 'for', 'within', 'between'].some(name => word.is.has(name));
}

/** « entre le 20 décembre et Noël »; « entre Anne et Noël » are two people. */
function endsStretch(scan: Scan, and: number): boolean {
  const isMonth = scan.word(and - 1).month !== undefined;
  return isMonth && [2, 3, 4].some(back => scan.word(and - back).is.has('between'));
}

/** « rue du 14-Juillet »: a place, not a date. */
export function afterStreet(scan: Scan, at: number): boolean {
  return (
    [1, 2, 3].some(back => scan.word(at - back).is.has('streets')) &&
    (scan.follows(at, 'of') || scan.follows(at, 'the'))
  );
}
