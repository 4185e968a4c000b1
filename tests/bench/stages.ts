/**
 * `node tests/bench/stages.ts [N]`: what each stage of the analysis costs, in milliseconds.
 *
 * First the compilation of the vocabulary, stage by stage, cold, as every process that analyses anything pays it
 * (reading the files apart: the commands keep the parsed YAML). Then the analysis of N articles of about 3 KB
 * (default 1000) in batches, after as many again to warm up: for each stage an article of the median batch, which other
 * work on the machine disturbs least. Prints two tables; writes nothing. Never a test: machines differ.
 */
import { join } from 'node:path';
import type { RawArticle } from '../../src/article.ts';
import { cleanArticle } from '../../src/clean/clean.ts';
import { surveyArticle } from '../../src/clean/survey/survey.ts';
import { prepareClean } from '../../src/clean/vocabulary/prepare.ts';
import { dateArticle } from '../../src/date/date.ts';
import { prepareDate } from '../../src/date/language.ts';
import { parseArticle } from '../../src/load/article.ts';
import { prepareLoad } from '../../src/load/language.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';
import { prepareQuotes } from '../../src/quote/prepare/prepare.ts';
import { quoteArticle } from '../../src/quote/quote-article.ts';
import { factsOf } from '../../src/relate/facts.ts';
import { prepareRelate } from '../../src/relate/relations/stopwords.ts';
import { prepareRepair } from '../../src/repair/prepare.ts';
import { repairArticle } from '../../src/repair/repair-article.ts';
import { tagActors } from '../../src/tag/actors/tag-actors.ts';
import { prepareActors } from '../../src/tag/actors/vocabulary/prepare.ts';
import { prepareTopics, topicsOf } from '../../src/tag/topics/topics.ts';
import { articleText } from './corpus.ts';

const COUNT = Number(process.argv[2] ?? 1000);

/** Milliseconds by stage, each time it ran. */
const spent = new Map<string, number[]>();

function timed<T>(stage: string, work: () => T): T {
  const began = performance.now();
  const result = work();
  keep(stage, performance.now() - began);
  return result;
}

function keep(stage: string, ms: number): void {
  const before = spent.get(stage);
  if (before) before.push(ms);
  else spent.set(stage, [ms]);
}

const { files } = readVocabulary(join(import.meta.dirname, '../../vocabulary'));
const language = {
  clean: timed('clean', () => prepareClean(files).language),
  load: timed('load', () => prepareLoad(files).language),
  repair: timed('repair', () => prepareRepair(files).language),
  date: timed('date', () => prepareDate(files).language),
  actors: timed('actors', () => prepareActors(files).language),
  topics: timed('topics', () => prepareTopics(files).language),
  quote: timed('quote', () => prepareQuotes(files).language),
  relate: timed('relate', () => prepareRelate(files).language),
};
print('Preparing the language');

const NO_FURNITURE: ReadonlySet<string> = new Set();

/** As builds do it: each stage sees all articles of a batch before the next one begins. */
const BATCH = 32;

/** @returns what a stage makes of each; its time is kept by the article. */
function stage<A, B>(name: string, articles: readonly A[], work: (article: A) => B): B[] {
  const began = performance.now();
  const made = articles.map(work);
  keep(name, (performance.now() - began) / articles.length);
  return made;
}

function analyse(from: number): void {
  const files = Array.from({ length: BATCH }, (_, i) => {
    return { file: `${from + i}.txt`, bytes: Buffer.from(articleText(from + i)), sidecarBytes: null };
  });
  const raws = stage('load', files, file => parseArticle(file, language.load).article as RawArticle);
  stage('survey', raws, surveyArticle);
  const clean = stage('clean', raws, raw => cleanArticle(raw, NO_FURNITURE, language.clean));
  const repaired = stage('repair', clean, article => repairArticle(article, language.repair));
  const reading = { language: language.date, timeZone: 'Europe/Paris' };
  const dated = stage('date', repaired, article => dateArticle(article, reading));
  const named = stage('actors', dated, article => ({ ...article, ...tagActors(article, language.actors) }));
  const tagged = stage('topics', named, article => ({ ...article, ...topicsOf(article, language.topics) }));
  const quoted = stage('quote', tagged, article => quoteArticle(article, language.quote));
  stage('facts', quoted, article => factsOf(article, language.relate));
  stage('JSON', quoted, article => JSON.stringify({ ...article, lines: [], extracted: [] }));
}

for (let n = 0; n < COUNT; n += BATCH) analyse(n);
spent.clear();
for (let n = COUNT; n < 2 * COUNT; n += BATCH) analyse(n);
console.log('');
print('An article');

function print(title: string): void {
  const rows = [...spent].map(([stage, times]) => [stage, median(times)] as const);
  const all = rows.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`| ${title} | ms |\n|---|--:|`);
  for (const [stage, ms] of [...rows, ['**all**', all] as const]) console.log(`| ${stage} | ${ms.toFixed(3)} |`);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]!;
}
