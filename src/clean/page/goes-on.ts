import type { Label } from '../lines/labels.ts';
import type { Page } from './page.ts';
import { longWordsOf } from './retold.ts';
import { isTeaser } from './teasers.ts';

/** So many lines of the site's own may stand between: a box with its buttons. */
const MAX_BETWEEN = 8;
/** So many long words of a sentence alone below a box stand above it too. */
const TOLD = 2;

/**
 * Where an article goes on below boxes that cut it in two: at its last sentence beside another one, as excerpts below
 * links never have, or, where nothing is linked, that says words of the article again. A day or a name below a box
 * would be those of another article.
 */
export function goesOn(page: Page, { start, end }: { start: number; end: number }, limit: number): number {
  const { units, labels } = page;
  const told = new Set(units.slice(start, end + 1).flatMap(longWordsOf));
  let [last, between, linked] = [end, 0, false];
  for (let i = end + 1; i < limit && between <= MAX_BETWEEN; i++) {
    const label = labels[i];
    if (label) {
      if (isOthers(label)) break;
      linked ||= label.rule === 'read-also';
      between++;
      continue;
    }
    const words = longWordsOf(units[i]!);
    if (isSentence(page, i) && (hasNeighbour(page, i) || (!linked && saidAgain(words, told) >= TOLD)))
      [last, between, linked] = [i, 0, false];
    for (const word of words) told.add(word);
  }
  return last;
}

/** What begins the page's foot or another article. */
function isOthers(label: Label): boolean {
  if (label.sequel && label.rule !== 'read-also') return true;
  return (
    label.sequel === 'end' || Boolean(label.date || label.byline?.signs) || (label.rule === 'legal' && !label.weak)
  );
}

function saidAgain(words: readonly string[], told: ReadonlySet<string>): number {
  return new Set(words.filter(word => told.has(word))).size;
}

function hasNeighbour(page: Page, i: number): boolean {
  return isSentence(page, i - 1) || isSentence(page, i + 1);
}

/** A sentence that is no teaser. */
function isSentence({ units, labels, prose }: Page, i: number): boolean {
  if (!units[i] || labels[i] || !(prose[i] || units[i].shape.stopped)) return false;
  return !isTeaser(units, labels, i);
}
