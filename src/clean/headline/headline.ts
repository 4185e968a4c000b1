import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import { isCapitalised } from '../../lib/words.ts';
import { lineKey, nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';

/** A title without the site's name, and that name. */
export type SplitTitle = { readonly title: string; readonly site: string | null };

/**
 * « Le titre - Le Monde » → the title and the outlet. Only a known outlet, or the name given, is cut: « Paris - Nice »
 * stays whole.
 */
export function splitTitle(title: string, known: string | null, language: CleanLanguage): SplitTitle {
  for (let cut = lastMark(title, title.length); cut > 0; cut = lastMark(title, cut)) {
    const site = behind(title, cut);
    const name = outletNamed(site, known, language) ?? (title[cut] === ':' ? null : domainNamed(site, language));
    if (!name) continue;
    const before = withoutSection(title.slice(0, cut).trim(), language);
    return { title: splitTitle(before, known, language).title, site: name };
  }
  return { title: withoutLooseMarks(title).replace(SECTION, ''), site: null };
}

/** « Actualités :: Le port bloqué », « Le port bloqué :: SÉNÉGAL » */
const SECTION = /^\p{Lu}[\p{L} ]{2,30} :: (?=[\p{Lu}«“"\d])| :: \p{Lu}[\p{Lu} ]{2,30}$/gu;

const GLUED = /^((?:\p{L}+ ){0,2}\p{L}*\p{Ll}{3})(\p{Lu}(?:\p{Ll}*[’'-]?\p{L}*))(?![\p{L}’'-])/u;

/**
 * « VotationsNandre : le tunnel refusé » without the section that a scraper glued to it: what follows is a function word
 * or a word of the article, and the article knows no « VotationsNandre », as it would a « TotalEnergies ».
 * @param body the keys of the article's other lines
 */
export function withoutGluedSection(title: string, body: readonly string[], { functionWords }: CleanLanguage): string {
  const [, section, word] = GLUED.exec(title) ?? [];
  if (section === undefined || word === undefined) return title;
  if (functionWords.has(lineKey(section).split(' ', 1)[0]!)) return title;
  const says = (text: string) => body.some(key => ` ${key} `.includes(` ${lineKey(text)} `));
  const glued = section.slice(section.lastIndexOf(' ') + 1) + word;
  const first = lineKey(word).split(' ', 1)[0]!;
  if (says(glued) || !(functionWords.has(first) || (first.length > 1 && says(first)))) return title;
  return title.slice(section.length);
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

function domainNamed(site: string, { outlets }: CleanLanguage): string | null {
  const domain = DOMAIN.exec(site)?.[1]?.toLowerCase();
  return domain ? (outlets.byDomain.get(domain) ?? domain) : null;
}

/** « lanouvellerepublique.fr », « rts.ch - Suisse » */
const DOMAIN = new RegExp(
  String.raw`^(?:www\.)?([a-z\d][a-z\d-]{1,30}\.(?:${DOMAIN_ENDINGS}))(?: [-–|] \p{Lu}\p{Ll}+)?$`,
  'iu',
);

/** « Le port bloqué – Économie | Le Journal »: before the outlet's name, that of its section. */
function withoutSection(title: string, { formulas }: CleanLanguage): string {
  const cut = lastMark(title, title.length);
  if (cut < 0 || title[cut] === ':') return title;
  const section = behind(title, cut);
  const isSection = isCapitalised(section) && formulas.whole(lineKey(section))?.rule.name === 'menu';
  return isSection ? title.slice(0, cut).trim() : title;
}

/** What stands behind the mark at `cut`. */
function behind(title: string, cut: number): string {
  return title.slice(cut).replace(/^[\s|–—:·•»-]+/, '');
}
