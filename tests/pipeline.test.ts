import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { RawArticle } from '../src/article.ts';
import { parseArticle } from '../src/load/article.ts';
import { readSettings } from '../src/load/settings.ts';
import { readVocabulary } from '../src/load/vocabulary.ts';
import { analyseArticles, type Language, prepareLanguage } from '../src/pipeline.ts';
import { articleText } from './bench/corpus.ts';

let language: Language;
const { settings } = readSettings('site.yaml');
const furniture: ReadonlySet<string> = new Set();

beforeAll(() => {
  language = prepareLanguage(readVocabulary('vocabulary').files).language;
});

function read(file: string, text: string): RawArticle {
  return parseArticle({ file, bytes: Buffer.from(text), sidecarBytes: null }, language.load).article!;
}

test('articles that are analysed together are what each is alone, whatever becomes of the others', () => {
  const raws = [
    ...Array.from({ length: 5 }, (_, n) => read(`${n}.txt`, articleText(n))),
    read('README.md', readFileSync('README.md', 'utf8')),
  ];
  const broken = { ...raws[0]!, lines: null } as unknown as RawArticle;
  const outcomes = analyseArticles(
    [...raws.slice(0, 2), broken, ...raws.slice(2)].map(raw => ({ raw, furniture })),
    { language, settings },
  );
  const [fault] = outcomes.splice(2, 1);
  expect(fault).toMatchObject({ fault: expect.any(TypeError) });
  expect(outcomes).toEqual(raws.flatMap(raw => analyseArticles([{ raw, furniture }], { language, settings })));
});
