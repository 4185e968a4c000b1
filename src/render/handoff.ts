/** What `.eleventy.ts` hands to the templates: Eleventy imports its configuration by path, so it takes this from here. */
import type { Kind, Page } from './pages.ts';

export type PagesByKind = { readonly [K in Kind]?: readonly Page<K>[] };

let handed: readonly Page[] | null = null;

/** The pages of the next run of Eleventy. */
export function handOver(pages: readonly Page[]): void {
  handed = pages;
}

/** `null` if Eleventy was started by itself, not by Dépêche. */
export function handedPages(): readonly Page[] | null {
  return handed;
}
