import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pickerOf } from '../../src/builder/publish/make.ts';
import { Shares } from '../../src/builder/publish/shares.ts';
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
  });
});

describe('the shares of a list', () => {
  it('are all of it, once, in order, and small in the end', () => {
    const all = Array.from({ length: 3_000 }, (_, i) => i);
    const shares = new Shares(all);
    const taken: number[][] = [];
    for (let some = shares.next(); some.length > 0; some = shares.next()) taken.push([...some]);
    expect(taken.flat()).toEqual(all);
    expect(taken[0]!.length).toBeGreaterThan(100);
    expect(Math.max(...taken.slice(-3).map(some => some.length))).toBeLessThan(50);
    expect(shares.next()).toEqual([]);
  });
});

describe('a picker', () => {
  const file = (path: string) => ({ path, hash: () => path, content: () => path });

  it('finds files in their order, passing others', () => {
    const pick = pickerOf(['a', 'b', 'c', 'd'].map(file).values());
    expect([...pick(['b']), ...pick(['c', 'd'])].map(({ path }) => path)).toEqual(['b', 'c', 'd']);
  });

  it('does not pass over a path that never comes in silence', () => {
    expect(() => pickerOf(['a', 'b'].map(file).values())(['b', 'a'])).toThrow('a is no file of the site');
  });
});
