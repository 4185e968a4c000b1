import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { lineKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { countOf } from '../vocabulary/word-automaton.ts';

/** The rule of what a page says of who wrote the article. */
const LIFE = 'author-life';
/** Fewer paragraphs are no article with a life below it. */
const MIN_PARAGRAPHS = 3;

/**
 * Drops the lives of authors at the foot: a last paragraph that speaks of who signs, as nothing else in the article does.
 * It begins with the name, or holds it beside a word of such lives. Several authors have one each.
 */
export function dropLives({ page, headline }: Layout, verdicts: Verdicts, language: CleanLanguage): void {
  for (;;) {
    const kept = page.units.flatMap((_, i) => (!verdicts[i] && page.prose[i] && i !== headline.at ? [i] : []));
    const last = kept.at(-1);
    if (last === undefined || kept.length < MIN_PARAGRAPHS || !isLast(page, verdicts, last)) return;
    const name = signersAbove(page, verdicts, last).find(signer => isLife(page, last, { signer, language }));
    if (name === undefined || isSpokenOf(page, verdicts, { name, life: last })) return;
    verdicts[last] = LIFE;
    if (page.units[last - 1]!.key === name) verdicts[last - 1] = 'byline';
  }
}

/** Nothing of the article stands below. */
function isLast(page: Page, verdicts: Verdicts, at: number): boolean {
  return page.units.every((_, i) => i <= at || verdicts[i]);
}

/** Keys of who signs by a word or by where the name stands, and of the name alone on the line above. */
function signersAbove({ labels, units }: Page, verdicts: Verdicts, life: number): string[] {
  const lines = labels.flatMap((label, i) => {
    const { byline } = label ?? {};
    const signs = byline?.signs || (byline?.bare && (i === life - 1 || (byline.known && verdicts[i] === 'byline')));
    return byline && signs ? byline.authors : [];
  });
  return [...new Set(lines.map(lineKey))].filter(name => units[life]!.key.includes(name));
}

type Signer = { readonly signer: string; readonly language: CleanLanguage };

function isLife({ units }: Page, at: number, { signer, language }: Signer): boolean {
  const { key, shape } = units[at]!;
  if (shape.speaks) return false;
  if (key.startsWith(`${signer} `)) return true;
  return countOf(key, language.headers.lifeWords, key.length) > 0;
}

type Life = { readonly name: string; readonly life: number };

/** Does another line that stays name the author? */
function isSpokenOf({ units, labels }: Page, verdicts: Verdicts, { name, life }: Life): boolean {
  return units.some(
    ({ key }, i) => i !== life && !verdicts[i] && !labels[i]?.byline && ` ${key} `.includes(` ${name} `),
  );
}
