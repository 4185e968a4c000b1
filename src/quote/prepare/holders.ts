/** Who holds or held an office that the press often names without them: « le chef de l'État », « la patronne de la CGT ». */

import { once } from '../../lib/once.ts';
import { fold } from '../../lib/words.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';

/**
 * `offices.txt` is the dating stage's too, which says what cannot be read. Ways of writing an office, folded, with the folded
 * names of all who held it; offices of one word (« le ministre ») are many people's.
 */
export function readHolders(files: VocabularyFiles): () => ReadonlyMap<string, ReadonlySet<string>> {
  return once(() => {
    const lines = files.get('offices.txt')?.data;
    return holdersIn(Array.isArray(lines) ? lines.filter(line => typeof line === 'string') : []);
  });
}

function holdersIn(lines: readonly string[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  let offices: readonly string[] = [];
  for (const line of lines) {
    if (line.startsWith('=')) {
      offices = line
        .slice(1)
        .split(',')
        .map(words => fold(words.trim()))
        .filter(words => words.includes(' '));
      continue;
    }
    const name = fold(line.replace(/:.*/, '').trim());
    for (const office of offices) holders.set(office, (holders.get(office) ?? new Set()).add(name));
  }
  return holders;
}
