import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Functions and constants only: a type names what a function takes or gives, whether others name it or not. */
const EXPORT = /^export (?:async )?(?:function\*?|const|class) ([\w$]+)/gm;
const IMPORT = /(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'/g;
/** `await import('…')`: of such a file all may be meant. */
const WHOLE = /import\(\s*'(\.[^']+)'/g;

const code = new Map(
  globSync([
    'src/**/*.ts',
    'templates/**/*.ts',
    'templates/assets/*.js',
    'tests/**/*.ts',
    '.eleventy.ts',
    'bin/*.js',
  ]).map(path => {
    const file = path.replaceAll('\\', '/');
    return [file, readFileSync(file, 'utf8')] as const;
  }),
);

/** « file name » of all that some files import; of a file that is imported as a whole, the file. */
function importedBy(isAsked: (file: string) => boolean): ReadonlySet<string> {
  const imported = new Set<string>();
  for (const [file, text] of code) {
    if (!isAsked(file)) continue;
    const at = (target: string) => sourceOf(join(dirname(file), target).replaceAll('\\', '/'));
    for (const [, names, target] of text.matchAll(IMPORT))
      for (const name of names!.split(',')) imported.add(`${at(target!)} ${nameOf(name)}`);
    for (const [, target] of text.matchAll(WHOLE)) imported.add(at(target!));
  }
  return imported;
}

/** The search page runs some of `src/lib`, which the build puts beside it. */
function sourceOf(file: string): string {
  return file.replace(/^templates\/assets\/(lib\/.*)\.js$/, 'src/$1.ts');
}

/** `Shape` of `type Shape as Other`. */
function nameOf(imported: string): string {
  return imported
    .trim()
    .replace(/^type /, '')
    .split(' as ')[0]!;
}

function isUsedIn(text: string, name: string): boolean {
  return text.split(new RegExp(`(?<![\\w$])${name}(?![\\w$])`)).length > 2;
}

it('nothing is exported that nobody imports, and nothing is kept for tests alone', () => {
  const byAll = importedBy(() => true);
  const bySite = importedBy(file => !file.startsWith('tests/'));
  const unused = [...code].flatMap(([file, text]) => {
    if (!file.startsWith('src/') || bySite.has(file)) return [];
    const exported = [...text.matchAll(EXPORT)].map(match => match[1]!);
    const isUsed = (name: string) =>
      bySite.has(`${file} ${name}`) || (isUsedIn(text, name) && byAll.has(`${file} ${name}`));
    return exported.filter(name => !isUsed(name)).map(name => `${file} ${name}`);
  });
  expect(unused).toEqual([]);
});
