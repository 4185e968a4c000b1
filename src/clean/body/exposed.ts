import { isAnnounced } from '../page/announced.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';

/** Rules of buttons and fields, which boxes are made of: « OK », « Écouter », « À découvrir ». */
const BUTTON_RULES = /^(?:navigation|share|subscribe|newsletter|app|cookie-notice|audio-video|read-also)$/;
/** Rules of the boxes that they stand in. */
const BOX_RULES = /^(?:newsletter|subscribe|app|cookie-notice|share)$/;
const BUTTON_WORDS = 3;

/**
 * Drops ordinary words that were kept as sub-headings, and are none now that it is known what goes: a section's name
 * above a second copy of the standfirst, the button of a form between two paragraphs.
 */
export function dropExposed({ page, headline, zone }: Layout, verdicts: Verdicts): void {
  for (let i = headline.at + 1; i <= zone.end; i++) {
    const label = page.labels[i];
    if (verdicts[i] || !label?.weak || isAnnounced(page, i)) continue;
    if (!isHeading(page, verdicts, i) || isButton(page, verdicts, i)) verdicts[i] = label.rule;
  }
}

/** Does a kept sentence follow, and another line of the article stand before? */
function isHeading(page: Page, verdicts: Verdicts, i: number): boolean {
  let next = i + 1;
  while (verdicts[next]) next++;
  const unit = page.units[next];
  return unit !== undefined && (page.prose[next]! || unit.shape.stopped || unit.shape.quoted || unit.shape.exclaims);
}

function isButton(page: Page, verdicts: Verdicts, i: number): boolean {
  const rule = page.labels[i]!.rule;
  if (!BUTTON_RULES.test(rule) || page.units[i]!.shape.words > BUTTON_WORDS) return false;
  return [i - 1, i - 2].some(j => BOX_RULES.test(page.labels[j]?.rule ?? '') && verdicts[j]);
}
