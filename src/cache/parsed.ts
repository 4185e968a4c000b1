import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { ROOT } from './folder.ts';

/** What texts meant when they were parsed, by their fingerprint: one JSON file beside the stores of the builds. */
export type ParsedTexts = {
  readonly get: (text: string) => unknown;
  readonly set: (text: string, data: unknown) => void;
  /** Keeps what was asked for or parsed since `openParsed`, and forgets the rest. */
  readonly keep: () => void;
};

/** A file that is missing, damaged or not writable costs time, never correctness. */
export function openParsed(path = join(ROOT, '.depeche', 'parsed.json')): ParsedTexts {
  const known = readKept(path);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    get(text) {
      const key = fingerprint(text);
      const data = known.get(key);
      if (data !== undefined) used.set(key, data);
      return data;
    },
    set(text, data) {
      used.set(fingerprint(text), data);
      isNew = true;
    },
    keep() {
      if (isNew) write(path, JSON.stringify([...used]));
    },
  };
}

function readKept(path: string): Map<string, unknown> {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, unknown][]);
  } catch {
    return new Map();
  }
}

function write(path: string, text: string): void {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch {
    // Nothing can be kept here; the next run parses again.
  }
}
