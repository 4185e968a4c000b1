/**
 * `node tests/bench/stages.ts [N]`: what each stage of the analysis costs, in milliseconds.
 *
 * First the compilation of the vocabulary, stage by stage, cold, as every process that analyses anything pays it
 * (reading the files apart: the commands keep the parsed YAML). Then the analysis of N articles of about 3 KB
 * (default 1000), after as many again to warm up: for each stage the median article, which other work on the machine
 * disturbs least. Prints two tables; writes nothing. Never a test: machines differ.
 */
import { join } from 'node:path';
import type { RawArticle, TaggedArticle } from '../../src/article.ts';
import { cleanArticle } from '../../src/clean/clean.ts';
import { prepareClean } from '../../src/clean/prepare.ts';
import { surveyArticle } from '../../src/clean/survey.ts';
import { dateArticle } from '../../src/date/date.ts';
import { prepareDate } from '../../src/date/language.ts';
import { parseArticle } from '../../src/load/article.ts';
import { prepareLoad } from '../../src/load/language.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';
import { prepareQuotes } from '../../src/quote/prepare.ts';
import { quoteArticle } from '../../src/quote/quote-article.ts';
import { prepareRelate } from '../../src/relate/relations/stopwords.ts';
import { prepareRepair } from '../../src/repair/prepare.ts';
import { repairArticle } from '../../src/repair/repair-article.ts';
import { prepareActors, tagActors } from '../../src/tag/actors/index.ts';
import { prepareTopics, topicsOf } from '../../src/tag/topics/topics.ts';
import { articleText } from './corpus.ts';

const COUNT = Number(process.argv[2] ?? 1000);

/** Milliseconds by stage, each time it ran. */
const spent = new Map<string, number[]>();

function timed<T>(stage: string, work: () => T): T {
  const began = performance.now();
  const result = work();
  const ms = performance.now() - began;
  const before = spent.get(stage);
  if (before) before.push(ms);
  else spent.set(stage, [ms]);
  return result;
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

function analyse(n: number): void {
  const bytes = Buffer.from(articleText(n));
  const raw = timed('load', () => parseArticle({ file: `${n}.txt`, bytes, sidecarBytes: null }, language.load))
    .article as RawArticle;
  timed('survey', () => surveyArticle(raw));
  const clean = timed('clean', () => cleanArticle(raw, NO_FURNITURE, language.clean));
  const repaired = timed('repair', () => repairArticle(clean, language.repair));
  const dated = timed('date', () => dateArticle(repaired, { language: language.date, timeZone: 'Europe/Paris' }));
  const { actors } = timed('actors', () => tagActors(dated, language.actors));
  const { topics } = timed('topics', () => topicsOf({ ...dated, actors }, language.topics));
  const tagged: TaggedArticle = { ...dated, actors, topics };
  const quoted = timed('quote', () => quoteArticle(tagged, language.quote));
  timed('JSON', () => JSON.stringify({ ...quoted, lines: [], extracted: [] }));
}

for (let n = 0; n < COUNT; n++) analyse(n);
spent.clear();
for (let n = COUNT; n < 2 * COUNT; n++) analyse(n);
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
