import { describe, expect, it } from 'vitest';
import { html } from '../../src/render/writing/html.ts';
import { chips } from '../../templates/components/chips.ts';
import { dated } from '../../templates/components/dates.ts';
import { periods } from '../../templates/components/lists.ts';
import { method } from '../../templates/method.fr.ts';
import { fr, titles } from '../../templates/strings.fr.ts';

/** Every string of a tree, and what its functions say of a number, of words, of a list. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [2, 'mots', ['mots', 'mots']].flatMap(argument => said(value, argument));
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

function said(speak: unknown, argument: unknown): string[] {
  try {
    const text = (speak as (...values: unknown[]) => unknown)(argument, argument);
    return typeof text === 'string' ? [text] : [];
  } catch {
    return [];
  }
}

describe('the words of the site', () => {
  it('have French spaces, apostrophes and ellipses', () => {
    const all = texts([fr, method, titles]);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(text => /['"]|\.\.\.| [;:!?»]|« |\p{L}[;!?»]|«\p{L}/u.test(text))).toEqual([]);
  });
});

describe('a date in a page', () => {
  const set = (text: string) => html`${dated(text)}`.value;

  it('has the letters of « 1er » and of a century raised', () => {
    expect(set('mardi 1er juillet 2025')).toBe('mardi 1<sup>er</sup>\u00a0juillet 2025');
    expect(set('entre le 1er et le 9 juillet 2025 (déduit)')).toBe(
      'entre le 1<sup>er</sup> et le 9\u00a0juillet 2025 (déduit)',
    );
    expect(set('XXe siècle')).toBe('XX<sup>e</sup> siècle');
  });

  it('is not parted from its month by the end of a line', () => {
    expect(set('du 28 août au 3 sept. 2023')).toBe('du 28\u00a0août au 3\u00a0sept. 2023');
  });

  it('is one piece in the boxes of names and periods, which set their pieces apart', () => {
    const link = { text: '25 avril – 1er mai', href: '' };
    const whole = '<span>25\u00a0avril – 1<sup>er</sup>\u00a0mai</span>';
    expect(html`${chips([link], './')}`.value).toContain(whole);
    expect(html`${periods([{ ...link, count: 1, parts: [] }], './')}`.value).toContain(whole);
  });

  it('stays as it is where nothing has to be raised', () => {
    for (const text of ['21er', '1ère', 'années 1990', 'du 3 au 5', 'Opération 1 jardin']) expect(set(text)).toBe(text);
  });

  it('is escaped', () => {
    expect(set('<1er mai>')).toBe('&lt;1<sup>er</sup>\u00a0mai&gt;');
  });
});
