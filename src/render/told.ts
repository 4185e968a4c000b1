/** The second clock: not when an article was published, but when what it tells happened. */
import type { Block, DateMention } from '../article.ts';
import type { Day } from '../lib/calendar.ts';
import { sentenceAt, sentencesOf } from '../lib/sentences.ts';
import type { ShownArticle } from './shown.ts';

/** A sentence of an article's text and the date that stands in it. */
export type Told = {
  readonly edtf: string;
  readonly from: Day;
  readonly to: Day;
  /** Of the sentence: UTF-16 code units in `text`. */
  readonly start: number;
  readonly end: number;
};

/** Every dated sentence, once for each of its dates, in text order. Open intervals tell no day and are left out. */
export function toldIn({ text, blocks, dates }: Pick<ShownArticle, 'text' | 'blocks' | 'dates'>): readonly Told[] {
  const told = new Map<string, Told>();
  for (const date of dates) {
    if (date.field !== 'text' || !date.edtf || !date.from || !date.to) continue;
    const sentence = sentenceOf(text, blocks, date);
    if (sentence)
      told.set(`${sentence.start} ${date.edtf}`, { edtf: date.edtf, from: date.from, to: date.to, ...sentence });
  }
  return [...told.values()];
}

function sentenceOf(text: string, blocks: readonly Block[], date: DateMention): { start: number; end: number } | null {
  const block = blocks.find(block => block.start <= date.start && date.end <= block.end);
  if (!block || block.kind === 'heading') return null;
  const sentence = sentenceAt(sentencesOf(text.slice(block.start, block.end)), date.start - block.start);
  return sentence && { start: sentence.start + block.start, end: sentence.end + block.start };
}
