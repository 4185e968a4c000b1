import { describe, expect, it } from 'vitest';
import { slug, slugOrCodes } from '../../src/lib/slug.ts';

describe('a slug', () => {
  it('holds ASCII letters and digits joined by single hyphens', () => {
    expect(slug('  L’Œuvre d’été : n° 7 — « déjà » ! ')).toBe('l-oeuvre-d-ete-n-7-deja');
    expect(slug('平和 !')).toBe('');
  });

  it('is cut at a word, or in it where there is but one', () => {
    expect(slug('un deux trois', 8)).toBe('un-deux');
    expect(slug('un deux', 7)).toBe('un-deux');
    expect(slug('anticonstitutionnellement', 4)).toBe('anti');
  });

  it('of a name without a Latin letter is its own, not that of all such names', () => {
    expect(slugOrCodes('平和', 'source')).toBe('source-5e73548c');
    expect(slugOrCodes('Élise 平和', 'source')).toBe('elise');
  });
});
