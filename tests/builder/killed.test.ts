import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateFolder } from '../../src/cache/folder.ts';
import { lockFolder } from '../../src/cache/lock.ts';
import { articleText } from '../bench/corpus.ts';
import { contentsOf, differences } from '../cli/run.ts';
import { randomFrom } from '../random.ts';
import { createProject, type Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.end());

const KILLS = Number(process.env.DEPECHE_KILLS ?? 100);

/** Runs the command in a process of its own and kills it after `ms`; tells whether it was still running then. */
function buildAndKill(ms: number): Promise<boolean> {
  const child = spawn(process.execPath, [resolve('bin/depeche.js'), 'build'], { cwd: project.folder, stdio: 'ignore' });
  return new Promise(done => {
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    child.once('exit', (_code, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    });
  });
}

/** Two collections that share some articles: the site of one must never be seen with a page of the other. */
function writeCollection(version: 'one' | 'other'): void {
  project.remove('articles');
  const shift = version === 'one' ? 0 : 4;
  for (let n = 0; n < 8; n++) project.write(`articles/${n}.txt`, articleText(n < 4 ? n : n + shift));
}

async function wholeSite(version: 'one' | 'other'): Promise<Map<string, string>> {
  writeCollection(version);
  return contentsOf(await project.fresh());
}

describe('a build that is killed', () => {
  it(`leaves one whole site or the other, at ${KILLS} random moments, and the next build is right`, async () => {
    const sites = { one: await wholeSite('one'), other: await wholeSite('other') };
    await project.build();
    const random = randomFrom(7);
    let killed = 0;
    for (let i = 0; i < KILLS; i++) {
      const version = i % 2 ? 'other' : 'one';
      writeCollection(version);
      if (await buildAndKill(random() * 1500)) killed++;
      const seen = contentsOf(join(project.folder, 'dist'));
      const wrong = [differences(seen, sites.one), differences(seen, sites.other)];
      expect(wrong.some(list => list.length === 0) || [i, wrong[0]!.slice(0, 5), wrong[1]!.slice(0, 5)]).toBe(true);
    }
    expect(killed).toBeGreaterThan(KILLS / 10);
    writeCollection('one');
    await project.build();
    expect(differences(contentsOf(join(project.folder, 'dist')), sites.one)).toEqual([]);
  });
});

describe('a build that cannot be', () => {
  it('says that another one is running, and leaves the site alone', async () => {
    project.write('articles/1.txt', articleText(1));
    await project.build();
    const release = lockFolder(stateFolder(join(project.folder, 'articles'), join(project.folder, 'dist')));
    await expect(project.build()).rejects.toThrow(/another build/);
    release();
    expect((await project.build()).articles).toBe(1);
  });

  it('goes on without what was kept where that is damaged, and says so', async () => {
    project.write('articles/1.txt', articleText(1));
    await project.build();
    const folder = stateFolder(join(project.folder, 'articles'), join(project.folder, 'dist'));
    for (const name of ['state.sqlite-wal', 'state.sqlite-shm']) rmSync(join(folder, name), { force: true });
    writeFileSync(join(folder, 'state.sqlite'), 'damaged'.repeat(1000));
    project.write('articles/1.txt', articleText(2));
    const report = await project.build();
    expect(report.problems.map(problem => problem.code)).toContain('state');
    expect(differences(contentsOf(join(project.folder, 'dist')), contentsOf(await project.fresh()))).toEqual([]);
  });

  it('is right again where somebody emptied the folder that is served', async () => {
    project.write('articles/1.txt', articleText(1));
    await project.build();
    for (const name of ['index.html', 'articles']) rmSync(join(project.folder, 'dist', name), { recursive: true });
    await project.build();
    project.write('articles/2.txt', articleText(2));
    await project.build();
    expect(existsSync(join(project.folder, 'dist/index.html'))).toBe(true);
    expect(differences(contentsOf(join(project.folder, 'dist')), contentsOf(await project.fresh()))).toEqual([]);
  });

  it('leaves the site as it was where an article vanishes while it is read', async () => {
    project.write('articles/1.txt', articleText(1));
    project.write('articles/2.txt', articleText(2));
    let gone = false;
    const stage = () => {
      if (!gone) project.remove('articles/2.txt');
      gone = true;
    };
    const report = await project.build({
      progress: { stage: (name: string) => name === 'reading' && stage(), advance: () => undefined },
    });
    expect(report.problems.filter(problem => problem.level === 'error').map(problem => problem.file)).toEqual([
      '2.txt',
    ]);
    expect(report.published).toBe(1);
  });
});
