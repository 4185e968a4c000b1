/** What is kept for sites that are nowhere any more would fill the disk unseen: it goes with the next build of any other site. */
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lockFolder } from '../cache/lock.ts';
import { ASIDE } from './publish/publish.ts';

/** In a folder of kept state: where readers find its site. */
const OUTPUT = 'output.txt';

/** Says for which output the folder is kept. */
export function noteOutput(folder: string, output: string): void {
  if (outputOf(folder) === output) return;
  try {
    writeFileSync(join(folder, OUTPUT), output);
  } catch {
    // Nothing can be kept there, so nothing will have to be cleared.
  }
}

/** Puts aside, in `folder`, what is kept beside it for outputs that no longer exist; `deleteAside` deletes it. */
export function putForgottenAside(folder: string): void {
  const all = dirname(folder);
  for (const { name } of readdirSync(all, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    const other = join(all, name);
    if (other !== folder && isForgotten(other)) putAside(other, folder);
  }
}

/** Where the folder that held the output is gone, too, a disk may only be away. */
function isForgotten(folder: string): boolean {
  const output = outputOf(folder);
  return output !== null && existsSync(dirname(output)) && !lstatSync(output, { throwIfNoEntry: false });
}

/** Under its lock: a site that is being built for the first time has no output yet. */
function putAside(other: string, folder: string): void {
  try {
    const release = lockFolder(other);
    try {
      renameSync(other, join(folder, `${ASIDE}${basename(other)}`));
    } finally {
      release();
    }
  } catch {
    // It is in use, or cannot be moved: some later build may.
  }
}

function outputOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, OUTPUT), 'utf8');
  } catch {
    return null;
  }
}
