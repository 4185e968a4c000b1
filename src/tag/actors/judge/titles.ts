import type { Find } from '../find/find.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { beforeThe, THE } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** How far a title in quotation marks reaches, in words. */
const TITLE_WORDS = 8;

/** « selon « X » », « « X » révèle que »: a newspaper between its marks. */
function isQuotedSource(reading: Reading, [open, to]: readonly [number, number]): boolean {
  if (!(reading.gap(to) & Gap.quote)) return false;
  const before = beforeThe(reading, open);
  if (reading.norm(before) === 'selon') return true;
  return (reading.gap(to) & ~Gap.space) === Gap.quote && reading.is('revelation', to);
}

/**
 * Points against a name inside a title: « le film « Les Mondes de X » », after the name of a kind of work, or any few
 * words between marks that begin with a capital and are no speech.
 */
function inTitle(reading: Reading, [from, to]: readonly [number, number]): number {
  let open = from;
  while (open > from - TITLE_WORDS && reading.joined(open)) open--;
  if ((reading.gap(open) & ~Gap.space) !== Gap.quote || !reading.isCapitalised(open)) return 0;
  let close = to;
  while (close < to + TITLE_WORDS && reading.joined(close)) close++;
  if (!(reading.gap(close) & Gap.quote) || (open === from && close === to)) return 0;
  if (isTitled(reading, open)) return 7;
  return reading.shape(from - 1) === Shape.lower && reading.is('saying', open) ? 0 : 2.5;
}

/** Is what the marks hold a work by the word before them? */
function isTitled(reading: Reading, open: number): boolean {
  return (reading.wordClass(open - 1) & WordClass.objectNoun) !== 0 || reading.is('entitled', open - 1);
}

/** Between its own marks a name is a title, unless it is plainly a person; one that opens the marks may begin a title. */
export function quotationVotes({ reading, from, to, kind }: Find, votes: Votes): void {
  if (kind !== 'run') return;
  votes.other += inTitle(reading, [from, to]);
  const article = reading.joined(from) && reading.isCapitalised(from - 1) && THE.has(reading.norm(from - 1));
  if (!(reading.gap(article ? from - 1 : from) & Gap.quote)) return;
  if (isQuotedSource(reading, [article ? from - 1 : from, to])) {
    votes.organisation += 3;
    return;
  }
  // « Die grosse Freiheit » (Great Freedom): the title in another language; (Ada Duval) made it.
  if (reading.gap(from) & Gap.open) votes.other += isFirstName(reading, from) && to - from > 1 ? 0 : 6;
  else votes.other += reading.gap(to) & Gap.quote ? 3.5 : 2;
}
