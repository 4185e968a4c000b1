import { isCapitalised, type Token } from '../../lib/words.ts';

/** How the words of a phrase must be written; positions are those of its words. */
export type Spelling = {
  readonly capitals: readonly number[];
  readonly acronyms: readonly number[];
  readonly exact: string | null;
};

/** One phrase of the vocabulary in one theme. */
export type Term = {
  /** Index in `Lexicon.topics`. */
  readonly topic: number;
  /** Index of the first-level theme above it, or its own. */
  readonly root: number;
  /** The forms of its words: the same for the same phrase in another theme. */
  readonly key: string;
  /** 0 for a `not` phrase. */
  readonly weight: number;
  readonly spelling: Spelling | null;
};

/** All in capitals, and more than one letter. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Does the text write the phrase as the entry asks? `from` and `to` are indexes of tokens. */
export function isWrittenSo(
  { spelling }: Term,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  if (!spelling) return true;
  if (!spelling.capitals.every(i => isCapitalised(tokens[from + i]!.text))) return false;
  if (!spelling.acronyms.every(i => isAcronym(tokens[from + i]!.text))) return false;
  const { exact } = spelling;
  return (
    exact === null ||
    exact ===
      tokens
        .slice(from, to)
        .map(token => token.norm)
        .join(' ')
  );
}
