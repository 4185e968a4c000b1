/** The sets, analysed: each as one collection, through the same door as `depeche analyse`. */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LinkedArticle } from '../../src/article.ts';
import { analyseListing } from '../../src/cli/analyse.ts';
import { SILENT } from '../../src/cli/progress.ts';
import { listPaths } from '../../src/load/files/list.ts';
import { textOf } from '../../src/load/text/text.ts';
import { type Gold, goldOf, isStated, SETS, type SetName } from './gold.ts';
import type { Case } from './judge/judgement.ts';

/** One collection, in one thread; articles by file. */
export async function analysed(paths: readonly string[]): Promise<LinkedArticle[]> {
  return [...(await analyseListing(listPaths(paths), 1, SILENT)).articles];
}

/** @throws Error if a file of the gold gave no article */
export async function casesOf(set: SetName): Promise<Case[]> {
  const articles = byFile(await analysed([SETS[set].articles]));
  return goldOf(set).map(gold => ({
    gold,
    article: articleOf(gold.file, articles),
    lines: linesOf(join(SETS[set].articles, gold.file)),
  }));
}

/**
 * The dated texts of a set without anything that says their date: only the article's own lines, nothing beside them. What
 * remains is what a text says of its own day, and the true day is known.
 */
export async function undatedCasesOf(cases: readonly Case[]): Promise<Case[]> {
  const dated = cases.filter(({ gold }) => gold.lines !== null && isStated(gold) && isFrench(gold));
  const folder = mkdtempSync(join(tmpdir(), 'depeche-undated-'));
  try {
    for (const { gold, lines } of dated) write(join(folder, undatedName(gold)), articleLines(gold, lines).join('\n'));
    const articles = byFile(await analysed([folder]));
    return dated.map(({ gold }) => ({
      gold: { ...gold, published: { truth: gold.published.truth, from: null, to: null, stated: false } },
      article: articleOf(undatedName(gold), articles),
      lines: [],
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function isFrench(gold: Gold): boolean {
  return gold.language === undefined && gold.publishedOnSite !== false;
}

/** Some file names hold a date too. */
function undatedName({ file }: Gold): string {
  return file
    .replaceAll('/', '--')
    .replace(/\d+/g, '')
    .replace(/\.\w+$/, '.txt');
}

function articleLines(gold: Gold, lines: readonly string[]): string[] {
  const away = new Set(gold.lines?.boilerplate ?? []);
  const first = Math.min(...(gold.lines?.article ?? []));
  return lines.filter((_, line) => line >= first && !away.has(line));
}

function linesOf(path: string): string[] {
  return (textOf(path, readFileSync(path)).text ?? '').split(/\r\n|\r|\n/);
}

function byFile(articles: readonly LinkedArticle[]): Map<string, LinkedArticle> {
  return new Map(articles.map(article => [article.file, article]));
}

function articleOf(file: string, articles: ReadonlyMap<string, LinkedArticle>): LinkedArticle {
  const article = articles.get(file);
  if (!article) throw new Error(`no article was read from ${file}; there are ${[...articles.keys()].join(', ')}`);
  return article;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Saved pages of a folder, by file name. */
export async function pagesIn(folder: string): Promise<Map<string, LinkedArticle>> {
  return byFile(
    await analysed(
      globSync('*.html', { cwd: folder })
        .sort()
        .map(name => join(folder, name)),
    ),
  );
}
