/** What Eleventy must know of a template: it makes one page of each view of its kind that it is handed. */
import type { Kind, Page } from '../../src/render/pages/pages.ts';

/** `sheet`, as `page` is a word that Eleventy keeps for itself. */
export type Handed<K extends Kind> = { readonly sheet: Page<K> };

export function template<K extends Kind>(kind: K) {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'sheet' },
    permalink: ({ sheet }: Handed<K>) => sheet.path,
    layout: false,
    eleventyExcludeFromCollections: true,
  };
}
