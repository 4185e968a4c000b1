import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writerInto } from '../../src/render/output/write.ts';

describe('the writer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-write-'));

  it('makes the folders that a path needs', () => {
    writerInto(folder)('a/b/index.html', 'x');
    expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe('x');
  });

  it('refuses every path out of its folder', () => {
    const write = writerInto(folder);
    for (const path of ['../x', '/etc/x', 'a/../../x', '', '.', 'a\0b', `../${folder.split('/').at(-1)}-other/x`])
      expect(() => write(path, 'x'), path).toThrow(/Refused/);
  });
});
