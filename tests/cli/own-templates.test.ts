import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stateFolder } from '../../src/cache/folder.ts';
import { articleText } from '../bench/corpus.ts';
import { depeche, temporaryFolder } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  for (const part of ['vocabulary', 'templates', '.eleventy.ts'])
    cpSync(resolve(part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'articles'));
});
afterEach(() => {
  rmSync(stateFolder(join(folder, 'articles'), join(folder, 'dist')), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

it('a folder with templates of its own is built with them, and with their words wherever they are said', () => {
  const words = join(folder, 'templates/strings.fr.ts');
  const shipped = readFileSync(words, 'utf8');
  // One that a template says, and one that a view says.
  writeFileSync(words, shipped.replace('Aller au contenu', 'Filer au contenu').replace("'Articles'", "'Papiers'"));
  for (let n = 0; n < 3; n++) writeFileSync(join(folder, `articles/${n}.txt`), articleText(n));
  for (const more of [[], ['--fresh', '--workers', '2']]) {
    expect(depeche(['build', ...more], {}, folder)).toMatchObject({ status: 0 });
    const page = readFileSync(join(folder, 'dist/articles/index.html'), 'utf8');
    expect(page).toContain('Filer au contenu');
    expect(page).toContain('<title>Papiers');
  }
}, 60_000);
