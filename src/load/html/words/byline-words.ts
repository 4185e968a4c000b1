import { fold } from '../../../lib/words.ts';
import type { WordLists } from '../../../vocabulary.ts';
import { anyWord } from './patterns.ts';

/** How pages sign an article: the lists of `page-words.yaml` about authors, compiled. */
export type BylineWords = {
  /** Names from the beginning; names and nothing else. */
  readonly names: RegExp;
  readonly onlyNames: RegExp;
  /** « Texte recueilli par », « , envoyée spéciale », « Publié »: what is cut off before and behind a name. */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly rest: RegExp;
  /** Folded words that name nobody. */
  readonly nobody: ReadonlySet<string>;
};

/** Compiles the lists; what cannot be used is reported to them. */
export function bylineWords(lists: WordLists): BylineWords {
  const names = namesPattern(lists);
  const after = anyWord(lists, 'après-une-signature');
  const roles = anyWord(lists, 'fonctions-après-une-signature', withEitherCase);
  return {
    names: new RegExp(`^${names}`, 'u'),
    onlyNames: new RegExp(`^${names}$`, 'u'),
    before: new RegExp(`^(?:${anyWord(lists, 'avant-une-signature')}\\s*(?:par|:)?|par|by|de)\\s+:?\\s*`, 'iu'),
    after: new RegExp(`\\s*(?:[|•·(]|\\s[–—-]\\s|,?\\s${after}\\s|,?\\s${roles}(?:\\s|$)|\\s\\d).*$`, 'u'),
    rest: new RegExp(`\\s${anyWord(lists, 'restes-de-signature', withCapital)}$`, 'u'),
    nobody: new Set(lists.words('pas-des-auteurs').map(fold)),
  };
}

/** Up to five names, in one group: « Jeanne Martin, Paul de La Tour et Anne Leroy ». */
function namesPattern(lists: WordLists): string {
  const part = "\\p{Lu}[\\p{L}'’.-]*";
  const name = `${part}(?:\\s(?:${anyWord(lists, 'particules')}\\s)?${part}){1,3}`;
  return `(${name}(?:(?:\\s*,|\\s+et|\\s*&)\\s+${name}){0,4})`;
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function withEitherCase(word: string): string {
  return `(?:${word}|${withCapital(word)})`;
}
