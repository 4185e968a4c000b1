import type { Block, Field } from '../article.ts';
import { anyOfWords } from '../lib/any-of.ts';
import { sentencesOf } from '../lib/sentences.ts';
import { fold } from '../lib/words.ts';
import { atHead, auxiliaries, nearHead, ofFragments, pointers, prepositions } from './ties.fr.ts';

/** A whole sentence of an article that can stand alone, with the words that it is compared by. */
export type Candidate = {
  readonly article: string;
  readonly field: Field;
  /** UTF-16 offsets in the field. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 0 for the first sentence of the article. */
  readonly rank: number;
  readonly words: ReadonlySet<string>;
};

/** What a digest reads of an article; what may be shown of it and nothing else. */
export type DigestText = {
  readonly id: string;
  readonly standfirst: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** Readers are told by press practice that the essential stands first: later sentences are not considered. */
const SENTENCES_AN_ARTICLE = 8;
/** Of a whole period: with very many articles only the first sentences of each are considered, so that a month costs what a week does. */
const SENTENCES_A_PERIOD = 400;
/** UTF-16 code units: shorter says too little, longer is not a digest. */
const LENGTH = { least: 60, most: 320 };
/** Letters by which two words count as the same: « négociation », « négociations », « négocier » share `negoci`. */
const STEM = 6;
const LEAST_WORD = 5;

/** The end of a word, which an apostrophe is, too. */
const END = String.raw`(?:(?<=['’])|(?!\p{L}))`;
const any = (list: string) => anyOfWords(list.split(', '));
/** Taken out of its article, a sentence that points back to the one before it would not be understood. « Autour de » points nowhere. */
const POINTS_BACK = new RegExp(`^(?:[«“"]|(?!autour d)${any(atHead)}${END})`, 'iu');
const POINTS_BACK_BEHIND = new RegExp(`^(?:${any(prepositions)} ${any(pointers)}|${any(ofFragments)})${END}`, 'iu');
const TIES = new RegExp(String.raw`(?<!\p{L})(?:${any(nearHead)}|(?<! il |['’])y ${any(auxiliaries)})(?!\p{L})`, 'iu');
/** UTF-16 code units: further on, what is tied to may stand in the sentence itself. */
const NEAR_HEAD = 60;

/** @param articles how many the period has */
export function candidatesOf(article: DigestText, articles = 1): readonly Candidate[] {
  const most = Math.max(1, Math.min(SENTENCES_AN_ARTICLE, Math.floor(SENTENCES_A_PERIOD / articles)));
  const sentences: Sentence[] = article.standfirst ? inField(article.id, 'standfirst', article.standfirst) : [];
  for (const { kind, start, end } of article.blocks) {
    if (sentences.length >= most) break;
    if (kind !== 'paragraph') continue;
    for (const sentence of inField(article.id, 'text', article.text.slice(start, end)))
      sentences.push(moved(sentence, start));
  }
  return sentences
    .slice(0, most)
    .map((candidate, rank) => ({ ...candidate, rank }))
    .filter(standsAlone)
    .map(candidate => ({ ...candidate, words: contentWords(candidate.text) }));
}

/** A candidate before its words are asked for: most sentences are dropped first. */
type Sentence = Omit<Candidate, 'words'>;

function inField(article: string, field: Field, text: string): Sentence[] {
  return sentencesOf(text).map(({ start, end }) => ({
    ...{ article, field, start, end, text: text.slice(start, end), rank: 0 },
  }));
}

function moved(candidate: Sentence, by: number): Sentence {
  return { ...candidate, start: candidate.start + by, end: candidate.end + by };
}

function standsAlone({ text }: Sentence): boolean {
  if (text.length < LENGTH.least || text.length > LENGTH.most) return false;
  return /^\p{Lu}/u.test(text) && /[.!?…]$/u.test(text) && !pointsBack(text) && hasClosedMarks(text);
}

function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text) || POINTS_BACK_BEHIND.test(text) || TIES.test(text.slice(0, NEAR_HEAD));
}

/** A sentence that opens a quotation and leaves it open is a piece of a longer one. */
function hasClosedMarks(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count('«') === count('»') && count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 1;
}

function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of fold(text).split(/[^a-z0-9]+/)) if (word.length >= LEAST_WORD) words.add(word.slice(0, STEM));
  return words;
}
