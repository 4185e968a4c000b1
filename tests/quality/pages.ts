/** Saved French pages of `../shared`: main text and publication date. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from './cases.ts';
import { SHARED } from './gold.ts';
import type { Judgement } from './judge/judgement.ts';
import { keyOf, wholeOf } from './judge/text-key.ts';

type GoldPage = {
  readonly file: string;
  readonly date?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
};

function goldPages(set: string): GoldPage[] {
  return JSON.parse(readFileSync(join(SHARED, 'data', set, 'gold.json'), 'utf8')) as GoldPage[];
}

/** Segments kept and segments left out, one judgement a page. */
export async function judgePages(): Promise<[file: string, Judgement][]> {
  const pages = await pagesIn(join(SHARED, 'data/html-fr/pages'));
  return goldPages('html-fr').map(gold => {
    const article = pages.get(gold.file);
    const whole = article ? keyOf(wholeOf(article)) : '';
    // Segments of this gold begin and end inside words.
    const missed = (gold.with ?? []).filter(segment => !whole.includes(keyOf(segment)));
    const extra = (gold.without ?? []).filter(segment => whole.includes(keyOf(segment)));
    return [
      gold.file,
      {
        counts: { right: (gold.with ?? []).length - missed.length, missed: missed.length, extra: extra.length },
        errors: [...missed.map(text => `lost   ${text}`), ...extra.map(text => `kept   ${text}`)],
      },
    ];
  });
}

/** The exact day, stated; one judgement a page. */
export async function judgePageDates(): Promise<[file: string, Judgement][]> {
  const pages = await pagesIn(join(SHARED, 'data/html-dates-fr/pages'));
  return goldPages('html-dates-fr').map(gold => {
    const published = pages.get(gold.file)?.published ?? null;
    const right = published?.from === gold.date && published?.to === gold.date;
    return [
      gold.file,
      {
        counts: { right: right ? 1 : 0, all: 1 },
        errors: right ? [] : [`${gold.date}, read as ${published?.edtf ?? 'nothing'}`],
      },
    ];
  });
}
