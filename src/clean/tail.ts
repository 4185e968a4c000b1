import type { Label } from './labels.ts';
import type { Page } from './page.ts';
import type { Layout, Verdicts } from './verdicts.ts';
import { BORDERLINE_RULES } from './weights.ts';

/** Labels of a whole site around the article rather than of the article's own foot. */
const DIRTY = 6;
const MANY_HEADLINES = 4;

/** What follows the article's last sentence: its own lists and results stay, the page's foot goes. */
export function dropTail({ page, zone }: Layout, verdicts: Verdicts): void {
  const from = zone.end + 1;
  const foot = footFrom(page, from);
  for (let i = from; i < page.units.length; i++) {
    const label = page.labels[i];
    if (label) verdicts[i] = label.rule;
    else if (i >= foot || isOutOfPlace(page, { from, foot }, i)) verdicts[i] = 'after-article';
  }
}

/** Where the page's foot begins: the first label that no article has inside. */
function footFrom(page: Page, from: number): number {
  for (let i = from; i < page.units.length; i++) if (isFoot(page.labels[i])) return i;
  return page.units.length;
}

function isFoot(label: Label | null | undefined): boolean {
  return Boolean(label) && !BORDERLINE_RULES.test(label!.rule) && label!.rule !== 'read-also';
}

/** An unlabelled line between the last sentence and the foot: figures, lists, quotations and sentences belong. */
function isOutOfPlace(page: Page, { from, foot }: { from: number; foot: number }, i: number): boolean {
  const { shape, kind } = page.units[i]!;
  if (page.prose[i] && isTeaser(page, from, i)) return true;
  if (page.prose[i] || shape.stopped || shape.quoted || shape.counted || shape.listed || shape.announces) return false;
  if (kind === 'list-item' || kind === 'caption' || page.units[i - 1]?.shape.announces) return false;
  if (foot < page.units.length) return !(i === from && page.labels[i + 1]?.byline);
  return isDirty(page) && foot - from >= MANY_HEADLINES;
}

/** A sentence below « Lire aussi » with one more headline below it. */
function isTeaser(page: Page, from: number, i: number): boolean {
  const linked = page.labels.slice(from, i).some(label => label?.sequel);
  const next = page.units[i + 1];
  return (
    linked &&
    next !== undefined &&
    !page.labels[i + 1] &&
    !page.prose[i + 1] &&
    !next.shape.stopped &&
    !next.shape.quoted
  );
}

function isDirty(page: Page): boolean {
  return page.labels.filter(label => label && !BORDERLINE_RULES.test(label.rule)).length >= DIRTY;
}
