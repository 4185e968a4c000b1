import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchPlaces } from '../../src/cli/watch.ts';
import { temporaryFolder } from './run.ts';

let end = () => {};
afterEach(() => end());

/** Watches `articles` and `site.yaml` of a folder; `change` waits until the change that it makes has been told. */
function watched(folder: string) {
  const work = vi.fn(async () => {});
  end = watchPlaces([join(folder, 'articles'), join(folder, 'site.yaml')], work, error => {
    throw error;
  });
  return async (make: () => void) => {
    work.mockClear();
    make();
    await vi.waitFor(() => expect(work).toHaveBeenCalled(), 2000);
  };
}

describe('watching a folder and a file', () => {
  it('tells of what was missing at the start, once it is there', async () => {
    const folder = temporaryFolder();
    const change = watched(folder);
    await change(() => writeFileSync(join(folder, 'site.yaml'), 'title: A'));
    await change(() => writeFileSync(join(folder, 'site.yaml'), 'title: B'));
    await change(() => mkdirSync(join(folder, 'articles')));
    await change(() => writeFileSync(join(folder, 'articles/a.txt'), 'A'));
  });

  it('goes on when a file or folder was replaced by another', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'articles'));
    const change = watched(folder);
    for (const text of ['A', 'B']) {
      writeFileSync(join(folder, 'new.yaml'), text);
      await change(() => renameSync(join(folder, 'new.yaml'), join(folder, 'site.yaml')));
    }
    await change(() => rmSync(join(folder, 'articles'), { recursive: true }));
    await change(() => mkdirSync(join(folder, 'articles')));
    await change(() => writeFileSync(join(folder, 'articles/a.txt'), 'A'));
  });
});
