import { styleText } from 'node:util';
import type { Problem } from '../article.ts';
import { compare } from '../lib/compare.ts';
import { printable } from '../lib/printable.ts';

/**
 * `kbs.txt:12: warning undated: …` and, indented, what to do. Lines are 1-based here, as editors count them.
 * @param stream where it will be written, which decides whether it has colours
 */
export function problemText(
  { level, code, message, help, ...place }: Problem,
  stream: NodeJS.WriteStream = process.stderr,
): string {
  const word = styleText(level === 'error' ? 'red' : 'yellow', level, { stream });
  return `${placeText(place)}: ${word} ${code}: ${printable(message)}\n    ${printable(help)}`;
}

/** `kbs.txt:12` */
export function placeText({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  return printable(line === null ? file : `${file}:${line + 1}`);
}

/** Every one, in the order of files, lines and codes. */
export function reportText(problems: readonly Problem[]): string {
  return problems
    .toSorted(byPlace)
    .map(problem => `${problemText(problem)}\n`)
    .join('');
}

/** To stderr: data alone goes to stdout. */
export function reportProblems(problems: readonly Problem[]): void {
  process.stderr.write(reportText(problems));
}

/** Those that were not told before: `depeche dev` would else say the same at every change. */
export function problemsSince(before: readonly Problem[], now: readonly Problem[]): Problem[] {
  const told = new Set(before.map(problem => JSON.stringify(problem)));
  return now.filter(problem => !told.has(JSON.stringify(problem)));
}

/** The order of a report: files, lines, then whatever is left that differs. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? -1) - (b.line ?? -1) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** `1 file`, `2 files` */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** `--strict` makes any warning fail. */
export function exitStatus(problems: readonly Problem[], strict = false): 0 | 1 {
  return problems.some(problem => strict || problem.level === 'error') ? 1 : 0;
}
