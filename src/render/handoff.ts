/**
 * What `.eleventy.ts` hands to the templates. Eleventy imports its configuration by path, in a module graph that may not be
 * ours (a test runner has its own), so this goes by a name on `globalThis`.
 */
import type { Page } from './pages.ts';

const PLACE = Symbol.for('depeche.pages');
type Place = { [PLACE]?: readonly Page[] };

/** The pages of the next run of Eleventy. */
export function handOver(pages: readonly Page[]): void {
  (globalThis as Place)[PLACE] = pages;
}

/** `null` if Eleventy was started by itself, not by Dépêche. */
export function handedPages(): readonly Page[] | null {
  return (globalThis as Place)[PLACE] ?? null;
}
