/** Everything that `npm run quality` prints and the tests hold. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readVocabulary } from '../../src/load/vocabulary.ts';
import { type Language, prepareLanguage } from '../../src/pipeline.ts';
import { figure, measureArticles, measureUndated } from './articles.ts';
import { casesOf, undatedCasesOf } from './cases.ts';
import { measureExpressions, measurePhrases, type Score } from './dates.ts';
import { measureReuse } from './duplicates.ts';
import { findingsOf, type Measured } from './figure.ts';
import { isThere, SHARED } from './gold.ts';
import { f1, share, sum } from './judge/judgement.ts';
import type { SetLabel } from './kinds.ts';
import { judgeNames } from './names.ts';
import { judgePageDates, judgePages } from './pages.ts';
import { judgeSubjects } from './subjects.ts';

const VOCABULARY = join(import.meta.dirname, '../../vocabulary');

/** Is the third-party data there? Without it only the project's own sets are measured. */
export const HAS_SHARED = existsSync(SHARED);

/** Every figure, in a fixed order. */
export async function measureAll(): Promise<Measured> {
  const samples = await casesOf('samples');
  const unseen = await casesOf('unseen');
  const parts: Measured[] = [
    ...(isThere('seeds') ? [measureArticles('seeds', await casesOf('seeds'), true)] : []),
    measureArticles('samples', samples, false),
    measureArticles('unseen', unseen, false),
    measureUndated([...(await undatedCasesOf(samples)), ...(await undatedCasesOf(unseen))]),
    measureReuse(),
    ...(HAS_SHARED ? await measureShared() : []),
  ];
  return { figures: parts.flatMap(part => part.figures), findings: parts.flatMap(part => part.findings) };
}

async function measureShared(): Promise<Measured[]> {
  const { language } = prepareLanguage(readVocabulary(VOCABULARY).files);
  return [
    await measurePages(),
    await measurePageDates(),
    dateSentences('sentences', measureExpressions(SHARED, language.date)),
    dateSentences('phrases', measurePhrases(SHARED, language.date)),
    measureNames(language),
    measureSubjects(language),
  ];
}

function dateSentences(set: SetLabel, score: Score): Measured {
  const { n, f1, value, misses } = score;
  return {
    figures: [figure('sentences.f1', set, { value: f1, n }, true), figure('sentences.value', set, { value, n }, true)],
    findings: [{ topic: 'dates', set, file: set, errors: misses }],
  };
}

function measureNames({ actors }: Language): Measured {
  const judged = judgeNames(actors);
  const { right = 0, missed = 0, extra = 0 } = sum(judged.map(([, judgement]) => judgement));
  return {
    figures: [figure('names.f1', 'sentences', { value: f1({ right, missed, extra }), n: right + missed }, true)],
    findings: findingsOf('names', 'sentences', judged),
  };
}

function measureSubjects({ topics }: Language): Measured {
  const judged = judgeSubjects(topics);
  const { right = 0, all = 0 } = sum(judged.map(([, judgement]) => judgement));
  return {
    figures: [figure('subjects.main', 'sentences', { value: share(right, all), n: all }, true)],
    findings: findingsOf('topics', 'sentences', judged),
  };
}

async function measurePages(): Promise<Measured> {
  const judged = await judgePages();
  const { right = 0, missed = 0, extra = 0 } = sum(judged.map(([, judgement]) => judgement));
  return {
    figures: [figure('pages.f1', 'pages', { value: f1({ right, missed, extra }), n: right + missed }, true)],
    findings: findingsOf('pages', 'pages', judged),
  };
}

async function measurePageDates(): Promise<Measured> {
  const judged = await judgePageDates();
  const { right = 0, all = 0 } = sum(judged.map(([, judgement]) => judgement));
  return {
    figures: [figure('pages.date', 'pages', { value: share(right, all), n: all }, true)],
    findings: findingsOf('published', 'pages', judged),
  };
}
