import type { Find } from '../find/find.ts';

/** A name as it stands in the text. */
export function textOf({ reading, start, end }: Pick<Find, 'reading' | 'start' | 'end'>): string {
  return reading.text.slice(start, end);
}
