import { fold } from '../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../vocabulary.ts';

/** What a field of a record holds. */
export type Field = 'title' | 'text' | 'date' | 'author' | 'source' | 'address' | 'other';

/** By its folded label or code. */
export type RecordWords = ReadonlyMap<string, Field>;

const KEYS: Readonly<Record<string, Field>> = {
  titre: 'title',
  texte: 'text',
  date: 'date',
  auteur: 'author',
  source: 'source',
  adresse: 'address',
  autres: 'other',
};

/** Compiles `vocabulary/record-fields.yaml`; what cannot be used is a problem with its line. */
export function prepareRecordWords(files: VocabularyFiles): {
  words: RecordWords;
  problems: readonly VocabularyProblem[];
} {
  const help = 'Write the labels between commas, each under the kind of its field.';
  const lists = new WordLists(files, 'record-fields.yaml', { normalise: labelKey, help });
  lists.expect(Object.keys(KEYS));
  const words = new Map<string, Field>();
  for (const [key, field] of Object.entries(KEYS)) for (const word of lists.words(key)) words.set(word, field);
  return { words, problems: lists.problems };
}

/** A label as the list has it: « Mots-clés » is « mots cles ». */
export function labelKey(label: string): string {
  return fold(label)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
