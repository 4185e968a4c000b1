import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireProject } from '../../src/cli/project.ts';
import { temporaryFolder } from './run.ts';

describe('the folder that a command works in', () => {
  it('needs nothing of its own, but both halves of what makes pages', () => {
    const folder = temporaryFolder();
    expect(() => requireProject(folder)).not.toThrow();
    mkdirSync(join(folder, 'templates'));
    expect(() => requireProject(folder)).toThrow(/^There is no `.eleventy.ts` in /);
    writeFileSync(join(folder, '.eleventy.ts'), '');
    expect(() => requireProject(folder)).not.toThrow();
  });
});
