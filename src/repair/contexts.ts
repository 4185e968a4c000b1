import { tokensOf } from '../lib/words.ts';
import type { WordLists } from '../vocabulary.ts';
import type { Contexts, Pattern } from './language.ts';

/** `plus | en, de | tard!, de`: the word, what may stand before it, what after; `!` where it alone fits. */
export function compileContexts(entries: WordLists): Map<string, readonly Contexts[]> {
  const contexts = new Map<string, Contexts[]>();
  for (const line of entries.lines('contextes')) {
    const [word, before, after, ...more] = line.split('|').map(part => part.trim());
    if (!word || before === undefined || after === undefined || more.length > 0) {
      entries.reject(['contextes'], `has “${line}”, which is not “word | before | after”`);
      continue;
    }
    contexts.set(word, [...(contexts.get(word) ?? []), { before: patterns(before), after: patterns(after) }]);
  }
  return contexts;
}

function patterns(list: string): Pattern[] {
  return list.split(',').flatMap(item => {
    const written = item.trim();
    const sure = written.endsWith('!');
    const words = sure ? written.slice(0, -1) : written;
    const norms = /^[a-zà-ÿ]+$/.test(words) ? [words] : tokensOf(words).map(token => token.norm);
    return norms.length > 0 ? { norms, sure } : [];
  });
}
