import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/article.ts';
import { parseVocabularyFile, readVocabulary } from '../../src/load/vocabulary.ts';

describe('the vocabulary', () => {
  it('that is shipped can be read', () => {
    const { files, problems } = readVocabulary('vocabulary');
    expect(problems).toEqual([]);
    expect(files.size).toBeGreaterThan(0);
  });

  it('knows the line of each entry of a list, comments and blank lines left out', () => {
    const file = parseVocabularyFile('vocabulary/a.txt', '# commentaire\nun\n\ndeux # note\nC#\n', []);
    expect(file?.data).toEqual(['un', 'deux', 'C#']);
    expect([0, 1, 2].map(at => file?.lineOf([at]))).toEqual([1, 3, 4]);
  });

  it('knows the line of each place in a YAML file, or of what is around it', () => {
    const file = parseVocabularyFile('vocabulary/a.yaml', 'a:\n  - b\n  - {c: 1,\n     d: 2}\n', []);
    expect(file?.data).toEqual({ a: ['b', { c: 1, d: 2 }] });
    expect(
      [
        ['a', 0],
        ['a', 1, 'd'],
        ['a', 1, 'zzz'],
      ].map(path => file?.lineOf(path)),
    ).toEqual([1, 3, 2]);
  });

  it('names a broken file with its line', () => {
    const problems: Problem[] = [];
    expect(parseVocabularyFile('vocabulary/a.yaml', 'a: 1\nb: [\n', problems)).toBeNull();
    expect(problems).toMatchObject([{ level: 'error', code: 'vocabulary-broken', file: 'vocabulary/a.yaml' }]);
  });

  it('is read from an old encoding, which is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
    writeFileSync(join(folder, 'a.txt'), Buffer.from('été\n', 'latin1'));
    const { files, problems } = readVocabulary(folder);
    expect(files.get('a.txt')?.data).toEqual(['été']);
    expect(problems).toMatchObject([{ code: 'encoding-guessed', file: `${basename(folder)}/a.txt` }]);
  });

  it('says so where there is no folder', () => {
    expect(readVocabulary('nowhere').problems).toMatchObject([{ code: 'vocabulary-unreadable', file: 'nowhere' }]);
  });
});
