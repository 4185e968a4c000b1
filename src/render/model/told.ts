/** The second clock: not when an article was published, but when what it tells happened. */
import type { Day } from '../../lib/calendar.ts';
import { type Stretch, sentenceFinder } from './sentences.ts';
import type { ShownArticle } from './shown.ts';

/** A sentence of an article's text and the date that stands in it. */
export type Told = {
  readonly edtf: string;
  readonly from: Day;
  readonly to: Day;
  /** Of the sentence: UTF-16 code units in `text`. */
  readonly start: number;
  readonly end: number;
  /** Ids of the actors that the sentence names. */
  readonly actors: readonly string[];
};

/**
 * Every dated sentence that says more than its date, once for each of its dates, in text order. Open intervals tell no
 * day and are left out.
 */
export function toldIn(article: Pick<ShownArticle, 'text' | 'blocks' | 'dates' | 'actors'>): readonly Told[] {
  const { text, dates, actors } = article;
  const told = new Map<string, Told>();
  const sentenceOf = sentenceFinder(article);
  for (const date of dates) {
    if (date.field !== 'text' || !date.edtf || !date.from || !date.to) continue;
    const sentence = sentenceOf(date);
    if (!sentence || !saysMore(text, sentence, date)) continue;
    const { edtf, from, to } = date;
    told.set(`${sentence.start} ${edtf}`, { edtf, from, to, ...sentence, actors: namedIn(sentence, actors) });
  }
  return [...told.values()];
}

/** « 6 février. », « Paris, le 12 mai » tell nothing. */
function saysMore(text: string, sentence: Stretch, date: Stretch): boolean {
  return TWO_WORDS.test(`${text.slice(sentence.start, date.start)} ${text.slice(date.end, sentence.end)}`);
}

const TWO_WORDS = /\p{L}{3}.*\P{L}\p{L}{3}/u;

function namedIn({ start, end }: Stretch, actors: ShownArticle['actors']): string[] {
  return actors
    .filter(({ mentions }) => mentions.some(m => m.field === 'text' && m.start >= start && m.end <= end))
    .map(({ id }) => id);
}
