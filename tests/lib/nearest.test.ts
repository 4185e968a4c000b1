import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/lib/nearest.ts';

describe('the nearest word', () => {
  it('is the one with the fewest changed letters, whatever the case', () => {
    expect(nearest('ttile', ['date', 'title', 'tables'])).toBe('title');
    expect(nearest('TIMEZONE', ['title', 'timeZone'])).toBe('timeZone');
  });

  it('is none where too much would have to change', () => {
    expect(nearest('publisher', ['url', 'title'])).toBeNull();
    expect(nearest('anything', [])).toBeNull();
  });

  it('is measured in letters put in, taken out or replaced', () => {
    expect([editDistance('', 'abc'), editDistance('abc', 'abc'), editDistance('chat', 'chats')]).toEqual([3, 0, 1]);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});
