import { describe, expect, it } from 'vitest';
import { lineKey } from '../../src/clean/vocabulary/key.ts';
import { prepareClean } from '../../src/clean/vocabulary/prepare.ts';
import { parseVocabularyFile } from '../../src/load/vocabulary.ts';
import type { VocabularyFile } from '../../src/vocabulary.ts';
import { LANGUAGE, VOCABULARY, VOCABULARY_PROBLEMS } from './language-of-tests.ts';

type Rule = Record<string, unknown> & { regle: string };

function furniture(yaml: string) {
  const file = parseVocabularyFile('vocabulary/furniture.yaml', yaml, []) as VocabularyFile;
  return prepareClean(new Map([...VOCABULARY, ['furniture.yaml', file]]));
}

describe('the shipped vocabulary', () => {
  it('has no entry that cannot be used', () => {
    expect(VOCABULARY_PROBLEMS).toEqual([]);
  });

  it('says no phrase twice in the same place', () => {
    const rules = (VOCABULARY.get('furniture.yaml')!.data as { regles: Rule[] }).regles;
    const phrases = rules.flatMap(rule =>
      ['ligne', 'debut', 'fin', 'contient'].flatMap(place =>
        ((rule[place] ?? []) as string[]).map(phrase => `${place} ${lineKey(phrase)} ${phrase.split('…').length}`),
      ),
    );
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });

  it('names an outlet by its domain and an agency by its acronym', () => {
    expect(LANGUAGE.outlets.byDomain.get('lesoir.be')).toBe('Le Soir');
    expect(LANGUAGE.agencies.byKey.get('afp')).toBe('Agence France-Presse');
  });
});

describe('prepareClean', () => {
  it('replaces a list by each of its members, and … by some words', () => {
    const { language, problems } = furniture(
      'listes: {réseau: [Facebook, X]}\nregles:\n  - regle: share\n    debut: ["Suivez … sur {réseau}"]\n',
    );
    expect(problems).toEqual([]);
    expect(language.formulas.partial(lineKey('Suivez la Gazette de Sambre sur X !'))?.rule.name).toBe('share');
    expect(language.formulas.partial(lineKey('Suivez la Gazette'))).toBeNull();
  });

  it('names the line of a bad entry and keeps the others', () => {
    const { language, problems } = furniture(
      'regles:\n  - regle: share\n    ligne:\n      - Partager\n      - PODCAST : non\n      - "…"\n  - regle: Pas Bien\n',
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['vocabulary-entry', 4],
      ['vocabulary-entry', 5],
      ['vocabulary-entry', 6],
    ]);
    expect(language.formulas.whole('partager')?.rule.name).toBe('share');
  });

  it('names a list that does not exist', () => {
    const { problems } = furniture('regles:\n  - regle: share\n    debut: ["Sur {rien}"]\n');
    expect(problems[0]?.message).toContain('rien');
  });

  it('works without its files, and says that they are missing', () => {
    const { language, problems } = prepareClean(new Map());
    expect(language.formulas.whole('partager')).toBeNull();
    expect(problems.every(problem => problem.code === 'vocabulary-missing')).toBe(true);
    expect(problems).toHaveLength(8);
  });
});
