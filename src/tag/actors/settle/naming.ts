import { tokensOf } from '../../../lib/words.ts';
import type { Lexicon } from '../vocabulary/word-class.ts';
import type { Group } from './group.ts';
import { isInverted } from './person-name.ts';
import { textOf } from './text-of.ts';

/** The name to show: the vocabulary's, or the fullest form of the article in tidy case. */
export function nameOf(group: Group, lexicon: Lexicon): string {
  if (group.entry) return group.entry.name;
  const fullest = group.finds.map(textOf).reduce((best, text) => (text.length > best.length ? text : best));
  const tidy = fullest.replace(/\s+/g, ' ').replaceAll("'", '’');
  return group.type === 'person' ? personCase(tidy, lexicon) : tidy.replace(/^\p{Ll}/u, first => first.toUpperCase());
}

const ROMAN = /^[IVX]+$/;

/** « DUPONT Jean » and « Jean DUPONT » are Jean Dupont; initials keep their capitals. */
function personCase(text: string, lexicon: Lexicon): string {
  const tokens = tokensOf(text);
  const ordered =
    tokens.length > 1 && isInverted(tokens, lexicon)
      ? `${tokens.at(-1)!.text} ${text.slice(0, tokens.at(-1)!.start).trim()}`
      : text;
  return ordered.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, word =>
    ROMAN.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );
}
