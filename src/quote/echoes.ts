/** A title's quotation is mostly cut from one of the text, which says who speaks; so is a heading's. */
import type { Quote, TaggedArticle } from '../article.ts';
import { tokensOf } from '../lib/words.ts';

type Fields = Pick<TaggedArticle, 'text'>;

/** A title's words are few; a longer quotation speaks for itself. */
const LONGEST = 200;
/** Quotations of the text that are looked at. */
const LOOKED_AT = 200;
/** So many words that come back as they are prove it; else most of the long ones must, two at least. */
const VERBATIM = 3;
const SHORT = 4;
const SHARE = 0.6;
const LEAST = 2;

/** Gives a quotation without speaker the speaker of the one whose words it takes up; nobody if two people said them. */
export function withEchoes(quotes: readonly Quote[], fields: Fields): readonly Quote[] {
  if (!quotes.some(quote => isOpen(quote, fields))) return quotes;
  const told = quotes.filter(({ speaker, field }) => speaker !== null && field === 'text').slice(0, LOOKED_AT);
  const voices = told
    .filter(quote => !isOpen(quote, fields))
    .map(({ text, speaker }) => ({ speaker, ...wordsOf(text) }));
  return quotes.map((quote, i) => {
    if (!isOpen(quote, fields)) return quote;
    return { ...quote, speaker: echoed(quote, voices) ?? overSection(quotes, i, fields) };
  });
}

/** « L'équipe déçue : « On a tout oublié » »: a title without a verb of saying names what it is about, not who speaks. */
function isOpen(quote: Quote, fields: Fields): boolean {
  if (quote.cue !== null || quote.end - quote.start > LONGEST) return false;
  return quote.field !== 'text' || quote.speaker === null || isHeading(quote, fields) || isInHeading(quote, fields);
}

/** Characters that marks and their spaces take, and the line's end. */
const MARKS = 5;

/** Nothing but marks on the line, no dash but one at either end, and no stop. */
function isHeading({ start, end }: Quote, { text }: Fields): boolean {
  if (text[end - 1] === '.') return false;
  const before = text.slice(Math.max(0, start - MARKS), start);
  const after = /^[^\n]{0,8}/.exec(text.slice(end, end + 8))?.[0] ?? '';
  const ahead = start > MARKS ? before : `\n${before}`;
  if (/(?:^|\n)[ \u00a0\u202f«“"‹]{1,4}$/.test(ahead)) return /^[\s»”"›]*\.?$/.test(after);
  return /\n[-–—][ \u00a0][«“"‹][ \u00a0\u202f]?$/.test(ahead) && /^\s*[»”"›] ?[-–—]\s*$/.test(after);
}

/** UTF-16 code units of a heading that has words beside its quotation. */
const HEADING = 120;

/** « Un arbitrage pas « au niveau de l'enjeu » »: a short line of its own without a stop. */
function isInHeading({ start, end }: Quote, { text }: Fields): boolean {
  const before = /(?:^|\n)([^\n]*)$/.exec(text.slice(Math.max(0, start - HEADING), start))?.[1];
  const after = /^([^\n]*)\n/.exec(text.slice(end, end + HEADING))?.[1];
  if (before === undefined || after === undefined || start - before.length === 0) return false;
  return before.length + after.length + end - start <= HEADING && !/[.!?…:]/.test(before + after);
}

/** So many quotations of one person, and of nobody else, make a title that person's, too. */
const SEVERAL = 2;

/** The one who speaks from a heading to the next; of a title, the only one who speaks at all. */
function overSection(quotes: readonly Quote[], at: number, fields: Fields): Quote['speaker'] {
  const { speaker, field } = quotes[at]!;
  if (speaker || (field === 'text' && !isHeading(quotes[at]!, fields))) return speaker;
  const below: Quote[] = [];
  for (let i = at + 1; i < Math.min(quotes.length, at + LOOKED_AT); i++) {
    if (field === 'text' && isHeading(quotes[i]!, fields)) break;
    if (quotes[i]!.field === 'text' && quotes[i]!.speaker) below.push(quotes[i]!);
  }
  const [first] = below;
  if (field !== 'text' && below.length < SEVERAL) return null;
  return first && below.every(({ speaker: own }) => own?.name === first.speaker?.name) ? first.speaker : null;
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
  if (own.all === other.all || (own.count >= VERBATIM && other.all.includes(own.all))) return 1;
  const shared = [...own.long].filter(word => other.long.has(word)).length;
  return shared < LEAST ? 0 : shared / own.long.size;
}
