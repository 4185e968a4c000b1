import { hash } from 'node:crypto';
import type { Session } from '../session.ts';
import type { KeptLinks } from './relations.ts';

/**
 * Of everything that an article's entry is made from; the hash inside an entry is of what is shown, and changes less often.
 *
 * @param analysis key of its analysis
 */
export function entryKeyOf(analysis: string, links: KeptLinks, { settings, pageVersion }: Session): string {
  const { id, duplicates, relatedHash, renamed, bounds } = links;
  // Most articles are nobody's copy, and their actors are called as they call them.
  const rest = duplicates.length + renamed.size + bounds.length > 0;
  const said = `${id} ${relatedHash}${rest ? JSON.stringify([duplicates, [...renamed], bounds]) : ''}`;
  return `${analysis} ${settings.diffusion} ${pageVersion} ${hash('sha1', said)}`;
}
