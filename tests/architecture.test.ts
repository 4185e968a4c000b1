import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom (DESIGN.md, « Who may import whom »). A room is a folder of `src/`, or a file right under it. */
const TYPES = ['article', 'vocabulary', 'settings'];
const STAGES = ['load', 'clean', 'repair', 'date', 'tag', 'quote', 'relate'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  article: ['lib'],
  vocabulary: [],
  settings: ['article'],
  ...Object.fromEntries(STAGES.map(stage => [stage, ['lib', ...TYPES]])),
  pipeline: ['lib', ...TYPES, ...STAGES],
  digest: ['lib', ...TYPES],
  'article-json': ['article'],
  render: ['lib', ...TYPES, 'digest', 'article-json'],
  cache: ['lib'],
  builder: ['lib', ...TYPES, 'load', 'pipeline', 'cache', 'digest', 'render', 'article-json'],
  cli: ['lib', ...TYPES, 'load', 'pipeline', 'builder', 'cache', 'article-json'],
};

/** Folders inside another one, from the ground up: each imports those before it, and what lies beside them; never those after it. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  load: ['bytes', 'text', 'editor', 'files', 'html'],
  'load/html': ['document', 'words', 'body', 'facts', 'dates'],
  clean: ['vocabulary', 'lines', 'survey', 'page', 'headline', 'body'],
  date: ['words', 'recognise', 'published', 'undated'],
  'tag/actors': ['vocabulary', 'find', 'judge', 'link'],
  quote: ['language', 'marks', 'scene', 'people', 'cues', 'memory', 'speaker', 'prepare'],
  relate: ['names', 'copies', 'relations'],
  render: ['model', 'writing', 'drawings', 'views', 'pages', 'search', 'files', 'output'],
  builder: ['understand', 'publish'],
};

/** Packages and Node modules that belong to some rooms only. */
const OWNERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^node:fs/, ['load', 'cache', 'builder', 'cli', 'render']],
  [/^node:sqlite$/, ['cache']],
  [/^(gray-matter|marked|yaml|parse5|linkedom|@mozilla\/readability)$/, ['load']],
  [/^franc$/, ['clean']],
  [/^@11ty\/eleventy$/, ['render']],
];

type Import = { readonly file: string; readonly room: string; readonly target: string };

function roomOf(path: string): string {
  return path.split('/')[1]!.replace(/\.ts$/, '');
}

const imports: Import[] = globSync('src/**/*.ts').flatMap(path => {
  const file = path.replaceAll('\\', '/');
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(match => ({ file, room: roomOf(file), target: match[1]! }));
});

describe('the rooms', () => {
  it('are all named in the rules', () => {
    expect([...new Set(imports.map(i => i.room))].filter(room => !ALLOWED[room])).toEqual([]);
  });

  it('import only the rooms that they may', () => {
    const wrong = imports
      .filter(i => i.target.startsWith('.'))
      .map(i => ({ ...i, path: normalize(join(dirname(i.file), i.target)) }))
      .filter(
        i => i.path.startsWith('src/') && roomOf(i.path) !== i.room && !ALLOWED[i.room]?.includes(roomOf(i.path)),
      );
    expect(wrong.map(i => `${i.file} imports ${i.target}`)).toEqual([]);
  });

  it.each(Object.entries(LAYERS))('are built in layers: %s', (place, layers) => {
    const folder = `src/${place}/`;
    const layerOf = (path: string) => layers.indexOf(path.slice(folder.length).split('/')[0]!);
    const inside = imports
      .filter(({ file, target }) => file.startsWith(folder) && target.startsWith('.'))
      .map(({ file, target }) => ({ file, path: normalize(join(dirname(file), target)) }))
      .filter(({ path }) => path.startsWith(folder));
    expect(inside.length).toBeGreaterThan(layers.length);
    const wrong = inside.filter(({ file, path }) => layerOf(file) >= 0 && layerOf(path) > layerOf(file));
    expect(wrong.map(({ file, path }) => `${file} imports ${path}`)).toEqual([]);
  });

  it('leave files, packages and the database to their owners', () => {
    const wrong = imports.filter(i =>
      OWNERS.some(([target, rooms]) => target.test(i.target) && !rooms.includes(i.room)),
    );
    expect(wrong.map(i => `${i.file} imports ${i.target}`)).toEqual([]);
  });

  it('import nothing from templates, but for the renderer', () => {
    const wrong = imports.filter(i => i.target.includes('templates/') && i.room !== 'render');
    expect(wrong.map(i => `${i.file} imports ${i.target}`)).toEqual([]);
  });

  it('have no cycle between files', () => {
    const edges = new Map<string, string[]>();
    for (const i of imports)
      if (i.target.startsWith('.'))
        edges.set(i.file, [...(edges.get(i.file) ?? []), normalize(join(dirname(i.file), i.target))]);
    expect(cycleIn(edges)).toBeNull();
  });
});

function cycleIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
