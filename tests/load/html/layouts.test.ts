import { describe, expect, it } from 'vitest';
import { readPage } from '../language.ts';
import { BODY, LAYOUTS } from './layouts.ts';

describe('the main text of a page', () => {
  for (const [name, source] of Object.entries(LAYOUTS)) {
    const { page, lines } = readPage(source);
    const text = lines.map(line => line.text).join('\n');

    it(`is whole: ${name}`, () => {
      const wanted = [...new Set(source.match(/GARDER \d/g))].sort();
      expect([...new Set(text.match(/GARDER \d/g))].sort()).toEqual(wanted);
      expect(lines.filter(line => BODY.includes(line.text)).length).toBe(BODY.length);
    });

    it(`holds nothing else: ${name}`, () => {
      expect(text.match(/.*JETER.*/g) ?? []).toEqual([]);
    });

    it(`has its headline apart: ${name}`, () => {
      expect(page.title).toBe('La piscine municipale fermera ses portes en juin');
      expect(text).not.toContain('La piscine municipale fermera');
    });
  }
});
