import type { Problem } from '../../article.ts';
import { error } from '../../load/problems.ts';

/** A fault of ours costs the one article that brought it to light, never the others; told by its code `fault`. */
export function faultIn(file: string, fault: unknown): Problem {
  const { message } = fault as Error;
  return error('fault', { file, line: null }, [
    `Dépêche itself failed on this file (${message}): it is left out of the site.`,
    'This is a fault of Dépêche, not of the file: please report it with the file.',
  ]);
}
