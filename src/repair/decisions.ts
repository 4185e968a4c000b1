import type { CleanArticle, Problem, Repair } from '../article.ts';
import { normalise } from '../lib/words.ts';

export function decisionOf({ editor }: CleanArticle, text: string): Repair['decision'] {
  const names = (words: readonly string[]) => words.some(word => sameWords(word, text));
  if (names(editor.repairs.reject)) return 'rejected';
  return names(editor.repairs.accept) ? 'accepted' : null;
}

function sameWords(a: string, b: string): boolean {
  const plain = (words: string) => normalise(words).replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** Decisions on words that the article does not have. */
export function unusedDecisions({ editor, file }: CleanArticle, repairs: readonly Repair[]): Problem[] {
  return (['accept', 'reject'] as const).flatMap(kind =>
    editor.repairs[kind]
      .filter(word => !repairs.some(repair => sameWords(repair.text, word)))
      .map(word => {
        const where = editor.where.repairs;
        return {
          level: 'warning' as const,
          code: 'unused-correction',
          file: where?.file ?? file,
          line: where?.line ?? null,
          message: `“repairs › ${kind}” names “${word}”, which is not among the repairs found in the article.`,
          help: 'Write the words exactly as the article has them, or take the correction out.',
        };
      }),
  );
}
