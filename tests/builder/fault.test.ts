import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnalyseResult } from '../../src/builder/understand/analyse-work.ts';
import type { ReadResult } from '../../src/builder/understand/read-work.ts';
import { textWork } from '../../src/builder/understand/text-work.ts';
import { listArticles } from '../../src/load/files/list.ts';
import { prepareLoad } from '../../src/load/language.ts';
import { readSettings } from '../../src/load/settings.ts';
import type { Language } from '../../src/pipeline.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-fault-'));
  writeFileSync(join(folder, 'a.txt'), 'Un titre\n\nLe pont a rouvert mardi, a dit le maire.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a fault of a stage is a problem of the article that brought it to light', () => {
  const { settings } = readSettings('site.yaml');
  const broken = new Proxy({} as Language, {
    get: (_, stage) => {
      if (stage === 'load') return prepareLoad(new Map()).language;
      throw new Error('no such word');
    },
  });
  const work = textWork(() => broken, settings);
  const [entry] = listArticles(folder).entries;
  const [read] = work([{ kind: 'read', entry: entry! }]) as ReadResult[];
  const [result] = work([{ kind: 'analyse', entry: entry!, furniture: [] }]) as AnalyseResult[];
  // Its key stays the same: the next build does not try again before file or code have changed.
  expect(result).toMatchObject({ made: null, hash: read!.hash });
  expect(result!.problems).toMatchObject([{ level: 'error', code: 'fault', file: 'a.txt' }]);
  expect(result!.problems[0]!.message).toContain('no such word');
});
