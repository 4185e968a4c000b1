import { expect, test } from 'vitest';
import type { RawArticle } from '../../src/article.ts';
import { RawMemory } from '../../src/builder/understand/raw-memory.ts';

const raw = (file: string, text: string) =>
  ({ file, lines: [{ line: 0, text, kind: 'line' }], extracted: [] }) as unknown as RawArticle;

test('what a thread read is given away once', () => {
  const memory = new RawMemory();
  const article = raw('a.txt', 'un texte');
  memory.keep(article);
  expect(memory.take('a.txt')).toBe(article);
  expect(memory.take('a.txt')).toBeNull();
});

test('what would be too much is not kept, and room comes back', () => {
  const memory = new RawMemory();
  const large = 'x'.repeat(9_000_000);
  memory.keep(raw('a.txt', large));
  memory.keep(raw('b.txt', large));
  expect(memory.take('b.txt')).toBeNull();
  memory.take('a.txt');
  memory.keep(raw('b.txt', large));
  expect(memory.take('b.txt')?.file).toBe('b.txt');
});
