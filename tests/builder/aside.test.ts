import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateFolder } from '../../src/cache/folder.ts';
import { articleText } from '../bench/corpus.ts';
import { createProject, type Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.end());

describe('a tree that is put aside', () => {
  it('is gone when the build ends, like one that a killed build left', async () => {
    project.write('articles/1.txt', articleText(1));
    await project.build();
    const folder = stateFolder(join(project.folder, 'articles'), join(project.folder, 'dist'));
    mkdirSync(join(folder, 'old-b-1'));
    writeFileSync(join(folder, 'old-b-1/page.html'), 'left');
    await project.build({ fresh: true });
    await project.build({ fresh: true });
    expect(readdirSync(folder).filter(name => name.startsWith('old-'))).toEqual([]);
  });
});
