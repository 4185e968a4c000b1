import { styleText } from 'node:util';
import type { Problem } from '../article.ts';
import { compare } from '../lib/compare.ts';

/** `kbs.txt:12: warning undated: …` and, indented, what to do. Lines are 1-based here, as editors count them. */
export function problemText(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line + 1}`;
  const level = styleText(problem.level === 'error' ? 'red' : 'yellow', problem.level, { stream: process.stderr });
  return `${place}: ${level} ${problem.code}: ${problem.message}\n    ${problem.help}`;
}

/** Every problem, in the order of files, lines and codes; none is summed up away. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const problem of problems.toSorted(byPlace)) process.stderr.write(`${problemText(problem)}\n`);
}

export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? -1) - (b.line ?? -1) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** `--strict` makes any warning fail. */
export function exitStatus(problems: readonly Problem[], strict = false): 0 | 1 {
  return problems.some(problem => strict || problem.level === 'error') ? 1 : 0;
}
