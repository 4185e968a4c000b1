import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs';
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
  for (const place of [disk, join(project.folder, 'public')]) spawnSync('umount', [place]);
  project.end();
});

/** A small disk of its own in memory; `false` where the system does not let us. */
function mountSmallDisk(place = disk): boolean {
  mkdirSync(place, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', place]).status === 0;
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
});

it('a copy that finds no room leaves the one before, and nothing of itself or of one that was killed', async context => {
  const folder = join(project.folder, 'public');
  if (!mountSmallDisk(folder)) return context.skip('a disk of its own cannot be mounted here');
  const [input, output] = [join(project.folder, 'articles'), join(folder, 'site')] as const;
  const copy = () => depeche(['build', '--input', input, '--output', output, '--copy']);
  project.write('articles/1.txt', articleText(1));
  expect(copy().status).toBe(0);
  const before = contentsOf(output);
  mkdirSync(join(folder, '.site.next-1'));
  project.write('articles/2.txt', articleText(2));
  writeFileSync(join(folder, 'other'), new Uint8Array(statfsSync(folder).bavail * statfsSync(folder).bsize - 300_000));
  const { status, stderr } = copy();
  expect([status, stderr]).toEqual([1, expect.stringContaining('the disk is full; free some space')]);
  expect(differences(contentsOf(output), before)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['other', 'site']);
});
