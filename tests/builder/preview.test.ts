import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleText } from '../bench/corpus.ts';
import { createProject, type Project } from './project.ts';

let project: Project;

beforeEach(() => {
  project = createProject();
  for (let i = 1; i <= 5; i++) project.write(`articles/${i}.txt`, articleText(i));
});

afterEach(() => project.end());

it('shows every file of the site as it will be written, but the search index, before any of it is written', async () => {
  const shown = new Map<string, string | null>();
  const elsewhere = await project.fresh();
  const paths = readdirSync(elsewhere, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(elsewhere.length + 1));
  await project.build({
    async onPreview(preview) {
      for (const path of [...paths, 'nulle-part/index.html']) {
        const content = await preview.content(path);
        shown.set(path, content && Buffer.from(bytesOf(content)).toString('base64'));
      }
    },
  });
  expect(paths.length).toBeGreaterThan(50);
  const unlike = paths.filter(path => shown.get(path) !== readFileSync(join(elsewhere, path)).toString('base64'));
  expect(unlike.filter(path => !path.startsWith('recherche/index/'))).toEqual([]);
  expect(shown.get('nulle-part/index.html')).toBeNull();
});

function bytesOf(content: string | Uint8Array | Iterable<string>): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : [...content].join(''));
}
