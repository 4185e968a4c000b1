import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HTML_RULES } from '../../src/load/html/document/rules.ts';
import { fr } from '../../templates/strings.fr.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What stands in the first group of a pattern, in every file that a glob names. */
function found(glob: string, pattern: RegExp): string[] {
  const texts = globSync(glob, { cwd: ROOT }).map(file => readFileSync(join(ROOT, file), 'utf8'));
  return texts.flatMap(text => [...text.matchAll(pattern)].map(match => match[1]!));
}

describe('the rules that took or doubt words', () => {
  it('have a name that a reader understands, each', () => {
    const rules = [
      ...found('vocabulary/furniture.yaml', /^ +- regle: ([a-z-]+)$/gm),
      ...found('src/clean/**/*.ts', /(?:label\(|verdicts\[\w+\] (?:\?\?)?= )'([a-z-]+)'/g),
      ...HTML_RULES,
      ...found('src/repair/*.ts', /'([a-z]+-(?:words?|name|phrase))'/g).filter(rule => rule !== 'spun-words'),
    ];
    expect(new Set(rules).size).toBeGreaterThan(40);
    expect([...new Set(rules)].filter(rule => !fr.rules[rule])).toEqual([]);
  });
});
