import { describe, expect, it } from 'vitest';
import { slug } from '../../src/lib/slug.ts';

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
});
