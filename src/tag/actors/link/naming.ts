import { tokensOf } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import type { Lexicon } from '../vocabulary/word-class.ts';
import type { Group } from './group.ts';
import { isInitials, isInverted } from './person-name.ts';
import { textOf } from './text-of.ts';

/** The name to show: the vocabulary's, or the fullest form of the article in tidy case. */
export function nameOf(group: Group, lexicon: Lexicon): string {
  if (group.entry) return group.entry.name;
  const tidy = tidied(fullestOf(group.finds));
  return group.type === 'person' ? personCase(tidy, lexicon) : tidy.replace(/^\p{Ll}/u, first => first.toUpperCase());
}

/** The longest form; of equal ones the first. */
function fullestOf(finds: readonly Find[]): string {
  let best = finds[0]!;
  for (const find of finds) if (find.end - find.start > best.end - best.start) best = find;
  return textOf(best);
}

function tidied(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').replaceAll("'", '’') : text;
}

const UNTIDY = /['\t\n\r\u00a0\u202f\u2009]| {2}/;

const ROMAN = /^[IVX]+$/;

/** Without them nothing is in capitals. */
const TWO_CAPITALS = /\p{Lu}[\p{Lu}\p{M}]/u;

/** « DUPONT Jean » and « Jean DUPONT » are Jean Dupont; initials keep their capitals. */
function personCase(text: string, lexicon: Lexicon): string {
  if (!TWO_CAPITALS.test(text)) return text;
  const tokens = tokensOf(text);
  const ordered =
    tokens.length > 1 && isInverted(tokens, lexicon)
      ? `${tokens.at(-1)!.text} ${text.slice(0, tokens.at(-1)!.start).trim()}`
      : text;
  return ordered.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, word =>
    ROMAN.test(word) || isInitials(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );
}
