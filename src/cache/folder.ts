import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: where `package.json` lies. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** `.depeche/` beside package.json, with a folder of its own for each pair of input and output. */
export function stateFolder(input: string, output: string): string {
  const pair = `${resolve(input)}\n${resolve(output)}`;
  return join(ROOT, '.depeche', createHash('sha256').update(pair).digest('hex').slice(0, 16));
}
