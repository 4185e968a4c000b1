import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../load/configuration-error.ts';

/**
 * Templates of one's own and `.eleventy.ts`, which hands them over, go together: a folder that has one of them would be
 * rendered by half.
 *
 * @throws ConfigurationError naming what the folder lacks
 */
export function requireProject(folder: string): void {
  const [missing, ...others] = ['templates', '.eleventy.ts'].filter(place => !existsSync(join(folder, place)));
  if (!missing || others.length > 0) return;
  throw new ConfigurationError(
    `There is no \`${missing}\` in \`${folder}\`: a folder with pages of its own needs both \`templates\` and ` +
      '`.eleventy.ts`. Copy it from the checkout, or remove the other one to have the pages that come with the tool.',
  );
}
