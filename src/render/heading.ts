import { sentencesOf } from '../lib/sentences.ts';
import { fold, isCapitalised } from '../lib/words.ts';

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
const PART = /[,;:–—)»]$/;
/** What opens a quotation that a cut would leave open. */
const PAIRS = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
] as const;

/** Words on which no heading may end, folded: articles, prepositions, conjunctions, pronouns, auxiliaries, titles. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d au aux a en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant apres ' +
    'selon malgre parmi lors des et ou ni mais car donc or que qu qui dont ou si comme quand lorsque puisque ne n se s me m te t je tu il ' +
    'elle on nous vous ils elles ce c cet cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs y est sont etait ' +
    'etaient a ont avait avaient sera seront aura auront soit fut tres plus moins aussi trop tout tous toute toutes quelque quelques ' +
    'plusieurs chaque aucun aucune autre autres deux trois quatre cinq six sept huit neuf dix premier premiere meme afin jusqu m mm ' +
    'mme mmes mlle me dr pr saint sainte bien ainsi alors tandis parce via hors devant derriere autour pres face suite grace ' +
    'quant aupres durant outre voire soit ete etre avoir fait peut doit va vont pas jamais lui'
  ).split(' '),
);

/**
 * A heading for a text without a title: its first sentence if that is short, else its beginning, cut after a part of
 * the sentence if there is one, and never after a word that calls for another (« … devant le… »).
 */
export function headingFrom(whole: string): string | null {
  const text = whole.slice(0, BEGINNING);
  const sentences = sentencesOf(text);
  const first =
    sentences.find(({ start, end }) => wordsOf(text.slice(start, end)).length > KICKER_WORDS) ?? sentences[0];
  if (!first) return null;
  const words = wordsOf(text.slice(first.start, first.end));
  if (words.length <= WHOLE_WORDS) return words.join(' ').replace(/(?<![.…])\.$/, '');
  const end = cutAt(words);
  return `${closed(
    words
      .slice(0, end)
      .join(' ')
      .replace(/\s*[,;:–—.-]+$/, ''),
  )}…`;
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter(Boolean);
}

/** How many words to keep. */
function cutAt(words: readonly string[]): number {
  for (let end = MOST_WORDS; end >= PART_WORDS; end--) if (PART.test(words[end - 1]!)) return end;
  let end = MOST_WORDS;
  while (end > FEWEST_WORDS && isOpen(words, end)) end--;
  return end;
}

/** Does the last word kept call for the next one, or is it the first half of a name? */
function isOpen(words: readonly string[], end: number): boolean {
  const word = words[end - 1]!;
  const bare = fold(word.replace(/^[«“"(]+|[»”"),;:.]+$/g, ''));
  if (OPEN_WORDS.has(bare) || /^\d+$/.test(bare) || !/[\p{L}\d]/u.test(word)) return true;
  return isCapitalised(word) && isCapitalised(words[end] ?? '');
}

/** Quotation marks and brackets that the cut left open are taken away. */
function closed(heading: string): string {
  let result = heading;
  for (const [opening, closing] of PAIRS) {
    const at = result.lastIndexOf(opening);
    if (at >= 0 && result.indexOf(closing, at) < 0) result = result.slice(0, at) + result.slice(at + 1).trimStart();
  }
  return (result.split('"').length - 1) % 2 ? result.replace('"', '') : result;
}
