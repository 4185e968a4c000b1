import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stateFolder } from '../../src/cache/folder.ts';
import { articleText } from '../bench/corpus.ts';
import { contentsOf, depeche, differences } from '../cli/run.ts';
import { createProject, type Project } from './project.ts';

let project: Project;
let disk: string;
beforeEach(() => {
  project = createProject();
  disk = stateFolder(join(project.folder, 'articles'), join(project.folder, 'dist'));
});
afterEach(() => {
  spawnSync('umount', [disk]);
  project.end();
});

/** A small disk of its own in memory; `false` where the system does not let us. */
function mountSmallDisk(): boolean {
  mkdirSync(disk, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]).status === 0;
}

/** @param free KB, `null` for plenty */
function leave(free: number | null): void {
  const { blocks, bfree, bsize } = statfsSync(disk);
  const size = free === null ? '64m' : `${Math.ceil(((blocks - bfree) * bsize) / 1024) + free}k`;
  expect(spawnSync('mount', ['-o', `remount,size=${size}`, disk]).status).toBe(0);
}

it('a full disk leaves the old site whole, says what to do, and spoils nothing for the next build', async context => {
  if (!mountSmallDisk()) return context.skip('a disk of its own cannot be mounted here');
  const [input, output] = ['articles', 'dist'].map(name => join(project.folder, name)) as [string, string];
  for (let n = 0; n < 4; n++) project.write(`articles/${n}.txt`, articleText(n));
  await project.build();
  const before = contentsOf(output);
  for (let n = 4; n < 40; n++) project.write(`articles/${n}.txt`, articleText(n));
  for (const free of [8, 300, 1200]) {
    leave(free);
    const { status, stderr } = depeche(['build', '--input', input, '--output', output]);
    expect([free, status]).toEqual([free, 1]);
    expect(stderr).toContain('the disk is full; free some space');
    expect(stderr).not.toContain('please report');
    expect(differences(contentsOf(output), before)).toEqual([]);
  }
  leave(null);
  expect((await project.build()).articles).toBe(40);
  expect(differences(contentsOf(output), contentsOf(await project.fresh()))).toEqual([]);
}, 120_000);
