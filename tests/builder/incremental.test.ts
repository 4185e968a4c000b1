import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { articleText } from '../bench/corpus.ts';
import { contentsOf, differences } from '../cli/run.ts';
import { createProject, type Project } from './project.ts';

let project: Project;
afterEach(() => project.end());

/** What an editor does between two builds. Numbers pick files and texts, so that a failing sequence can be read. */
type Step =
  | { readonly kind: 'add' | 'edit'; readonly file: number; readonly text: number }
  | { readonly kind: 'delete'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number; readonly to: number }
  | { readonly kind: 'correct'; readonly file: number; readonly with: number }
  | { readonly kind: 'settings' | 'vocabulary'; readonly with: number }
  | { readonly kind: 'abort' };

const FILES = 6;
const file = fc.nat(FILES - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('add' as const, 'edit' as const), file, text: fc.nat(13) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), file, to: file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), file, with: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('settings' as const, 'vocabulary' as const), with: fc.nat(2) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('abort' as const) }) },
);

const CORRECTIONS = [
  'draft: true\n',
  'date: 2020-02-29\n',
  'title: Un autre titre\ndiffusion: extract\n',
  'actors: { add: [Anne Arnoux] }\n',
];
const SETTINGS = [
  'title: Un dossier\n',
  'title: Un autre dossier\ndiffusion: extract\n',
  'url: https://exemple.invalid/dossier\n',
];

const ACTORS = readFileSync('vocabulary/actors.yaml', 'utf8');
const VOCABULARIES = [
  ACTORS,
  `${ACTORS}\n- name: Jean-René Duprévert\n  type: person\n  aliases: [le Grand René]\n`,
  `${ACTORS}\n- name: Comité de Merlan\n  type: organisation\n`,
];

/** A name in three ways: which of them is shown, and whether the surname alone is his, depends on the others. */
const SAID = 'président du Comité de Merlan, a déclaré mardi que « nous ne céderons pas sur ce point ».';
const NAMED = [
  `JEAN-RENE DUPREVERT, ${SAID}`,
  `Jean-René Duprévert, ${SAID}`,
  `Duprévert, ${SAID} Le Comité de Merlan (CDM) et Anne Arnoux ont salué Duprévert.`,
];

/**
 * A few of the texts are copies of one another, one has no date, one is tiny, some name the same person: what the whole
 * collection decides must follow too.
 */
function textOf(n: number): string {
  if (n === 8) return articleText(1).replace(/^.*\n/, 'Le même texte sous un autre titre\n');
  if (n === 9) return articleText(1).replace(/Publié le .*\n/, '');
  if (n >= 10 && n <= 12) return `${articleText(n % 2)}\n\n${NAMED[n - 10]}\n`;
  if (n === 13) return `${articleText(1).split('\n\n').slice(0, 4).join('\n\n').slice(0, 350)}\n`;
  return articleText(n);
}

const texts = new Map<number, string>();

async function take(at: Step): Promise<void> {
  const path = (n: number) => `articles/${n}.txt`;
  if (at.kind === 'add' || at.kind === 'edit') {
    texts.set(at.file, textOf(at.text));
    project.write(path(at.file), textOf(at.text));
  } else if (at.kind === 'delete') {
    texts.delete(at.file);
    project.remove(path(at.file));
  } else if (at.kind === 'rename') {
    const text = texts.get(at.file);
    if (text === undefined) return;
    texts.delete(at.file);
    texts.set(at.to, text);
    project.remove(path(at.file));
    project.write(path(at.to), text);
  } else if (at.kind === 'correct') project.write(`articles/${at.file}.yaml`, CORRECTIONS[at.with]!);
  else if (at.kind === 'settings') project.write('site.yaml', SETTINGS[at.with]!);
  else if (at.kind === 'vocabulary') project.write('vocabulary/actors.yaml', VOCABULARIES[at.with]!);
  else await abortedBuild();
}

/** A build that fails while it writes: what it began must be doubted by the next. */
async function abortedBuild(): Promise<void> {
  let left = 3;
  const advance = () => {
    if (--left < 0) throw new Error('aborted');
  };
  await project.build({ progress: { stage: () => undefined, advance } }).catch(() => undefined);
}

describe('an incremental build', () => {
  it('is byte for byte a fresh one, after any sequence of changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
        texts.clear();
        project = createProject();
        try {
          for (const one of steps) {
            await take(one);
            await project.build();
          }
          const fresh = await project.fresh();
          expect(differences(contentsOf(join(project.folder, 'dist')), contentsOf(fresh))).toEqual([]);
        } finally {
          project.end();
        }
      }),
      { numRuns: Number(process.env.DEPECHE_PROPERTY_RUNS ?? 25), seed: 20231112, endOnFailure: true },
    );
  });

  it('writes nothing where nothing changed', async () => {
    project = createProject();
    project.write('articles/1.txt', articleText(1));
    await project.build();
    const again = await project.build();
    expect(again.written + again.removed).toBe(0);
  });

  it('writes the style sheet alone where only that changed', async () => {
    project = createProject();
    project.write('articles/1.txt', articleText(1));
    project.remove('templates');
    cpSync('templates', join(project.folder, 'templates'), { recursive: true });
    await project.build();
    project.write('templates/assets/css/9-more.css', 'b { color: red }\n');
    expect(await project.build()).toMatchObject({ written: 1, removed: 0 });
    expect(readFileSync(join(project.folder, 'dist/assets/site.css'), 'utf8')).toContain('b { color: red }');
  });
});
