import type { Layout, Verdicts } from './verdicts.ts';

/** Shorter lines may be said twice: « Silence. », a speaker's name in an interview. */
const SENTENCE_WORDS = 6;

/** Drops later copies of the headline and of any sentence or paragraph that stands already. */
export function dropRepeats({ page, headline }: Layout, verdicts: Verdicts): void {
  const title = headline.at >= 0 ? page.units[headline.at]!.key : null;
  const seen = new Set<string>();
  page.units.forEach(({ key, shape }, i) => {
    if (i !== headline.at && key === title && shape.words > 2) verdicts[i] = 'repeated-title';
    if (verdicts[i] || i === headline.at || shape.words < SENTENCE_WORDS) return;
    if (seen.has(key)) verdicts[i] = 'repeated-sentence';
    seen.add(key);
  });
}
