import type { Store } from '../cache/store.ts';
import type { SearchWords } from '../render/search/files.ts';
import { vocabularyOf } from './language.ts';
import type { Session } from './session.ts';

/**
 * What the search index needs besides the site: other names of actors, and the weighted terms of each article, kept
 * because one new article makes the index of its whole month or year anew.
 */
export function searchWords(session: Session, store: Store): SearchWords {
  const known = store.prepare('SELECT terms FROM terms WHERE id = ? AND key = ?');
  const put = store.prepare('INSERT OR REPLACE INTO terms (id, key, terms) VALUES (?, ?, ?)');
  return {
    version: session.vocabularyVersion,
    aliases: actor => vocabularyOf(session).language.actors.aliases.get(actor) ?? [],
    termsOf(entry, make) {
      const key = `${entry.hash} ${session.vocabularyVersion}`;
      const row = known.get(entry.id, key);
      if (row) return parsed(row.terms as string);
      const terms = make();
      put.run(entry.id, key, JSON.stringify([...terms.keys(), [...terms.values()].join('')]));
      return terms;
    },
  };
}

/** Terms, and last all their weights: one digit each. */
function parsed(json: string): Map<string, number> {
  const terms = JSON.parse(json) as string[];
  const weights = terms.pop()!;
  return new Map(terms.map((term, i) => [term, weights.charCodeAt(i) - ZERO]));
}

const ZERO = 48;
