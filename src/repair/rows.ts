import type { WordLists } from '../vocabulary.ts';

/** The lines of a `.txt` file as « word: words », the right side as written; others, and a word that stands twice, are problems. */
export function rowsOf(entries: WordLists): Map<string, string> {
  const rows = new Map<string, string>();
  for (const line of entries.list()) {
    const colon = line.indexOf(':');
    const word = line.slice(0, colon);
    if (colon < 1 || colon === line.length - 1) entries.reject([], `has “${line}”, which is not “word: word, word”`);
    else if (rows.has(word)) entries.reject([], `has “${word}” twice`);
    else rows.set(word, line.slice(colon + 1));
  }
  return rows;
}

export function wordsOf(row: string): string[] {
  return row.split(',').flatMap(word => word.trim() || []);
}
