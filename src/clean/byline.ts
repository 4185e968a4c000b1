import { hasDate } from './date-line.ts';
import { lineKey, nameKey } from './key.ts';
import { isAllCapitals, isNameWord, properCase } from './names.ts';
import type { CleanLanguage } from './prepare.ts';

/** Who signs, as a line says it. */
export type Byline = {
  readonly authors: readonly string[];
  /** Full names of agencies. */
  readonly agencies: readonly string[];
  /** The outlet, where the line names it. */
  readonly source: string | null;
  /** The line states a date too. */
  readonly dated: boolean;
  /** Nothing but names: a byline only where a byline can stand. */
  readonly bare: boolean;
};

/** Longer lines are sentences. */
const MAX_CHARACTERS = 180;
const MAX_WORDS = 26;
/** What ends with a full stop, is longer and opens like no byline is a sentence. */
const MAX_SENTENCE = 50;
/** « Accueil | Par X | 3 mai »: so many words of another kind do no harm beside an opener and a date. */
const MAX_STRAY_WORDS = 2;

type Kind = 'opener' | 'role' | 'name' | 'particle' | 'agency' | 'outlet' | 'date' | 'break' | 'other';
/** A word, or an agency's or outlet's words, with the kind it has in a byline. */
type Piece = { readonly text: string; readonly kind: Kind; readonly name: string | null };

const WORD = /[\p{L}\p{M}\p{N}@][\p{L}\p{M}\p{N}’'.@_-]*|[|,;:/()&–—•·>-]/gu;
const MAX_NAME_WORDS = 4;

/** The byline that a line is, or `null`. */
export function bylineIn(text: string, language: CleanLanguage): Byline | null {
  if (text.length > MAX_CHARACTERS || /[?!…]$/.test(text) || /[«»“”"]/.test(text)) return null;
  const opened = opens(text, language);
  if (!opened && text.length > MAX_SENTENCE && text.endsWith('.')) return null;
  if (isDeskCode(text, language)) return { ...NOBODY, agencies: agenciesOf(wordsOfDeskCode(text, language)) };
  if (INITIALS.test(text) || DESK_INITIALS.test(text)) return { ...NOBODY, agencies: [], bare: true };
  const pieces = piecesOf(text, language, opened ? MAX_STRAY_WORDS : 0);
  if (!pieces) return null;
  const words = pieces.filter(piece => piece.kind !== 'break');
  if (!words.length || words.length > MAX_WORDS) return null;
  const count = (kind: Kind) => words.filter(piece => piece.kind === kind).length;
  const dated = hasDate(text, lineKey(text).split(' '), language.headers);
  const authors = authorsIn(pieces);
  const strays = count('other');
  if (strays > (opened && (dated || authors.length) ? MAX_STRAY_WORDS : 0)) return null;
  const agencies = count('agency');
  const outlets = count('outlet');
  if (!authors.length && !agencies && !outlets && !(opened && (count('role') > 1 || dated))) return null;
  const bare = !opened && !agencies && !dated && !(outlets && authors.length);
  if (bare && (count('date') || authors.length > 3)) return null;
  if (!opened && !authors.length && count('name') > 2) return null;
  return {
    authors,
    agencies: agenciesOf(words),
    source: words.find(piece => piece.kind === 'outlet')?.name ?? null,
    dated,
    bare,
  };
}

/** « C.C.M. », « A. L. » */
const INITIALS = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\.?$/u;

const NOBODY = { authors: [], source: null, dated: false, bare: false };

function agenciesOf(pieces: readonly Piece[]): string[] {
  return unique(pieces.flatMap(piece => (piece.kind === 'agency' && piece.name ? [piece.name] : [])));
}

/** « ats/nxp », « afp/Reuters/vlp »: an agency and the initials of a desk. */
const DESK_CODE = /^\(?\p{L}{2,8}(?:\s?\/\s?\p{L}{2,8}){1,4}\)?$/u;
const DESK_INITIALS = /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/;

function isDeskCode(text: string, language: CleanLanguage): boolean {
  return DESK_CODE.test(text) && agenciesOf(wordsOfDeskCode(text, language)).length > 0;
}

function wordsOfDeskCode(text: string, { agencies }: CleanLanguage): Piece[] {
  return text.split('/').map(part => {
    const name = agencies.byKey.get(nameKey(part)) ?? null;
    return { text: part, kind: name ? 'agency' : 'role', name };
  });
}

/** Begins with « Par », or holds it after a mark or a word of bylines: « Recueilli par », not « reçu par ». */
function opens(text: string, { headers }: CleanLanguage): boolean {
  const key = `${lineKey(text.slice(0, 60))} `;
  if (headers.bylineOpeners.some(opener => key.startsWith(`${opener} `))) return true;
  if (/[|–—·:,/•-]\s*par\s/i.test(text)) return true;
  const before = / (\S+) par /.exec(` ${key}`)?.[1];
  return (
    before !== undefined && (headers.bylineWords.has(before) || headers.published.includes(before) || before === '0')
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** The words of a line with their kinds, names of several words one piece; `null` at one word too many of another kind. */
function piecesOf(text: string, language: CleanLanguage, maxStrays: number): Piece[] | null {
  const words = (text.match(WORD) ?? []).map(word => (word.length > 2 ? word.replace(/\.$/, '') : word));
  const pieces: Piece[] = [];
  let strays = 0;
  for (let i = 0; i < words.length; ) {
    const named = mayBeName(words[i]!, language) ? longestName(words, i, language) : null;
    if (named) {
      pieces.push(named.piece);
      i += named.words;
      continue;
    }
    for (const part of parts(words[i]!)) pieces.push({ text: part, kind: kindOf(part, language), name: null });
    if (pieces.at(-1)!.kind === 'other' && ++strays > maxStrays) return null;
    i++;
  }
  return pieces;
}

/** « l’AFP » is two pieces. */
function parts(word: string): string[] {
  const elided = /^(?:[ldLD]|[Qq]u)[’']/.exec(word)?.[0];
  return elided && elided.length < word.length ? [elided, word.slice(elided.length)] : [word];
}

function mayBeName(word: string, { agencies, outlets }: CleanLanguage): boolean {
  const first = nameKey(word.replace(/^[lLdD][’']/, '')).split(' ', 1)[0]!;
  const whole = nameKey(word).split(' ', 1)[0]!;
  return agencies.firstWords.has(first) || outlets.firstWords.has(first) || outlets.firstWords.has(whole);
}

function longestName(
  words: readonly string[],
  at: number,
  { agencies, outlets }: CleanLanguage,
): { piece: Piece; words: number } | null {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    if (!/\p{Lu}/u.test(text) && !LOWER_CASE_NAME.test(text)) continue;
    const bare = nameKey(text.replace(/^[lLdD][’']/, ''));
    const key = nameKey(text);
    const agency = agencies.byKey.get(bare) ?? agencies.byKey.get(key);
    if (agency) return { piece: { text, kind: 'agency', name: agency }, words: length };
    const outlet = outlets.byKey.get(key);
    if (outlet) return { piece: { text, kind: 'outlet', name: outlet }, words: length };
  }
  return null;
}

/** In lower case « ap », « map » or « ici » are words. */
const LOWER_CASE_NAME = /^(?:ats|afp|dpa|belga|franceinfo|afp\.com)$/;

function kindOf(word: string, { headers }: CleanLanguage): Kind {
  if (/^[^\p{L}\p{N}@]/u.test(word)) return 'break';
  const key = lineKey(word);
  if (/^\d/.test(word)) return 'date';
  if (word.startsWith('@')) return 'role';
  if (/^(?:à|a|au|en|dans|À|Au|En|Dans)$/.test(word)) return 'break';
  const capital = /^\p{Lu}/u.test(word);
  if (/^\p{Lu}\.$/u.test(word)) return 'name';
  if (capital && isNameWord(word) && key !== 'agences' && !headers.bylineWords.has(key) && !headers.dateWords.has(key))
    return 'name';
  if (headers.particles.has(key)) return 'particle';
  if (/^agenc(?:es|ies)$/.test(key)) return 'agency';
  if (headers.bylineWords.has(key)) return 'role';
  if (headers.dateWords.has(key)) return 'date';
  return capital && isNameWord(word) ? 'name' : 'other';
}

/** Runs of two to five name words, particles inside; « à Bruxelles » and « Paris » alone are nobody. */
function authorsIn(pieces: readonly Piece[]): string[] {
  const authors: string[] = [];
  let run: Piece[] = [];
  let placed = false;
  for (const piece of [...pieces, { text: '', kind: 'break', name: null } as Piece]) {
    if (piece.kind === 'name' || (piece.kind === 'particle' && run.length)) {
      run.push(piece);
      continue;
    }
    const author = placed ? null : authorOf(run);
    if (author) authors.push(author);
    placed = /^(?:à|au|en|dans)$/i.test(piece.text);
    run = [];
  }
  return unique(authors);
}

function authorOf(run: readonly Piece[]): string | null {
  let end = run.length;
  while (end > 0 && run[end - 1]!.kind === 'particle') end--;
  const names = run.slice(0, end).filter(piece => piece.kind === 'name');
  if (names.length < 2 || names.length > 5 || end > 7) return null;
  const name = run
    .slice(0, end)
    .map(piece => piece.text)
    .join(' ')
    .replace(/ ([dl][’']) /gi, ' $1');
  return names.every(piece => isAllCapitals(piece.text) && piece.text.length < 3) ? null : properCase(name);
}
