/**
 * Kept lines of scraped plain text against any folder of gold in the form of `shared/gold/GUIDE.md`.
 *
 *   node tests/quality/clean.ts GOLD_DIR ARTICLES_DIR [--errors]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanArticle } from '../../src/clean/clean.ts';
import { furnitureFor, mergeSurveys } from '../../src/clean/survey/furniture.ts';
import { surveyArticle } from '../../src/clean/survey/survey.ts';
import { prepareClean } from '../../src/clean/vocabulary/prepare.ts';
import { parseArticle } from '../../src/load/article.ts';
import { type LoadLanguage, prepareLoad } from '../../src/load/language.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';

type Gold = { readonly file: string; readonly lines: { readonly article: number[]; readonly boilerplate: number[] } };

export type CleanScore = {
  /** F1 and recall of article lines; a line is kept unless it stands in `removed`. */
  readonly f1: number;
  readonly recall: number;
  readonly precision: number;
  /** Article lines. */
  readonly n: number;
  readonly files: number;
  /** `file:line lost|left [rule] text`, lines 1-based. */
  readonly errors: readonly string[];
};

/** All files are cleaned as one collection, as `analyse DIR` would. Gold of files that are not there is left out. */
export function measureClean(goldDir: string, articlesDir: string): CleanScore {
  const { files } = readVocabulary(join(import.meta.dirname, '../../vocabulary'));
  const { language } = prepareClean(files);
  const { language: load } = prepareLoad(files);
  const cases = readdirSync(goldDir)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => caseOf(JSON.parse(readFileSync(join(goldDir, name), 'utf8')) as Gold, articlesDir, load));
  const survey = mergeSurveys(cases.map(({ raw }) => surveyArticle(raw)));
  const errors: string[] = [];
  let [kept, lost, left] = [0, 0, 0];
  for (const { gold, raw } of cases) {
    const { removed } = cleanArticle(raw, furnitureFor(survey, surveyArticle(raw)), language);
    const rules = new Map(removed.map(({ line, rule }) => [line, rule]));
    const show = (line: number, what: string) =>
      `${gold.file}:${line + 1} ${what} [${rules.get(line) ?? ''}] ${raw.lines.find(one => one.line === line)?.text.slice(0, 90)}`;
    const gone = gold.lines.article.filter(line => rules.has(line));
    const extra = gold.lines.boilerplate.filter(line => !rules.has(line));
    errors.push(...gone.map(line => show(line, 'lost')), ...extra.map(line => show(line, 'left')));
    kept += gold.lines.article.length - gone.length;
    lost += gone.length;
    left += extra.length;
  }
  return {
    f1: (2 * kept) / (2 * kept + lost + left),
    recall: kept / (kept + lost),
    precision: kept / (kept + left),
    n: kept + lost,
    files: cases.length,
    errors,
  };
}

function caseOf(gold: Gold, articlesDir: string, language: LoadLanguage) {
  try {
    const bytes = readFileSync(join(articlesDir, gold.file));
    const { article } = parseArticle({ file: gold.file, bytes, sidecarBytes: null }, language);
    return article && gold.lines ? [{ gold, raw: article }] : [];
  } catch {
    return [];
  }
}

if (import.meta.main) {
  const [goldDir, articlesDir, option] = process.argv.slice(2);
  if (!goldDir || !articlesDir) throw new Error('Usage: node tests/quality/clean.ts GOLD_DIR ARTICLES_DIR [--errors]');
  const { errors, ...score } = measureClean(goldDir, articlesDir);
  const lines = Object.entries(score).map(([name, value]) => `${name} ${Number(value.toFixed(4))}`);
  process.stdout.write(`${[...(option === '--errors' ? errors : []), lines.join('  ')].join('\n')}\n`);
}
