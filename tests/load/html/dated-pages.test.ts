import { describe, expect, it } from 'vitest';
import { readPage } from '../language.ts';
import { DATED_PAGES, TITLE } from './dated-pages.ts';
import { BODY } from './layouts.ts';

describe('a page with several days', () => {
  for (const [name, { day, source }] of Object.entries(DATED_PAGES)) {
    it(`tells that of publication, or none: ${name}`, () => {
      const { page, lines } = readPage(source);
      expect(page.dates[0]?.value.slice(0, 10) ?? null).toBe(day);
      expect(page.title).toBe(TITLE);
      const texts = lines.map(line => line.text);
      expect(texts.filter(text => BODY.includes(text))).toEqual(BODY);
      expect(texts.filter(text => text.includes('JETER'))).toEqual([]);
    });
  }
});
