import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, type BuildReport, buildSite } from '../../src/builder/build.ts';
import { stateFolder } from '../../src/cache/folder.ts';

const SILENT = { stage: () => undefined, advance: () => undefined };

/** A working directory of its own, with the shipped templates and vocabulary. */
export type Project = {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Incremental, into `dist`. */
  readonly build: (more?: Partial<BuildOptions>) => Promise<BuildReport>;
  /** `--fresh`, into a folder of its own; gives its path. */
  readonly fresh: () => Promise<string>;
  readonly end: () => void;
};

export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depeche-project-')));
  // Of its own, so that a test may change it.
  cpSync(resolve('vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  for (const shipped of ['templates', '.eleventy.ts', 'src', 'node_modules', 'package.json'])
    symlinkSync(resolve(shipped), join(folder, shipped));
  mkdirSync(join(folder, 'articles'));
  const [input, output, other] = ['articles', 'dist', 'dist-fresh'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const options: BuildOptions = {
    project: folder,
    input,
    output,
    siteUrl: null,
    fresh: false,
    copy: false,
    workers: 1,
    progress: SILENT,
  };
  return {
    folder,
    write(path, text) {
      const place = join(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    },
    remove: path => rmSync(join(folder, path), { force: true, recursive: true }),
    build: more => buildSite({ ...options, ...more }),
    async fresh() {
      await buildSite({ ...options, output: other, fresh: true });
      return other;
    },
    end() {
      for (const site of [output, other]) rmSync(stateFolder(input, site), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
