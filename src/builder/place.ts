import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cache/folder.ts';

/** What a working directory may have of its own; `.eleventy.ts` goes with the templates. */
export type Own = 'vocabulary' | 'templates';

/** The folder that one of them is in: the working directory, or the checkout where it has none of its own. */
export function placeOf(project: string, what: Own): string {
  return existsSync(join(project, what)) ? project : ROOT;
}
