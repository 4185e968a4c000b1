import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What `--copy` leaves in a folder to know it again. Hidden, empty, the same for every build. */
const COPY_MARK = '.depeche-copy';

export function isCopy(output: string): boolean {
  return existsSync(join(output, COPY_MARK));
}

/** `--copy`: a plain folder instead of a link to `tree`, for hosts and tools that do not follow links. Two renames, not one. */
export function copyTo(output: string, tree: string): void {
  clearUnfinished(output);
  const fresh = `${unfinished(output)}${process.pid}`;
  copyWhole(tree, fresh);
  const old = fresh + OLD;
  if (lstatSync(output, { throwIfNoEntry: false })) renameSync(output, old);
  renameSync(fresh, output);
  rmSync(old, { recursive: true, force: true });
}

const OLD = '.old';

/** How a copy is called beside its output until it is whole. */
function unfinished(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}.next-`);
}

/** What a killed build left of its copy; killed between the two renames, it left the site before under another name. */
function clearUnfinished(output: string): void {
  const [folder, beginning] = [dirname(resolve(output)), basename(unfinished(output))];
  const left = existsSync(folder) ? readdirSync(folder).filter(name => name.startsWith(beginning)) : [];
  const before = left.find(name => name.endsWith(OLD));
  if (before && !existsSync(output)) renameSync(join(folder, before), output);
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Half a copy would keep a full disk full. */
function copyWhole(from: string, to: string): void {
  try {
    copyFolder(from, to);
    writeFileSync(join(to, COPY_MARK), '');
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

/** `cpSync` calls a full disk a broken one. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}
