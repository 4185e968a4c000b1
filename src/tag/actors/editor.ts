import type { Actor, EditorWord, Problem } from '../../article.ts';
import { slug } from '../../lib/slug.ts';
import { fold } from '../../lib/words.ts';

/** Does what the editor wrote mean this actor: its name, its id or one of its mentions? */
function means(written: string, actor: Actor): boolean {
  const wanted = fold(written);
  return (
    fold(actor.name) === wanted ||
    actor.id === slug(written) ||
    actor.mentions.some(mention => fold(mention.text) === wanted)
  );
}

/** Leaves out the actors that the editor struck; a correction that strikes nothing is a problem. */
export function withoutRemoved(
  actors: readonly Actor[],
  editor: EditorWord,
  file: string,
): { actors: Actor[]; problems: Problem[] } {
  const { remove } = editor.actors;
  if (remove.length === 0) return { actors: [...actors], problems: [] };
  const unused = remove.filter(written => !actors.some(actor => means(written, actor)));
  const kept = actors.filter(actor => !remove.some(written => means(written, actor)));
  return { actors: kept, problems: unused.map(written => unusedRemoval(written, editor, file)) };
}

function unusedRemoval(written: string, editor: EditorWord, file: string): Problem {
  const where = editor.where.actors;
  return {
    level: 'warning',
    code: 'unused-correction',
    file: where?.file ?? file,
    line: where?.line ?? null,
    message: `“${written}” is to be removed from the actors, but no such actor was found.`,
    help: 'Write the name as the tool shows it, or delete the correction.',
  };
}
