import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/article.ts';
import { problemsSince, problemText, reportText } from '../../src/cli/report.ts';

const problem = (n: number, code: string, level: Problem['level']): Problem => ({
  ...{ level, code, file: `${String(n).padStart(3, '0')}.txt`, line: null, message: 'm', help: 'h' },
});

describe('the report of a build', () => {
  it('tells every problem, however many there are of a kind, in the order of the files', () => {
    const text = reportText([
      ...Array.from({ length: 30 }, (_, n) => problem(29 - n, 'undated', 'warning')),
      ...Array.from({ length: 30 }, (_, n) => problem(n, 'unreadable', 'error')),
    ]);
    const told = text.split('\n').filter(line => line.includes(': m'));
    expect(told).toHaveLength(60);
    expect(told.at(0)).toMatch(/^000\.txt: /);
    expect(told.at(-1)).toMatch(/^029\.txt: /);
  });
});

describe('a problem', () => {
  it('cannot rewrite the terminal by the name of its file', () => {
    const text = problemText({ ...problem(1, 'undated', 'warning'), file: 'a\n\u001b[2Jb\u202etxt.c', line: 2 });
    expect(text.split('\n')[0]).toMatch(/^a\\u000a\\u001b\[2Jb\\u202etxt\.c:3: /);
  });
});

describe('what a watched folder tells after a change', () => {
  it('is only what it has not told yet', () => {
    const [old, mended, fresh] = [1, 2, 3].map(n => problem(n, 'undated', 'warning')) as [Problem, Problem, Problem];
    expect(problemsSince([old, mended], [{ ...old }, fresh])).toEqual([fresh]);
    expect(problemsSince([old, fresh], [old, mended])).toEqual([mended]);
  });
});
