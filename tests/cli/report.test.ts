import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/article.ts';
import { problemsSince, problemText, reportText } from '../../src/cli/report.ts';

const problem = (n: number, code: string, level: Problem['level']): Problem => ({
  ...{ level, code, file: `${String(n).padStart(3, '0')}.txt`, line: null, message: 'm', help: 'h' },
});

describe('the report of a build', () => {
  it('tells every error, and of many warnings of a kind the first twenty and how many more there are', () => {
    const text = reportText([
      ...Array.from({ length: 30 }, (_, n) => problem(n, 'undated', 'warning')),
      ...Array.from({ length: 30 }, (_, n) => problem(n, 'unreadable', 'error')),
      ...Array.from({ length: 3 }, (_, n) => problem(n, 'spun-words', 'warning')),
    ]);
    const told = (code: string) => text.split('\n').filter(line => line.includes(` ${code}: m`)).length;
    expect([told('undated'), told('unreadable'), told('spun-words')]).toEqual([20, 30, 3]);
    expect(text).toContain('019.txt');
    expect(text.trimEnd().split('\n').slice(-1)).toEqual([
      '… and 10 more warnings of the kind undated; `depeche check` lists all',
    ]);
  });
});

describe('a problem', () => {
  it('cannot rewrite the terminal by the name of its file', () => {
    const text = problemText({ ...problem(1, 'undated', 'warning'), file: 'a\n\u001b[2Jb.txt', line: 2 });
    expect(text.split('\n')[0]).toMatch(/^a\\u000a\\u001b\[2Jb\.txt:3: /);
  });
});

describe('what a watched folder tells after a change', () => {
  it('is only what it has not told yet', () => {
    const [old, mended, fresh] = [1, 2, 3].map(n => problem(n, 'undated', 'warning')) as [Problem, Problem, Problem];
    expect(problemsSince([old, mended], [{ ...old }, fresh])).toEqual([fresh]);
    expect(problemsSince([old, fresh], [old, mended])).toEqual([mended]);
  });
});
