import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled } from '../../src/clean/lines/settled.ts';
import { mend } from '../../src/clean/lines/typography.ts';
import { lineKey } from '../../src/clean/vocabulary/key.ts';
import { fold } from '../../src/lib/words.ts';

const character = fc.constantFrom(..." \u00a0\u202faéÉœZ09.,;:!?…«»“”'’-—(©");
const text = fc.array(character, { maxLength: 24 }).map(characters => characters.join(''));

/** Folded words, each run of numbers one `0`. */
function slowKey(line: string): string {
  const words = fold(line.replaceAll('©', ' copyright '))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(word => (/^\p{N}/u.test(word) ? '0' : word.replace(/\p{N}/gu, '0')));
  return words.filter((word, i) => word !== '0' || words[i - 1] !== '0').join(' ');
}

describe('the key of a line', () => {
  it('is that of its folded words', () => {
    fc.assert(
      fc.property(text, line => {
        expect(lineKey(line)).toBe(slowKey(line));
      }),
    );
  });
});

describe('settled characters', () => {
  it('are left by mending where a text holds nothing else', () => {
    fc.assert(
      fc.property(text, line => {
        const settled = [...line].every((_, i) => isSettled(line, i));
        if (settled) expect(mend(line)).toBe(line.trim());
      }),
    );
  });

  it('are no marks that mending changes', () => {
    for (const line of ["l'eau", 'a ,b', 'a.B', 'a«b', 'a  b', 'a ?', 'a\u00a0b']) {
      expect(
        [...line].every((_, i) => isSettled(line, i)),
        line,
      ).toBe(false);
    }
  });
});
