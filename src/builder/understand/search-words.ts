import type { Store } from '../../cache/store.ts';
import type { SearchWords } from '../../render/search/files.ts';
import type { WeightedTerms } from '../../render/search/terms.ts';
import type { Session } from '../session.ts';
import { vocabularyOf } from './language.ts';

/**
 * What the search index needs besides the site: other names of actors, and the weighted terms of each article, kept
 * because one new article makes the index of its whole month or year anew.
 */
export function searchWords(session: Session, store: Store): SearchWords {
  const known = store.prepare('SELECT terms FROM terms WHERE id = ? AND key = ?');
  return {
    version: session.vocabularyVersion,
    aliases: actor => vocabularyOf(session).language.actors.aliases.get(actor) ?? [],
    termsOf({ id, hash }, make) {
      const row = known.get(id, keyOf(hash, session));
      if (row) return parsed(row.terms as string);
      const terms = make();
      putTerms(store, { id, hash, terms: packed(terms) }, session);
      return terms;
    },
  };
}

/** An article's id, the hash of its entry, its terms as `packed` makes them. */
type Terms = { readonly id: string; readonly hash: string; readonly terms: string };

export function putTerms(store: Store, { id, hash, terms }: Terms, session: Session): void {
  store.prepare('INSERT OR REPLACE INTO terms (id, key, terms) VALUES (?, ?, ?)').run(id, keyOf(hash, session), terms);
}

/** Of the article that the entry of a file has been of until now. */
export function forgetTerms(store: Store, file: string): void {
  store.prepare('DELETE FROM terms WHERE id = (SELECT entry ->> 0 FROM entry WHERE file = ?)').run(file);
}

/** Of everything that the terms of an article are made from. */
function keyOf(hash: string, { vocabularyVersion, pageVersion }: Session): string {
  return `${hash} ${vocabularyVersion} ${pageVersion}`;
}

/** JSON of the terms, and last of all their weights. */
export function packed({ terms, weights }: WeightedTerms): string {
  return JSON.stringify([...terms, weights]);
}

function parsed(json: string): WeightedTerms {
  const terms = JSON.parse(json) as string[];
  return { weights: terms.pop()!, terms };
}
