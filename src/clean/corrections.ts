import type { EditorWord, Problem, RawArticle } from '../article.ts';
import { mend } from './lines/typography.ts';
import type { Unit } from './lines/units.ts';
import type { Verdicts } from './page/layout-types.ts';

/** Rule of a line that the editor dropped. */
const EDITOR_DROP = 'editor-drop';

/** Sets the editor's `keep` and `drop` over the verdicts; the words that fit no line. */
export function correct(units: readonly Unit[], verdicts: Verdicts, editor: EditorWord): Unused {
  return {
    keep: apply(units, editor.keep, i => {
      verdicts[i] = null;
    }),
    drop: apply(units, editor.drop, i => {
      verdicts[i] = EDITOR_DROP;
    }),
  };
}

export type Unused = { readonly keep: readonly string[]; readonly drop: readonly string[] };

/** Calls `use` for each unit that is, or has a line that is, one of the texts; returns the texts without any. */
function apply(units: readonly Unit[], texts: readonly string[], use: (i: number) => void): string[] {
  if (!texts.length) return [];
  const wanted = new Map(texts.map(text => [comparable(text), text]));
  const unused = new Set(wanted.keys());
  units.forEach((unit, i) => {
    for (const text of [unit.text, ...unit.lines.map(line => line.text)]) {
      const key = comparable(text);
      if (!wanted.has(key)) continue;
      unused.delete(key);
      use(i);
    }
  });
  return [...unused].map(key => wanted.get(key)!);
}

/** « The exact text of a line », whatever its spaces and apostrophes, which the site shows mended. */
function comparable(text: string): string {
  return mend(text).replace(/\s+/g, ' ');
}

export function unusedProblems(raw: RawArticle, unused: Unused): Problem[] {
  return (['keep', 'drop'] as const).flatMap(key =>
    unused[key].map(text => {
      const where = raw.editor.where[`${key}.${raw.editor[key].indexOf(text)}`] ?? raw.editor.where[key];
      return {
        level: 'warning' as const,
        code: 'unused-correction',
        file: where?.file ?? raw.file,
        line: where?.line ?? null,
        message: `No line of the article is the one that \`${key}\` names: “${shortened(text)}”.`,
        help: 'Copy the whole line from the file, or take the entry out.',
      };
    }),
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
