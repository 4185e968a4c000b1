import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteOutput, putForgottenAside } from '../../src/builder/forgotten.ts';
import { lockFolder } from '../../src/cache/lock.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'depeche-forgotten-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder of kept state beside others. */
function state(name: string, output: string | null): string {
  const folder = join(root, 'state', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'state.sqlite'), 'kept');
  if (output) noteOutput(folder, output);
  return folder;
}

describe('what is kept for a site', () => {
  it('is put aside when its output is nowhere any more, by the build of another', () => {
    const mine = state('mine', join(root, 'dist'));
    const gone = state('gone', join(root, 'dist-gone'));
    putForgottenAside(mine);
    expect(existsSync(gone)).toBe(false);
    expect(readdirSync(mine).sort()).toEqual(['old-gone', 'output.txt', 'state.sqlite']);
  });

  it('stays while its output is there or on a disk that is away, and where no output is known', () => {
    mkdirSync(join(root, 'copy'));
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    const mine = state('mine', join(root, 'dist'));
    const others = [
      state('copied', join(root, 'copy')),
      state('linked', join(root, 'link')),
      state('away', join(root, 'disk/dist')),
      state('of-an-older-version', null),
    ];
    putForgottenAside(mine);
    expect(others.every(existsSync)).toBe(true);
  });

  it('stays while a first build holds it, which has no output yet', () => {
    const mine = state('mine', join(root, 'dist'));
    const other = state('other', join(root, 'not-yet'));
    const release = lockFolder(other);
    putForgottenAside(mine);
    expect(existsSync(other)).toBe(true);
    release();
    putForgottenAside(mine);
    expect(existsSync(other)).toBe(false);
  });

  it('is let go of where it cannot be moved', () => {
    const mine = state('mine', join(root, 'dist'));
    const other = state('other', join(root, 'gone'));
    mkdirSync(join(mine, 'old-other/full'), { recursive: true });
    putForgottenAside(mine);
    expect(existsSync(other)).toBe(true);
    expect(() => lockFolder(other)()).not.toThrow();
  });
});
