import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyTo, isCopy } from '../../src/builder/publish/copy.ts';

let root: string;
let output: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'depeche-copy-')));
  output = join(root, 'public/site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder with one page. @returns its path */
function tree(place: string, text: string): string {
  const page = join(root, place, 'articles/1/index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, text);
  return join(root, place);
}

const shown = () => readFileSync(join(output, 'articles/1/index.html'), 'utf8');

describe('a copy of the site', () => {
  it('takes the place of the one before, in a folder that need not be there', () => {
    for (const text of ['one', 'two']) {
      copyTo(output, tree('tree', text));
      expect(shown()).toBe(text);
    }
    expect(isCopy(output)).toBe(true);
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });

  it('brings back the site before if it fails after a build that was killed between its two renames', () => {
    tree('public/.site.next-7.old', 'before');
    tree('public/.site.next-7', 'whole, but never shown');
    expect(() => copyTo(output, join(root, 'nowhere'))).toThrow(/ENOENT/);
    expect(shown()).toBe('before');
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });
});
