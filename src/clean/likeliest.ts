import type { Headline } from './layout-types.ts';
import { isBelowTrail, looksLikeHeadline } from './looks.ts';
import type { Page } from './page.ts';

const MIN_WORDS = 3;
const TRAIL = 1;
const LONG = 7;
/** Fewer words may be a section’s name. */
export const LONG_ENOUGH = 5;
const FIRST = 0.75;
/** A date or « Par … » this near below speaks for a headline. */
const SIGNED = 0.75;
const NEAR = 4;
/** « Le Journal de Nandre », « La Voix - Le Bocage »: every long word a name, with a headline below. */
const NAME = -1;
const NAME_LINE = /^(?:L[ea]s? |L[’'])?\p{Lu}\S*(?: (?:[-–|] )?(?:d[eu]s? |l[ae]s? |et |d[’'])*\p{Lu}\S*){1,4}$/u;
/** « FOOTLe titre » above « Le titre »: a section, glued to a copy of the headline. */
const GLUED = -1.5;
/** The headline of a much read article stands on the outlet's other pages too; so do those of other articles. */
const ON_OTHER_PAGES = -1.2;
/** A headline does not stand further above its body, in units. */
export const REACH = 15;

/** The best headline-like line among those before the body: long enough, first in the file, near date or byline. */
export function likeliest(page: Page, bodyAt: number): Headline {
  let best = 0;
  let at = -1;
  for (let i = Math.max(0, bodyAt - REACH); i < bodyAt; i++) {
    const score = looksLikeHeadline(page, i) ? headlineScore(page, i) : 0;
    if (score > best) [best, at] = [score, i];
  }
  const listed = headlinesAbove(page, bodyAt);
  return { at: listed.length >= TICKER ? listed.at(-1)! : at, anchored: false };
}

/** So many headlines above the body are a list of the site's: the article's own is the last. */
const TICKER = 6;

function headlinesAbove(page: Page, bodyAt: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < bodyAt; i++) {
    if (page.units[i]!.shape.words >= LONG_ENOUGH && looksLikeHeadline(page, i)) found.push(i);
  }
  return found;
}

/** Does one of the next lines say the end of this one? */
function endsWithNext({ units }: Page, i: number): boolean {
  const { key } = units[i]!;
  return units.slice(i + 1, i + NEAR).some(unit => {
    return unit.shape.words >= LONG_ENOUGH && unit.key.length < key.length && key.endsWith(unit.key);
  });
}

function headlineScore(page: Page, i: number): number {
  const { shape, kind } = page.units[i]!;
  let score = shape.words >= LONG ? 3.5 : shape.words >= LONG_ENOUGH ? 3 : shape.words >= MIN_WORDS ? 1.5 : 0.5;
  if (page.labels[i]) score += ON_OTHER_PAGES;
  if (kind === 'heading') score += 1;
  if (isBelowTrail(page, i)) score += TRAIL;
  if (NAME_LINE.test(page.units[i]!.text)) score += NAME;
  if (endsWithNext(page, i)) score += GLUED;
  if (page.units.slice(0, i).every((unit, j) => page.labels[j] || unit.shape.words < MIN_WORDS)) score += FIRST;
  const after = page.labels.slice(i + 1, i + 1 + NEAR);
  if (after.some(label => label?.date || (label?.byline && !label.byline.bare))) score += SIGNED;
  return score;
}
