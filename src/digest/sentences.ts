import type { Block, Field, Span } from '../article.ts';
import { sentencesOf } from '../lib/sentences.ts';
import { fold } from '../lib/words.ts';
import { standsAlone } from './stands-alone.ts';

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
  /** Words that may not be the author's: a repair is proposed and nobody has decided. */
  readonly doubts: readonly Place[];
};

/** UTF-16 offsets in the field. */
export type Place = Pick<Span, 'field' | 'start' | 'end'>;

/** Readers are told by press practice that the essential stands first: later sentences are not considered. */
const SENTENCES_AN_ARTICLE = 8;
/** Of a whole period: with very many articles only the first sentences of each are considered, so that a month costs what a week does. */
const SENTENCES_A_PERIOD = 400;
/** UTF-16 code units: shorter says too little, longer is not a digest. */
const LENGTH = { least: 60, most: 320 };
/** Letters by which two words count as the same: « négociation », « négociations », « négocier » share `negoci`. */
const STEM = 6;
const LEAST_WORD = 5;

/**
 * Sentences with damaged words only where the article has no others.
 *
 * @param articles how many the period has
 */
export function candidatesOf(article: DigestText, articles = 1): readonly Candidate[] {
  const most = Math.max(1, Math.min(SENTENCES_AN_ARTICLE, Math.floor(SENTENCES_A_PERIOD / articles)));
  const sentences: Sentence[] = article.standfirst ? inField(article.id, 'standfirst', article.standfirst) : [];
  for (const { kind, start, end } of article.blocks) {
    if (sentences.length >= most) break;
    if (kind !== 'paragraph') continue;
    for (const sentence of inField(article.id, 'text', article.text.slice(start, end)))
      sentences.push(moved(sentence, start));
  }
  const worth = sentences
    .slice(0, most)
    .map((candidate, rank) => ({ ...candidate, rank }))
    .filter(isWorthTelling);
  const sound = worth.filter(sentence => isSound(sentence, article));
  return (sound.length > 0 ? sound : worth).map(candidate => ({ ...candidate, words: contentWords(candidate.text) }));
}

/** Does no word stand in the place that may not be the author's? */
export function isSound(place: Place, { doubts }: Pick<DigestText, 'doubts'>): boolean {
  return !doubts.some(({ field, start, end }) => field === place.field && start < place.end && end > place.start);
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

function isWorthTelling({ text }: Sentence): boolean {
  return text.length >= LENGTH.least && text.length <= LENGTH.most && standsAlone(text);
}

function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of fold(text).split(/[^a-z0-9]+/)) if (word.length >= LEAST_WORD) words.add(word.slice(0, STEM));
  return words;
}
