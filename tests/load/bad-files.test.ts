import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/article.ts';
import { readArticle } from '../../src/load/article.ts';
import { listArticles } from '../../src/load/files/list.ts';
import { type Expected, GOOD_FILES, writeBadFiles } from '../cases/bad-files.ts';
import { language } from './language.ts';

let folder = '';
let expected: Expected[] = [];
let problems: Problem[] = [];
const read = new Map<string, boolean>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-bad-'));
  expected = writeBadFiles(folder);
  const listing = listArticles(folder);
  const readings = listing.entries.map(entry => ({ entry, reading: readArticle(entry, language) }));
  for (const { entry, reading } of readings) read.set(entry.file, reading.article !== null);
  problems = [...listing.problems, ...readings.flatMap(({ reading }) => reading.problems)];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of bad files', () => {
  it('holds at least forty kinds', () => {
    expect(expected.length).toBeGreaterThanOrEqual(40);
  });

  it('gives each the named problem, an error or a warning as the interface says', () => {
    const found = new Set(problems.map(({ file, code, level }) => `${file} ${code} ${level}`));
    const wanted = expected
      .filter(({ room }) => room === 'load')
      .map(({ file, code, level }) => `${file} ${code} ${level}`);
    expect(wanted.filter(one => !found.has(one))).toEqual([]);
  });

  it('says of each problem what is wrong and what to do', () => {
    for (const problem of problems) {
      expect(problem.message, problem.file).toMatch(/^[A-Z`].+\.$/s);
      expect(problem.help, problem.file).toMatch(/^[A-Z].+[.?]$/s);
    }
  });

  it('finds no error in a file that must come through', () => {
    expect(GOOD_FILES.filter(file => !read.get(file))).toEqual([]);
    expect(problems.filter(problem => GOOD_FILES.includes(problem.file))).toEqual([]);
  });

  it('says of an error that keeps an article back that it does', () => {
    const helpOf = (file: string) => problems.filter(problem => problem.file === file).map(({ help }) => help);
    expect(helpOf('jour-impossible.txt').join()).not.toContain('left out');
    const lost = [...read].filter(([, isRead]) => !isRead).map(([file]) => file);
    const silent = lost.filter(file => {
      const beside = file.replace(/\.[^.]+$/, '.yaml');
      return ![...helpOf(file), ...helpOf(beside)].some(help => help.endsWith('the article is left out.'));
    });
    expect([lost.length > 0, silent]).toEqual([true, []]);
  });

  it('names lines from 0, front matter counted', () => {
    const lineOf = (file: string) => problems.find(problem => problem.file === file)?.line;
    expect(lineOf('jour-impossible.txt')).toBe(1);
    expect(lineOf('mois-impossible.html')).toBe(2);
    expect(lineOf('a-cote-impossible.yaml')).toBe(0);
    expect(lineOf('cle-interieure.txt')).toBe(2);
  });

  it('runs no code from front matter', () => {
    expect(read.get('js.txt')).toBe(false);
    expect(read.get('javascript.md')).toBe(false);
    expect(read.get('coffee.html')).toBe(false);
  });
});
