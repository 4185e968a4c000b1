import type { Layout, Verdicts } from './layout-types.ts';

/** Shorter lines may be said twice: « Silence. », a speaker's name in an interview. */
const SENTENCE_WORDS = 6;

/**
 * Drops later copies of the headline and of any sentence or paragraph that stands already, and every copy of a short
 * line that was furniture elsewhere in the file.
 * @param heads may the unit be a sub-heading?
 */
export function dropRepeats({ page, headline }: Layout, verdicts: Verdicts, heads: (i: number) => boolean): void {
  const title = headline.at >= 0 ? page.units[headline.at]!.key : null;
  const seen = new Set<string>();
  const furniture = new Map(page.units.map(({ key }, i) => [verdicts[i] ? key : '', verdicts[i]]));
  page.units.forEach(({ key, shape }, i) => {
    if (i !== headline.at && key === title && shape.words > 2) verdicts[i] = 'repeated-title';
    if (verdicts[i] || i === headline.at) return;
    if (shape.words < SENTENCE_WORDS) {
      if (!shape.stopped && !shape.quoted && !shape.exclaims && !heads(i)) verdicts[i] = furniture.get(key) ?? null;
      return;
    }
    if (seen.has(key)) verdicts[i] = 'repeated-sentence';
    seen.add(key);
  });
}
