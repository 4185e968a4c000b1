import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import type { ClueName, Clues } from '../vocabulary/prepare-clues.ts';
import { cluesOf, type Found } from './clues.ts';
import { type Ground, groundOf } from './ground.ts';

/** The rule of lines that go by the sum of their clues. */
export const UNLIKE = 'unlike-article';

/** Once by what the rules have left, once more knowing which neighbours seem to go. */
const ROUNDS = 2;

/** The language, and lines of lists inside the article, which are not weighed. */
type Known = { readonly language: CleanLanguage; readonly listed: ReadonlySet<number> };

/** For each line that went by its clues: what spoke against it, the weightiest first. */
export type Reasons = ReadonlyMap<number, readonly string[]>;

/**
 * Drops lines that no rule knows but that look unlike the article around them: a logistic regression over what a line
 * looks like, whom it speaks to, whether the article says its words, and where it stands among paragraphs and removed
 * lines. Weighing shallow features with their neighbours' is the way of boilerpipe (Kohlschütter, Fankhauser & Nejdl
 * 2010); looking again once the neighbours are judged that of jusText (Pomikálek 2011). The rows of a table are weighed
 * only if what leads to them goes: « Avec cette offre, profitez de : ».
 */
export function dropUnlike(layout: Layout, verdicts: Verdicts, { language, listed }: Known): Reasons {
  const reasons = new Map<number, readonly string[]>();
  if (layout.page.extracted) return reasons;
  const ruled = [...verdicts];
  for (let round = 0; round < ROUNDS; round++) {
    const ground = groundOf(layout, { ruled, now: [...verdicts] }, language.clues);
    if (ground.body.last < 0) break;
    let changed = false;
    let lead = 0;
    ruled.forEach((rule, i) => {
      if (!layout.page.tables.has(i)) lead = i;
      const own = layout.page.own.has(i) && verdicts[lead] !== UNLIKE && verdicts[lead] !== 'after-article';
      if (rule || i === layout.headline.at || own || listed.has(i)) return;
      const because = againstArticle(ground, i, language);
      if (Boolean(verdicts[i]) !== Boolean(because)) changed = true;
      verdicts[i] = because ? UNLIKE : null;
      if (because) reasons.set(i, because);
    });
    if (!changed) break;
  }
  keepBody(layout, ruled, verdicts);
  return reasons;
}

/** From here on a line is a paragraph that no site puts around articles. */
const LONG_PARAGRAPH = 40;

/** What speaks to somebody throughout is an open letter: long paragraphs are not taken if they are most of the text. */
function keepBody({ page, headline }: Layout, ruled: Verdicts, verdicts: Verdicts): void {
  const paragraphs = page.units.flatMap((_, i) => (page.prose[i] && !ruled[i] && i !== headline.at ? [i] : []));
  const words = (lines: readonly number[]) => lines.reduce((sum, i) => sum + page.units[i]!.shape.words, 0);
  const taken = paragraphs.filter(i => verdicts[i]);
  if (words(taken) * 2 <= words(paragraphs)) return;
  for (const i of taken) if (page.units[i]!.shape.words >= LONG_PARAGRAPH) verdicts[i] = null;
}

/** The clues against line `i` if they outweigh those for it, else `null`. */
function againstArticle(ground: Ground, i: number, language: CleanLanguage): string[] | null {
  const found = cluesOf(ground, i, language);
  if (!found || sumOf(found, language.clues) <= language.clues.threshold) return null;
  return weighed(found, language.clues)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([name, weight]) => `${name} ${weight.toFixed(1)}`);
}

function sumOf(found: Found, clues: Clues): number {
  return weighed(found, clues).reduce((sum, [, weight]) => sum + weight, 0);
}

function weighed(found: Found, { weights }: Clues): [ClueName, number][] {
  return (Object.entries(found) as [ClueName, number][]).map(([name, share]) => [name, share * weights[name]]);
}
