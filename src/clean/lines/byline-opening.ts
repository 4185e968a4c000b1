import { lineKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { type Openers, openersOf } from '../vocabulary/prepare-headers.ts';

/** So many characters may hold what opens a byline. */
const OPENING = 60;

const INNER_PAR = /[|–—·:,/•-]\s*par\s/i;

/** Begins with « Par », or holds it after a mark or a word of bylines: « Recueilli par », not « reçu par » nor « poste par poste ». */
export function opens(text: string, whole: string, { headers }: CleanLanguage): boolean {
  const key = `${text.length <= OPENING ? whole : lineKey(text.slice(0, OPENING))} `;
  if (beginsSo(key, headers.bylineOpeners) || INNER_PAR.test(text)) return true;
  const [, before, after] = /^ (.*?\S) par (\S+) /.exec(` ${whole} `) ?? [];
  if (before === undefined) return false;
  const word = before.slice(before.lastIndexOf(' ') + 1);
  if (word === after) return false;
  return headers.bylineWords.has(word) || word === '0' || headers.published.some(phrase => endsWith(before, phrase));
}

/** « Avec Anne Petit », « Source : Anne Petit », « Traduit par Anne Petit »: of the openers, they announce no author. */
export function isSilent(text: string, key: string, { headers }: CleanLanguage): boolean {
  const names = text.replace(TRANSLATED, '');
  return beginsSo(`${key} `, headers.silentOpeners) && !/(?<!\p{L})par\s/iu.test(names);
}

const TRANSLATED = /^traduite?s? .*?par /iu;

function endsWith(key: string, phrase: string): boolean {
  return key === phrase || key.endsWith(` ${phrase}`);
}

/** « Extraits du livre publié par le Journal »: what opens stands inside, no mark before it. */
export function isWithin(text: string, key: string, { headers }: CleanLanguage): boolean {
  return !beginsSo(key, headers.bylineOpeners) && !INNER_PAR.test(text);
}

function beginsSo(key: string, openers: Openers): boolean {
  return openersOf(key, openers).some(opener => key.startsWith(`${opener} `));
}
