import { tokensOf } from '../lib/words.ts';
import type { Entries } from './entries.ts';
import type { Contexts, Pattern } from './language.ts';

/** `plus | en, de | tard!, de`: the word, what may stand before it, what after; `!` where it alone fits. */
export function compileContexts(entries: Entries): Map<string, readonly Contexts[]> {
  const contexts = new Map<string, Contexts[]>();
  for (const line of entries.lines('contextes')) {
    const [word, before, after, ...more] = line.split('|').map(part => part.trim());
    if (!word || before === undefined || after === undefined || more.length > 0) {
      entries.reject('contextes', `has “${line}”, which is not “word | before | after”`);
      continue;
    }
    contexts.set(word, [...(contexts.get(word) ?? []), { before: patterns(before), after: patterns(after) }]);
  }
  return contexts;
}

function patterns(list: string): Pattern[] {
  return list.split(',').flatMap(item => {
    const sure = item.trim().endsWith('!');
    const norms = tokensOf(item.replace('!', '').trim()).map(token => token.norm);
    return norms.length > 0 ? { norms, sure } : [];
  });
}
