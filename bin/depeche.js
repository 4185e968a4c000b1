#!/usr/bin/env node
/**
 * The door of the command line. Plain JavaScript, because it must run on a Node that is too old for the rest: it hands
 * over to the Node of the `node` package where the one that started it cannot run TypeScript or read Windows-1252 right
 * (before 24.13.1).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [24, 13, 1];

function isOldNode() {
  const version = process.versions.node.split('.').map(Number);
  const at = NEEDED.findIndex((part, i) => version[i] !== part);
  return at >= 0 && version[at] < NEEDED[at];
}

function handOver() {
  const packaged = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(packaged)) {
    console.error(
      `depeche: needs Node ${NEEDED.join('.')} or later, this is ${process.versions.node}; run \`npm ci\` first.`,
    );
    process.exit(2);
  }
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawnSync(packaged, args, { stdio: 'inherit' });
  process.exit(child.status ?? 1);
}

if (isOldNode()) handOver();
else {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  // Node calls its own SQLite and type stripping experimental; both are pinned with the Node they come from.
  process.removeAllListeners('warning');
  process.on('warning', warning => warning.name === 'ExperimentalWarning' || console.error(warning.stack));
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
