import { CREDITED } from '../headline/looks.ts';
import { creditIn } from '../lines/credit.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import { A_SENTENCE } from '../page/weights.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';

/** A longer line tells something of its own. */
const MAX_WORDS = 40;

/**
 * Drops what is written below a picture where it ends with who took it: « Le bac au départ, lundi. © Agence ». One
 * sentence, above another paragraph: a last one may end with the agency that wrote it.
 */
export function dropCaptions({ page, headline }: Layout, verdicts: Verdicts, language: CleanLanguage): void {
  const last = page.prose.findLastIndex((prose, i) => prose && !verdicts[i]);
  for (let i = 0; i < last; i++) {
    const { text, key, shape } = page.units[i]!;
    if (verdicts[i] || i === headline.at || page.own.has(i) || shape.words > MAX_WORDS) continue;
    if (shape.speaks || shape.listed || A_SENTENCE.test(text)) continue;
    if (CREDITED.test(text) || creditIn(text, key, language) === 'caption') verdicts[i] = 'photo-credit';
  }
}
