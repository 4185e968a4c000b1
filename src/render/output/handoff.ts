/**
 * What `.eleventy.ts` gives to Eleventy. Eleventy imports its configuration by path, in a module graph that may not be
 * ours (a test runner has its own), so this goes by a name on `globalThis`.
 */
import type { Page } from '../pages/pages.ts';

const PLACE = Symbol.for('depeche.pages');
type Place = { [PLACE]?: Handed };

/** The pages of the next run of Eleventy, and the folder of their templates with its version. */
export type Handed = { readonly pages: readonly Page[]; readonly templates: string; readonly version: string };

export function handOver(handed: Handed): void {
  (globalThis as Place)[PLACE] = handed;
}

/** `null` if Eleventy was started by itself, not by Dépêche. */
export function handed(): Handed | null {
  return (globalThis as Place)[PLACE] ?? null;
}
