import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireProject } from '../../src/cli/project.ts';
import { ConfigurationError } from '../../src/load/configuration-error.ts';
import { temporaryFolder } from './run.ts';

describe('the folder that a command works in', () => {
  it('must hold the vocabulary, and what makes pages if pages are made', () => {
    const folder = temporaryFolder();
    expect(() => requireProject(folder, 'build')).toThrow(
      new ConfigurationError(
        `There is no \`vocabulary\`, \`templates\`, \`.eleventy.ts\` in \`${folder}\`. Run the command from the checkout, or from a folder with its own copy.`,
      ),
    );
    mkdirSync(join(folder, 'vocabulary'));
    expect(() => requireProject(folder, 'analyse')).not.toThrow();
    expect(() => requireProject(folder, 'dev')).toThrow(/no `templates`, `.eleventy.ts` in/);
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, '.eleventy.ts'), '');
    expect(() => requireProject(folder, 'build')).not.toThrow();
  });
});
