import { nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';

/** A title without the site's name, and that name. */
export type SplitTitle = { readonly title: string; readonly site: string | null };

/**
 * « Le titre - Le Monde » → the title and the outlet. Only a known outlet, or the name given, is cut: « Paris - Nice »
 * stays whole.
 */
export function splitTitle(title: string, known: string | null, language: CleanLanguage): SplitTitle {
  for (let cut = lastMark(title, title.length); cut > 0; cut = lastMark(title, cut)) {
    const site = title.slice(cut).replace(/^[\s|–—:·•»-]+/, '');
    const name = outletNamed(site, known, language);
    if (name) return { title: splitTitle(title.slice(0, cut).trim(), known, language).title, site: name };
  }
  return { title: withoutLooseMarks(title), site: null };
}

/** Marks at its end that parted the title from something that is gone: « Le port bloqué | ». */
function withoutLooseMarks(title: string): string {
  return title.replace(/(?:\s+[|–—·•-]+|\s*\|)+$/u, '');
}

const MIN_TITLE = 8;
const MAX_SITE = 60;

/** The last mark before `end` that can part a title from a name; -1 if there is none. */
function lastMark(title: string, end: number): number {
  for (let i = end - 1; i > MIN_TITLE && title.length - i <= MAX_SITE; i--) {
    if (title[i] === '|' || (/[–—:·•»-]/.test(title[i]!) && /\s/.test(title[i - 1]!))) return i;
  }
  return -1;
}

function outletNamed(site: string, known: string | null, { outlets }: CleanLanguage): string | null {
  const key = nameKey(site);
  if (known && nameKey(known) === key) return known;
  return outlets.byKey.get(key) ?? null;
}
