import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/article.ts';
import { parseVocabularyFile } from '../../src/load/vocabulary.ts';
import { prepareRepair } from '../../src/repair/prepare.ts';
import type { VocabularyFile } from '../../src/vocabulary.ts';
import { language, problems } from './language.ts';

function prepared(texts: Record<string, string>): readonly Problem[] {
  const files = new Map<string, VocabularyFile>();
  for (const [name, text] of Object.entries(texts)) {
    const file = parseVocabularyFile(`vocabulary/${name}`, text, []);
    if (file) files.set(name, file);
  }
  return prepareRepair(files).problems;
}

const LISTS = {
  'spun-words.txt': 'plus: moreover',
  'spun-contexts.txt': 'plus | | tard!',
  'spun-company.txt': 'client: avocat, magasin',
  'english.txt': 'the',
  'loanwords.txt': 'deal',
  'english-synonyms.txt': 'kinds: types',
};

describe('prepareRepair', () => {
  it('finds nothing wrong with the vocabulary that ships', () => {
    expect(problems).toEqual([]);
  });

  it('holds many hundreds of French words with several synonyms each', () => {
    expect(language.frequency.size).toBeGreaterThan(900);
  });

  it('keeps no word both as English and as a loan', () => {
    expect([...language.english].filter(word => language.loans.has(word))).toEqual([]);
  });

  it('keeps no word both as English and as French', () => {
    expect([...language.english].filter(word => language.homographs.has(word))).toEqual([]);
  });

  it('names a missing file and goes on', () => {
    expect(prepared({}).map(({ file }) => file)).toEqual([
      'vocabulary/spun.yaml',
      'vocabulary/spun-words.txt',
      'vocabulary/spun-contexts.txt',
      'vocabulary/spun-company.txt',
      'vocabulary/english.txt',
      'vocabulary/english-synonyms.txt',
      'vocabulary/loanwords.txt',
    ]);
  });

  it('names an entry that is not words, with its line', () => {
    const found = prepared({ 'spun.yaml': 'noms:\n  news: information\n  times: [period]\n', ...LISTS });
    expect(found).toMatchObject([{ file: 'vocabulary/spun.yaml', line: 2, level: 'warning' }]);
  });

  it('names a word whose synonyms stand in two lines', () => {
    const found = prepared({ 'spun.yaml': 'faits: dollars', ...LISTS, 'spun-words.txt': 'car: vehicle\ncar: coach' });
    expect(found[0]!.message).toContain('“car” twice');
  });

  it('names a context that is not three parts', () => {
    const found = prepared({ 'spun.yaml': 'faits: dollars', ...LISTS, 'spun-contexts.txt': 'plus, tard' });
    expect(found[0]!.message).toContain('plus, tard');
  });

  it('names a line of the second list that has no French word', () => {
    const found = prepared({
      'spun.yaml': 'faits: dollars',
      ...LISTS,
      'english-synonyms.txt': 'kinds types',
    });
    expect(found[0]!.message).toContain('kinds types');
  });
});
