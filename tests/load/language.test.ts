import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/load/html/words/patterns.ts';
import { prepareLoad } from '../../src/load/language.ts';
import { parseVocabularyFile } from '../../src/load/vocabulary.ts';
import type { VocabularyFile } from '../../src/vocabulary.ts';
import { problems } from './language.ts';

function prepared(texts: Record<string, string>) {
  const files = new Map<string, VocabularyFile>();
  for (const [name, text] of Object.entries({ 'record-fields.yaml': RECORDS, ...texts }))
    files.set(name, parseVocabularyFile(`vocabulary/${name}`, text, [])!);
  return prepareLoad(files);
}

const NAMES = 'mots:\n  html-share: partage\n';
const WORDS = 'autres-articles:\n  - lire aussi\n';
const RECORDS = readFileSync('vocabulary/record-fields.yaml', 'utf8');

describe('the vocabulary of pages', () => {
  it('ships without a fault', () => {
    expect(problems).toEqual([]);
  });

  it('names missing files and goes on without them', () => {
    const { language, problems: found } = prepareLoad(new Map());
    expect(found.map(({ file }) => file)).toEqual([
      'vocabulary/page-names.yaml',
      'vocabulary/page-words.yaml',
      'vocabulary/record-fields.yaml',
    ]);
    expect(language.names.ruleOf('comments')).toBeNull();
    expect(language.words.others.test('lire aussi')).toBe(false);
  });

  it('believes the names that an editor adds', () => {
    const { names } = prepared({ 'page-names.yaml': NAMES, 'page-words.yaml': WORDS }).language;
    expect(names.ruleOf('barre-partage')).toBe('html-share');
    expect(names.ruleOf('comments')).toBeNull();
  });

  it('names a rule that nobody knows, with its line', () => {
    const { problems: found } = prepared({
      'page-names.yaml': `${NAMES}  html-sahre: partages\n`,
      'page-words.yaml': WORDS,
    });
    expect(found).toMatchObject([{ file: 'vocabulary/page-names.yaml', line: 2 }]);
    expect(found[0]!.message).toContain('html-sahre');
  });

  it('names a wording and a word that cannot be read, with their lines', () => {
    const words = `${WORDS}  - lire (aussi\ntampons: publié, (paru\n`;
    const { problems: found, language } = prepared({ 'page-names.yaml': NAMES, 'page-words.yaml': words });
    expect(found.map(({ line }) => line)).toEqual([2, 3]);
    expect(language.words.others.test('lire aussi')).toBe(true);
    expect(language.words.stamp.test('Publié le 12 mars 2020')).toBe(true);
  });
});

describe('a wording', () => {
  const matches = (wording: string, text: string) => new RegExp(`^${patternOf(wording)}$`).test(text);

  it.each([
    ['(à) lire/voir aussi', 'a voir aussi', true],
    ['(à) lire/voir aussi', 'lire aussi', true],
    ['(à) lire/voir aussi', 'lire voir aussi', false],
    ['(vos/tous les) avis (des lecteurs/0)', 'tous les avis', true],
    ['(vos/tous les) avis (des lecteurs/0)', 'vos avis 12', true],
    ['(vos/tous les) avis (des lecteurs/0)', 'tous avis', false],
    ['0 avis (sur …)', '104 avis sur le pont de fer', true],
    ['0 avis (sur …)', 'avis', false],
    ["plus d'articles", "plus d'articles", true],
    ["plus d'articles", 'plus d articles', true],
  ])('“%s” and “%s”', (wording, text, expected) => {
    expect(matches(wording, text)).toBe(expected);
  });

  it('is none without a word that must be there, or with other signs', () => {
    expect(patternOf('(lire)')).toBeNull();
    expect(patternOf('lire.*')).toBeNull();
  });
});
