import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stateFolder } from '../../src/cache/folder.ts';
import { articleText } from '../bench/corpus.ts';
import { contentsOf, depeche, differences, temporaryFolder } from './run.ts';

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

it('a folder with nothing but articles is built with the words and pages that come with the tool', () => {
  writeFileSync(join(folder, 'articles/1.txt'), articleText(1));
  expect(depeche(['build'], {}, folder).status).toBe(0);
  const own = contentsOf(join(folder, 'dist'));
  for (const part of ['vocabulary', 'templates', '.eleventy.ts']) rmSync(join(folder, part), { recursive: true });
  expect(depeche(['build', '--fresh'], {}, folder).status).toBe(0);
  expect(differences(contentsOf(join(folder, 'dist')), own)).toEqual([]);
  expect(depeche(['analyse', 'articles/1.txt', '--json'], {}, folder).status).toBe(0);
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
});

it('a vocabulary file that is broken or missing stops the build, and the site stays as it was', () => {
  writeFileSync(join(folder, 'articles/1.txt'), articleText(1));
  expect(depeche(['build'], {}, folder).status).toBe(0);
  const before = contentsOf(join(folder, 'dist'));
  appendFileSync(join(folder, 'vocabulary/topics.yaml'), '  : [\n');
  for (const problem of [/topics\.yaml:\d+: The YAML is broken/, /topics\.yaml: The file is missing\. Put it back/]) {
    const { status, stderr } = depeche(['build'], {}, folder);
    expect([status, stderr]).toEqual([2, expect.stringMatching(problem)]);
    expect(differences(contentsOf(join(folder, 'dist')), before)).toEqual([]);
    rmSync(join(folder, 'vocabulary/topics.yaml'), { force: true });
  }
});
