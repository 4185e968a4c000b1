import { mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBadFiles } from '../cases/bad-files.ts';
import { contentsOf, depeche, differences, temporaryFolder } from './run.ts';

const ARTICLE = `La grève du port de Brumeval entre dans sa deuxième semaine

Publié le 12 septembre 2023 à 10h59

Les dockers du port de Brumeval ont voté mardi la poursuite de la grève, a annoncé Élise Carpentras, déléguée du syndicat.

« Nous ne reprendrons pas le travail sans garantie écrite », a-t-elle déclaré devant les grilles du terminal.
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'articles');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('depeche build', () => {
  it('gives the same bytes twice, in another time zone and locale too', () => {
    const [one, other] = [join(temporaryFolder(), 'one'), join(temporaryFolder(), 'other')];
    expect(depeche(['build', '--output', one]).status).toBe(0);
    expect(depeche(['build', '--output', other], { TZ: 'Asia/Tokyo', LC_ALL: 'C', LANG: 'C' }).status).toBe(0);
    expect(differences(contentsOf(one), contentsOf(other))).toEqual([]);
  });

  it('names every bad file of a folder, publishes the good ones and exits with 1', () => {
    const input = folderWith({ 'greve.txt': ARTICLE });
    const expected = writeBadFiles(input);
    const output = join(temporaryFolder(), 'site');
    const { status, stderr } = depeche(['build', '--input', input, '--output', output]);
    expect(status).toBe(1);
    expect(expected.length).toBeGreaterThanOrEqual(40);
    const missing = expected.filter(
      ({ file, code, level }) => !new RegExp(`^${escaped(file)}(?::\\d+)?: ${level} ${code}: `, 'm').test(stderr),
    );
    expect(missing).toEqual([]);
    expect(
      contentsOf(output).has(
        'articles/2023-09-12-la-greve-du-port-de-brumeval-entre-dans-sa-deuxieme-semaine/index.html',
      ),
    ).toBe(true);
  });

  it('exits with 1 under --strict where there is a warning', () => {
    const input = folderWith({ 'bon.txt': ARTICLE, 'image.gif': 'GIF89a' });
    const output = join(temporaryFolder(), 'site');
    expect(depeche(['build', '--input', input, '--output', output]).status).toBe(0);
    expect(depeche(['build', '--input', input, '--output', output, '--strict']).status).toBe(1);
  });

  it('builds a site of nothing', () => {
    const output = join(temporaryFolder(), 'site');
    const { status, stderr } = depeche(['build', '--input', folderWith({}), '--output', output]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/there is no article in .*--input/);
    expect(contentsOf(output).has('index.html')).toBe(true);
  });

  it('says what is wrong with the command or the configuration, and exits with 2', () => {
    const wrong = [
      ['build', '--inptu', 'x'],
      ['bild'],
      ['build', '--input', '/nowhere/at/all'],
      ['build', '--site-url', 'exemple'],
      ['build', '--output', 'articles/site'],
      ['check', '--input', '/nowhere/at/all'],
      ['explain', 'articles'],
      [],
    ];
    for (const args of wrong) {
      const { status, stderr } = depeche(args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toMatch(/^depeche: /);
    }
  });

  it('does not replace a folder of somebody’s files', () => {
    const output = folderWith({ 'precieux.txt': 'à moi' });
    const { status, stderr } = depeche(['build', '--input', folderWith({ 'bon.txt': ARTICLE }), '--output', output]);
    expect(status).toBe(1);
    expect(stderr).toContain('--output');
    expect(contentsOf(output).size).toBe(1);
  });

  it('replaces a dangling link and an empty folder', () => {
    const input = folderWith({ 'bon.txt': ARTICLE });
    const empty = temporaryFolder();
    expect(depeche(['build', '--input', input, '--output', empty]).status).toBe(0);
    expect(contentsOf(empty).has('index.html')).toBe(true);
    const dangling = join(temporaryFolder(), 'site');
    symlinkSync('/nowhere', dangling);
    expect(depeche(['build', '--input', input, '--output', dangling]).status).toBe(0);
    expect(contentsOf(dangling).has('index.html')).toBe(true);
  });

  it('makes a plain folder with --copy, and makes it again', () => {
    const input = folderWith({ 'bon.txt': ARTICLE });
    const output = join(temporaryFolder(), 'site');
    expect(depeche(['build', '--input', input, '--output', output, '--copy']).status).toBe(0);
    expect(() => readlinkSync(output)).toThrow();
    rmSync(join(input, 'bon.txt'));
    expect(depeche(['build', '--input', input, '--output', output, '--copy']).status).toBe(0);
    expect([...contentsOf(output).keys()].filter(path => /^articles\/.+\/index/.test(path))).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
