import { sentencesOf } from '../../lib/sentences.ts';
import { isOpen, withEllipsis } from './cut.ts';

/** A first sentence of so many words is shown whole; of a longer one so many words at most, and so many at least. */
const WHOLE_WORDS = 12;
const MOST_WORDS = 12;
const FEWEST_WORDS = 5;
/** An earlier comma parts what only opens the sentence: « Dans une ville aussi calme, … ». */
const PART_WORDS = 8;
/** « ENTRETIEN. », « Drame. »: the sentence after it says more. */
const KICKER_WORDS = 2;
/** So much of a text is looked at, in UTF-16 code units. */
const BEGINNING = 1000;
/** The end of a part of a sentence. */
const PART = /[,;:–—)]$/;
/** What opens a quotation that a cut would leave open. */
const PAIRS = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
] as const;

/** « Horaires, tarifs,… », as a page cut it. */
const CUT_IN_LIST = /[,;:]\s*(?:…|\.{3})$/;

/** An address says nothing to a reader, and may be longer than a line. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+\s*/gi;

/** A dash or dot that parted the text from a place line or a list. */
const LOOSE_MARK = /^[|–—·•»-]\s+(?=[\p{L}«“"])/u;

/**
 * A heading for a text without a title: its first sentence if that is short, else its beginning, cut after a part of
 * the sentence if there is one, and never after a word that calls for another (« … devant le… »).
 */
export function headingFrom(whole: string): string | null {
  const text = whole.slice(0, BEGINNING).replace(ADDRESS, '').replace(LOOSE_MARK, '');
  const sentences = sentencesOf(text);
  const first =
    sentences.find(({ start, end }) => wordsOf(text.slice(start, end)).length > KICKER_WORDS) ?? sentences[0];
  if (!first) return null;
  const words = wordsOf(text.slice(first.start, first.end));
  if (words.length <= WHOLE_WORDS)
    return closed(
      words
        .join(' ')
        .replace(/(?<![.…])\.$/, '')
        .replace(CUT_IN_LIST, '…'),
    );
  const end = cutAt(words);
  return withEllipsis(closed(words.slice(0, end).join(' ')));
}

/** What an unbreakable space joins is one word: « « cherche » ». */
function wordsOf(sentence: string): string[] {
  return sentence.split(/[ \t\n]+/).filter(Boolean);
}

/** How many words to keep. */
function cutAt(words: readonly string[]): number {
  for (let end = MOST_WORDS; end >= PART_WORDS; end--) if (PART.test(words[end - 1]!)) return end;
  let end = MOST_WORDS;
  while (end > FEWEST_WORDS && isOpen(words, end)) end--;
  return end;
}

/** Quotation marks and brackets left open, by the cut or because their sentence is the first of several, are taken away. */
function closed(heading: string): string {
  let result = heading;
  for (const [opening, closing] of PAIRS) {
    const at = result.lastIndexOf(opening);
    if (at >= 0 && result.indexOf(closing, at) < 0) result = result.slice(0, at) + result.slice(at + 1).trimStart();
  }
  return (result.split('"').length - 1) % 2 ? result.replace('"', '') : result;
}
