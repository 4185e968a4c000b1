import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import { isCapitalised } from '../../lib/words.ts';
import { ByLanguage } from '../vocabulary/by-language.ts';
import { lineKey, nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { firstTwo } from '../vocabulary/prepare-names.ts';
import { isNameWord } from './names.ts';

export type Kind = 'opener' | 'role' | 'name' | 'particle' | 'agency' | 'outlet' | 'date' | 'break' | 'other';
/** A word, or an agency's or outlet's words, with the kind it has in a byline. */
export type Piece = { readonly text: string; readonly kind: Kind; readonly name: string | null };

const WORD = /[\p{L}\p{M}\p{N}@][\p{L}\p{M}\p{N}’'.@_-]*|[|,;:/()&–—•·>-]/gu;
const MAX_NAME_WORDS = 4;

/** The words of a line with their kinds, names of several words one piece; `null` at one word too many of another kind. */
export function piecesOf(text: string, language: CleanLanguage, maxStrays: number): Piece[] | null {
  const words = (text.match(WORD) ?? []).map(word => (word.length > 2 ? word.replace(/\.$/, '') : word));
  const pieces: Piece[] = [];
  let strays = 0;
  for (let i = 0; i < words.length; ) {
    const named = mayBeName.of(words[i]!, language) ? longestName(words, i, language) : null;
    if (named) {
      pieces.push(named.piece);
      i += named.words;
      continue;
    }
    for (const part of parts(words[i]!)) pieces.push({ text: part, kind: kindOf.of(part, language), name: null });
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

const mayBeName = new ByLanguage((word, { agencies, outlets }) => {
  const first = nameKey(word.replace(/^[lLdD][’']/, '')).split(' ', 1)[0]!;
  const whole = nameKey(word).split(' ', 1)[0]!;
  return agencies.firstWords.has(first) || outlets.firstWords.has(first) || outlets.firstWords.has(whole);
});

function longestName(
  words: readonly string[],
  at: number,
  language: CleanLanguage,
): { piece: Piece; words: number } | null {
  const { agencies, outlets } = language;
  const most = Math.min(MAX_NAME_WORDS, words.length - at);
  const keys = words.slice(at, at + most).map(word => keyOf.of(word, language));
  const bareKeys = [keyOf.of(words[at]!.replace(ARTICLE, ''), language), ...keys.slice(1)];
  const pairs = [firstTwo(joined(keys, most)), firstTwo(joined(bareKeys, most))];
  const isLong = pairs.some(pair => agencies.firstPairs.has(pair) || outlets.firstPairs.has(pair));
  for (let length = isLong ? most : 1; length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    if (!/\p{Lu}/u.test(text) && !LOWER_CASE_NAME.test(text)) continue;
    const bare = joined(bareKeys, length);
    const key = joined(keys, length);
    const agency = agencies.byKey.get(bare) ?? agencies.byKey.get(key);
    if (agency) return { piece: { text, kind: 'agency', name: agency }, words: length };
    const outlet = outlets.byKey.get(key);
    if (outlet) return { piece: { text, kind: 'outlet', name: outlet }, words: length };
  }
  return null;
}

const ARTICLE = /^[lLdD][’']/;
const keyOf = new ByLanguage(word => nameKey(word));

/** The key of the first of several words, by the keys of each: a mark has none. */
function joined(keys: readonly string[], length: number): string {
  let key = '';
  for (let i = 0; i < length; i++) if (keys[i]) key += key ? ` ${keys[i]}` : keys[i];
  return key;
}

/** In lower case « ap », « map » or « ici » are words. */
const LOWER_CASE_NAME = /^(?:ats|afp|dpa|belga|franceinfo|afp\.com)$/;

const kindOf = new ByLanguage((word, { headers }): Kind => {
  if (/^[^\p{L}\p{N}@]/u.test(word)) return 'break';
  const key = lineKey(word);
  if (/^\d/.test(word)) return 'date';
  if (OF_SITE.test(word)) return 'break';
  if (word.startsWith('@')) return 'role';
  if (/^(?:à|a|au|en|dans|À|Au|En|Dans)$/.test(word)) return 'break';
  const capital = isCapitalised(word);
  if (/^\p{Lu}\.$/u.test(word)) return 'name';
  if (capital && isNameWord(word) && key !== 'agences' && !headers.bylineWords.has(key) && !headers.dateWords.has(key))
    return 'name';
  if (headers.particles.has(key)) return 'particle';
  if (/^agenc(?:es|ies)$/.test(key)) return 'agency';
  if (headers.bylineWords.has(key)) return 'role';
  if (headers.dateWords.has(key)) return 'date';
  return capital && isNameWord(word) ? 'name' : 'other';
});

/** « lagazette.net » */
const OF_SITE = new RegExp(String.raw`\p{Ll}\.(?:${DOMAIN_ENDINGS})$`, 'u');
