import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** The command as a user runs it, in a process of its own, from the checkout or another folder. */
export function depeche(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = '.') {
  const child = spawnSync(process.execPath, [resolve('bin/depeche.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  return { status: child.status, stdout: child.stdout, stderr: child.stderr };
}

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'depeche-test-')));
}

/** Every file below a folder by its path, as text: equal maps are equal sites. */
export function contentsOf(folder: string): Map<string, string> {
  const root = realpathSync(folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(root, name)).isFile(),
  );
  return new Map(files.sort().map(name => [relative('.', name), readFileSync(join(root, name), 'latin1')]));
}

/** The paths at which two sites differ: a short list says more than two long maps. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path));
}
