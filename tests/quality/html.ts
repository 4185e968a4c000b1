/** What `load` alone makes of saved French pages: main text and publication date, before any later stage. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawArticle } from '../../src/article.ts';
import { parseArticle } from '../../src/load/article.ts';
import { type LoadLanguage, prepareLoad } from '../../src/load/language.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';

export type HtmlQuality = {
  /** As trafilatura counts: a `with` segment found is right, a `without` segment found is extra. */
  readonly segments: { readonly f1: number; readonly n: number; readonly errors: readonly string[] };
  /** Share of pages whose first claim is exactly the day of the gold. */
  readonly dates: { readonly accuracy: number; readonly n: number; readonly errors: readonly string[] };
};

/** `null` where the third-party pages are not there. */
export function measureHtml(sharedDir: string): HtmlQuality | null {
  const data = join(sharedDir, 'data');
  if (!existsSync(join(data, 'html-fr')) || !existsSync(join(data, 'html-dates-fr'))) return null;
  const { language } = prepareLoad(readVocabulary(join(import.meta.dirname, '../../vocabulary')).files);
  return {
    segments: measureSegments(join(data, 'html-fr'), language),
    dates: measureDates(join(data, 'html-dates-fr'), language),
  };
}

type Gold = { readonly file: string; readonly with: string[]; readonly without: string[]; readonly date: string };

function goldOf(dir: string): Gold[] {
  return JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8')) as Gold[];
}

function articleOf(dir: string, file: string, language: LoadLanguage): RawArticle | null {
  return parseArticle({ file, bytes: readFileSync(join(dir, 'pages', file)), sidecarBytes: null }, language).article;
}

function measureSegments(dir: string, language: LoadLanguage): HtmlQuality['segments'] {
  const lost: string[] = [];
  const extra: string[] = [];
  let wanted = 0;
  for (const gold of goldOf(dir)) {
    const text = plain(
      articleOf(dir, gold.file, language)
        ?.lines.map(line => line.text)
        .join('\n') ?? '',
    );
    wanted += gold.with.length;
    lost.push(...gold.with.filter(part => !text.includes(plain(part))).map(part => `${gold.file}: lost « ${part} »`));
    extra.push(
      ...gold.without.filter(part => text.includes(plain(part))).map(part => `${gold.file}: kept « ${part} »`),
    );
  }
  const right = wanted - lost.length;
  return { f1: (2 * right) / (2 * right + lost.length + extra.length), n: wanted, errors: [...lost, ...extra] };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function measureDates(dir: string, language: LoadLanguage): HtmlQuality['dates'] {
  const golds = goldOf(dir);
  const errors = golds.flatMap(({ file, date }) => {
    const found = articleOf(dir, file, language)?.page.dates[0]?.value.slice(0, 10) ?? 'nothing';
    return found === date ? [] : [`${file}: ${found} instead of ${date}`];
  });
  return { accuracy: 1 - errors.length / golds.length, n: golds.length, errors };
}
