import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { furnitureFor, mergeSurveys } from '../../src/clean/survey/furniture.ts';
import { surveyArticle } from '../../src/clean/survey/survey.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { type GoldPage, readGoldPages } from './lines.ts';
import { rawArticle } from './raw.ts';

const pages = readGoldPages(new URL('./pages', import.meta.url).pathname);
const raws = pages.map(page => rawArticle(page.text, { file: page.file }));

type Found = { readonly kept: number; readonly lost: number; readonly left: number; readonly lines: string[] };

function judge(page: GoldPage, removed: ReadonlySet<number | null>): Found {
  const lines = page.text.split('\n');
  const lost = page.article.filter(line => removed.has(line));
  const left = page.boilerplate.filter(line => !removed.has(line));
  return {
    kept: page.article.length - lost.length,
    lost: lost.length,
    left: left.length,
    lines: [...lost.map(line => `lost ${lines[line]}`), ...left.map(line => `left ${lines[line]}`)],
  };
}

function judgeAll(furniture: (i: number) => ReadonlySet<string>): Found[] {
  return pages.map((page, i) => {
    const { removed } = cleanArticle(raws[i]!, furniture(i), LANGUAGE);
    return judge(page, new Set(removed.map(({ line }) => line)));
  });
}

const sum = (found: readonly Found[], key: 'kept' | 'lost' | 'left') => found.reduce((all, one) => all + one[key], 0);

function scores(found: readonly Found[]) {
  const [kept, lost, left] = [sum(found, 'kept'), sum(found, 'lost'), sum(found, 'left')];
  return { f1: (2 * kept) / (2 * kept + lost + left), recall: kept / (kept + lost) };
}

describe('the lines of invented dirty pages', () => {
  const alone = judgeAll(() => new Set());
  const survey = mergeSurveys(raws.map(surveyArticle));
  const together = judgeAll(i => furnitureFor(survey, surveyArticle(raws[i]!)));

  it('are told apart one file at a time', () => {
    const { f1, recall } = scores(alone);
    expect(recall, alone.flatMap(one => one.lines).join('\n')).toBeGreaterThanOrEqual(0.985);
    expect(f1, alone.flatMap(one => one.lines).join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('are told apart in a collection', () => {
    const { f1, recall } = scores(together);
    expect(recall, together.flatMap(one => one.lines).join('\n')).toBeGreaterThanOrEqual(0.985);
    expect(f1, together.flatMap(one => one.lines).join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('are enough to judge by', () => {
    expect(pages.length).toBeGreaterThanOrEqual(35);
    expect(sum(alone, 'kept')).toBeGreaterThan(250);
  });
});
