import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/load/configuration-error.ts';
import { byCodePoint, listArticles, listPaths } from '../../src/load/files/list.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-list-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'Bonjour.');
  }
}

function listed(): string[] {
  return listArticles(folder).entries.map(entry => entry.file);
}

describe('listing a folder', () => {
  it('finds every kind of article, in sub-folders too, in code-point order whatever the locale', () => {
    write('é.txt', 'z.md', 'a/b.HTML', 'a.markdown', 'Z.htm', 'a-b.txt');
    expect(listed()).toEqual(['Z.htm', 'a-b.txt', 'a.markdown', 'a/b.HTML', 'z.md', 'é.txt']);
  });

  it('orders characters beyond the first plane after all others', () => {
    expect(['\u{1f600}', '\uffee', 'a', ''].sort(byCodePoint)).toEqual(['', 'a', '\uffee', '\u{1f600}']);
  });

  it('passes over hidden files, READMEs and what a browser saves beside a page, in silence', () => {
    write(
      '.git/x.txt',
      '.cache.txt',
      'README.md',
      'sous/readme.txt',
      'page.html',
      'page_files/a.js',
      'page_fichiers/b.txt',
    );
    const { entries, problems } = listArticles(folder);
    expect(entries.map(entry => entry.file)).toEqual(['page.html']);
    expect(problems).toEqual([]);
  });

  it('reads a folder whose name ends like that of a saved page’s where there is no page', () => {
    write('notes_files/a.txt');
    expect(listed()).toEqual(['notes_files/a.txt']);
  });

  it('gives an article the .yaml of its name, and names one without an article', () => {
    write('a.txt', 'a.yaml', 'b.yaml', 'sous/a.txt');
    const { entries, problems } = listArticles(folder);
    expect(entries.map(entry => [entry.file, entry.sidecar?.file ?? null])).toEqual([
      ['a.txt', 'a.yaml'],
      ['sous/a.txt', null],
    ]);
    expect(problems.map(({ file, code, level }) => [file, code, level])).toEqual([
      ['b.yaml', 'yaml-without-article', 'warning'],
    ]);
  });

  it('follows links inside the folder, reads each folder and file once, and never leaves', () => {
    write('vrai/a.txt');
    write('.fonds/b.txt');
    symlinkSync('a.txt', join(folder, 'vrai/encore.txt'));
    symlinkSync('../.fonds/b.txt', join(folder, 'vrai/b.txt'));
    symlinkSync('../.fonds/b.txt', join(folder, 'vrai/c.txt'));
    symlinkSync('vrai', join(folder, 'autre'));
    symlinkSync('..', join(folder, 'vrai/boucle'));
    symlinkSync(tmpdir(), join(folder, 'dehors'));
    const { entries, problems } = listArticles(folder);
    expect(entries.map(entry => entry.file)).toEqual(['vrai/a.txt', 'vrai/b.txt']);
    expect(problems.map(problem => problem.code).sort()).toEqual(['link-loop', 'link-outside']);
  });

  it('does not open a .yaml that a link leads out to', () => {
    write('a.txt');
    symlinkSync(process.execPath, join(folder, 'a.yaml'));
    const { entries, problems } = listArticles(folder);
    expect(entries[0]?.sidecar).toBeNull();
    expect(problems.map(problem => problem.code)).toEqual(['link-outside']);
  });

  it('reads an article whose .yaml is a link into the void, and names the link', () => {
    write('a.txt');
    symlinkSync('nulle-part', join(folder, 'a.yaml'));
    const { entries, problems } = listArticles(folder);
    expect(entries.map(entry => entry.sidecar)).toEqual([null]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['a.yaml', 'link-broken']]);
  });

  it('says of a .yml beside an article that only .yaml is looked for', () => {
    write('a.txt', 'a.yml');
    const { problems } = listArticles(folder);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['a.yml', 'yaml-without-article']]);
    expect(problems[0]?.message).toContain('`.yaml`');
  });

  it('says of a file whose name is not UTF-8 that it wants another', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('é.txt', 'latin1')]), 'Bonjour.');
    expect(listArticles(folder).problems.map(({ code, help }) => [code, help])).toEqual([['unreadable', 'Rename it.']]);
  });

  it('throws a configuration error where there is no folder', () => {
    write('a.txt');
    expect(() => listArticles(join(folder, 'rien'))).toThrow(ConfigurationError);
    expect(() => listArticles(join(folder, 'rien'))).toThrow(/does not exist/);
    expect(() => listArticles(join(folder, 'a.txt'))).toThrow(/is not a folder/);
  });
});

describe('listing paths', () => {
  it('names files by the folder that holds all the paths', () => {
    write('un/a.txt', 'deux/b/c.txt', 'deux/d.txt');
    const paths = [join(folder, 'un/a.txt'), join(folder, 'deux')];
    expect(listPaths(paths).entries.map(entry => entry.file)).toEqual(['deux/b/c.txt', 'deux/d.txt', 'un/a.txt']);
    expect(listPaths([join(folder, 'un/a.txt')]).entries.map(entry => entry.file)).toEqual(['a.txt']);
    expect(listPaths([join(folder, 'deux')]).entries.map(entry => entry.file)).toEqual(['b/c.txt', 'd.txt']);
  });

  it('reads a named README, counts a file named twice once, and reports a missing one', () => {
    write('README.md');
    const path = join(folder, 'README.md');
    const { entries, problems } = listPaths([path, folder, path, join(folder, 'rien.txt')]);
    expect(entries.map(entry => entry.file)).toEqual(['README.md']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['rien.txt', 'unreadable']]);
    expect(listPaths([join(folder, 'rien')]).problems).toMatchObject([{ code: 'unreadable', file: 'rien' }]);
  });
});
