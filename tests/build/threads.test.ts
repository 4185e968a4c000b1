import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Shares } from '../../src/build/shares.ts';
import { articleText } from '../bench/corpus.ts';
import { contentsOf, differences } from '../cli/run.ts';
import { createProject, type Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.end());

describe('two threads', () => {
  it('make the same site as one', async () => {
    for (let n = 0; n < 400; n++) project.write(`articles/${n}.txt`, articleText(n));
    const advanced = { rendering: 0 };
    const progress = {
      stage(name: string) {
        if (name === 'rendering') advanced.rendering = 0;
      },
      advance(by: number) {
        advanced.rendering += by;
      },
    };
    const { written } = await project.build({ workers: 2, progress });
    expect(advanced.rendering).toBe(written);
    expect(differences(contentsOf(join(project.folder, 'dist')), contentsOf(await project.fresh()))).toEqual([]);
  }, 120_000);
});

describe('the shares of a list', () => {
  it('are all of it, once, from both ends, and small in the end', () => {
    const all = Array.from({ length: 3_000 }, (_, i) => i);
    const shares = new Shares(all);
    const taken: number[] = [];
    const sizes: number[] = [];
    for (let i = 0, some = shares.first(); some.length > 0; some = ++i % 3 ? shares.first() : shares.last()) {
      taken.push(...some);
      sizes.push(some.length);
    }
    expect(taken.sort((a, b) => a - b)).toEqual(all);
    expect(sizes[0]).toBeGreaterThan(300);
    expect(Math.max(...sizes.slice(-3))).toBeLessThan(50);
    expect(shares.last()).toEqual([]);
  });
});
