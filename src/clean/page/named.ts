import type { Page } from './page.ts';

const MIN_SURNAME = 3;

/** « Anna ROCHE », right above a paragraph that says her surname: who signs is not spoken of, so it heads the paragraph. */
export function isNamedBelow({ units, labels, prose }: Page, i: number): boolean {
  const byline = labels[i]?.byline;
  if (!byline?.bare || !byline.known || byline.authors.length !== 1 || !prose[i + 1]) return false;
  const surname = units[i]!.key.split(' ').at(-1)!;
  return surname.length >= MIN_SURNAME && ` ${units[i + 1]!.key} `.includes(` ${surname} `);
}
