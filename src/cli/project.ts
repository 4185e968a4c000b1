import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../load/configuration-error.ts';
import type { CommandName } from './options.ts';

const SITE: readonly CommandName[] = ['build', 'dev'];
/** What lies in a project besides its articles, and the commands that cannot do without it. */
const NEEDED: Readonly<Record<string, readonly CommandName[]>> = {
  vocabulary: ['build', 'dev', 'analyse', 'check', 'explain'],
  templates: SITE,
  '.eleventy.ts': SITE,
};

/**
 * Is a folder one that the command can work in? Asked before anything else, or a command that was started in the wrong
 * folder would name dozens of missing files.
 *
 * @throws ConfigurationError naming what the folder lacks
 */
export function requireProject(folder: string, name: CommandName): void {
  const missing = Object.keys(NEEDED).filter(
    place => NEEDED[place]?.includes(name) && !existsSync(join(folder, place)),
  );
  if (missing.length === 0) return;
  throw new ConfigurationError(
    `There is no ${missing.map(place => `\`${place}\``).join(', ')} in \`${folder}\`. ` +
      'Run the command from the checkout, or from a folder with its own copy.',
  );
}
