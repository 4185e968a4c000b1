import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A dirty page with its gold: what a careful reader calls article, what furniture. Line numbers are 0-based. */
export type GoldPage = {
  /** Path under the folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly article: readonly number[];
  readonly boilerplate: readonly number[];
};

/** A page whose every line begins with its verdict: `+` article, `-` furniture, `?` either; blank lines have none. */
export function goldPage(file: string, marked: string): GoldPage {
  const lines = marked.replace(/\n$/, '').split('\n');
  const having = (mark: string) =>
    lines.flatMap((line, i) => (line.startsWith(mark) && line.slice(1).trim() ? [i] : []));
  return {
    file,
    text: lines.map(line => line.slice(1)).join('\n'),
    article: having('+'),
    boilerplate: having('-'),
  };
}

/** Every page of a folder and its sub-folders, in the order of their paths. */
export function readGoldPages(dir: string): GoldPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .map(name => name.replaceAll('\\', '/'))
    .sort()
    .map(name => goldPage(name, readFileSync(join(dir, name), 'utf8')));
}
