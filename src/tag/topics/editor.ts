import type { EditorWord, Problem, Topic } from '../../article.ts';
import { nearest } from '../../lib/nearest.ts';
import { fold } from '../../lib/words.ts';
import type { Lexicon } from './lexicon.ts';

/** What the editor adds comes first, and is certain; what the editor removes goes, with what is below it. */
export function withEditorsWord(
  found: readonly Topic[],
  { add, remove }: EditorWord['topics'],
  lexicon: Lexicon,
): Topic[] {
  if (!add.length && !remove.length) return [...found];
  const gone = remove.map(name => idOf(name, lexicon)).filter(id => id !== null);
  const added = [...new Set(add.map(name => idOf(name, lexicon)).filter(id => id !== null))];
  const kept = found.filter(({ id }) => !added.includes(id) && !gone.some(other => isUnder(id, other)));
  return [...added.map(id => addedTopic(id, found, lexicon)), ...kept];
}

function isUnder(id: string, other: string): boolean {
  return id === other || id.startsWith(`${other}/`);
}

function addedTopic(id: string, found: readonly Topic[], lexicon: Lexicon): Topic {
  const { qcode, label } = lexicon.topics.find(topic => topic.id === id)!;
  return { id, qcode, label, score: 1, evidence: found.find(topic => topic.id === id)?.evidence ?? [] };
}

/** An editor may write the id or the French label. */
function idOf(name: string, lexicon: Lexicon): string | null {
  const wanted = fold(name.trim());
  return lexicon.topics.find(({ id, label }) => id === wanted || fold(label) === wanted)?.id ?? null;
}

/** Corrections that name no theme, or remove one that the article does not have. */
export function topicProblems(
  article: { readonly file: string; readonly editor: EditorWord },
  found: readonly Topic[],
  { lexicon }: { readonly lexicon: Lexicon },
): Problem[] {
  const { where, topics } = article.editor;
  const place = where.topics ?? { file: article.file, line: null };
  const unknown = [...topics.add, ...topics.remove].filter(name => idOf(name, lexicon) === null);
  const unused = topics.remove.filter(name => {
    const id = idOf(name, lexicon);
    return id !== null && !found.some(topic => isUnder(topic.id, id));
  });
  return [
    ...unknown.map(name => unknownTopic(name, place, lexicon)),
    ...unused.map(name => unusedRemoval(name, place)),
  ];
}

type Place = { readonly file: string; readonly line: number | null };

function unknownTopic(name: string, { file, line }: Place, lexicon: Lexicon): Problem {
  const ids = lexicon.topics.map(({ id }) => id);
  const near = nearest(name, ids);
  const help = near ? `Did you mean "${near}"?` : 'The themes stand in vocabulary/topics.yaml.';
  return { level: 'warning', code: 'unknown-topic', file, line, message: `There is no theme "${name}".`, help };
}

function unusedRemoval(name: string, { file, line }: Place): Problem {
  const message = `The theme "${name}" is to be removed, but the article does not have it.`;
  return { level: 'warning', code: 'unused-correction', file, line, message, help: 'Take the correction out.' };
}
