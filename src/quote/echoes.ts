/** A title's quotation is mostly cut from one of the text, which says who speaks. */
import type { Quote, TaggedArticle } from '../article.ts';
import { tokensOf } from '../lib/words.ts';

type Fields = Pick<TaggedArticle, 'text'>;

/** A title's words are few; a longer quotation speaks for itself. */
const LONGEST = 200;
/** Quotations of the text that are looked at. */
const LOOKED_AT = 200;
/** So many words that come back as they are prove it; else most of the long ones must, two at least. */
const VERBATIM = 4;
const SHORT = 4;
const SHARE = 0.6;
const LEAST = 2;

/** Gives a quotation without speaker the speaker of the one whose words it takes up; nobody if two people said them. */
export function withEchoes(quotes: readonly Quote[], fields: Fields): readonly Quote[] {
  if (!quotes.some(quote => isOpen(quote, fields))) return quotes;
  const told = quotes.filter(({ speaker, field }) => speaker !== null && field === 'text').slice(0, LOOKED_AT);
  const voices = told.map(({ text, speaker }) => ({ speaker, ...wordsOf(text) }));
  return quotes.map(quote => (isOpen(quote, fields) ? { ...quote, speaker: echoed(quote, voices) } : quote));
}

/** « L'équipe déçue : « On a tout oublié » »: a title without a verb of saying names what it is about, not who speaks. */
function isOpen({ field, start, end, cue, speaker }: Quote, fields: Fields): boolean {
  if (cue !== null || end - start > LONGEST) return false;
  return field !== 'text' || (speaker === null && isHeading(fields.text, start, end));
}

/** Nothing but marks on the line, and no dash. */
function isHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const after = /^[^\n]{0,8}/.exec(text.slice(end, end + 8))?.[0] ?? '';
  return /^[\s«“"‹]{1,4}$/.test(before) && /^[\s»”"›]*$/.test(after);
}

type Words = { readonly count: number; readonly all: string; readonly long: ReadonlySet<string> };

function wordsOf(text: string): Words {
  const words = tokensOf(text).map(({ norm }) => norm);
  return { count: words.length, all: ` ${words.join(' ')} `, long: new Set(words.filter(word => word.length > SHORT)) };
}

/** Somebody was already thought of: only words that come back as they are tell otherwise. */
function echoed({ text, speaker }: Quote, voices: readonly (Words & Pick<Quote, 'speaker'>)[]): Quote['speaker'] {
  const own = wordsOf(text);
  const likeness = voices.map(other => likenessOf(own, other));
  const most = Math.max(0, ...likeness);
  if (most < (speaker ? 1 : SHARE)) return speaker;
  const speakers = voices.flatMap((other, i) => (likeness[i] === most ? [other.speaker] : []));
  return speakers.every(other => other?.name === speakers[0]?.name) ? (speakers[0] ?? speaker) : speaker;
}

function likenessOf(own: Words, other: Words): number {
  if (own.count >= VERBATIM && other.all.includes(own.all)) return 1;
  const shared = [...own.long].filter(word => other.long.has(word)).length;
  return shared < LEAST ? 0 : shared / own.long.size;
}
