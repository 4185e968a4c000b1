import { compare } from '../../lib/compare.ts';
import { remembered } from '../../lib/remembered.ts';
import { fold } from '../../lib/words.ts';

/** The same names come in article after article. */
const REMEMBERED = 200_000;

/** What makes two ways of writing one name the same: case, accents, hyphens, apostrophes, full stops and « d’ » for « de » do not count. */
export const nameKey = remembered(
  (name: string) =>
    fold(name)
      .replace(/\./g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/(?<= )d(?= )/g, 'de')
      .trim(),
  REMEMBERED,
);

/**
 * The form to show: the one that says most (accents, hyphens, not all in capitals), so that it depends on the forms
 * there are and not on how many articles use each.
 */
export function bestForm(names: readonly string[]): string {
  return [...names].sort((a, b) => richness(b) - richness(a) || compare(a, b))[0]!;
}

function richness(name: string): number {
  const isShouted = name === name.toUpperCase() && name.length > 5;
  const accents = name.normalize('NFD').length - name.length;
  return (isShouted ? -10 : 0) + accents + (name.match(/-/g)?.length ?? 0);
}
