import { isCapitalised } from '../../lib/words.ts';
import { commonKey } from './stopwords.ts';
import type { Trait, Traited } from './trait.ts';

/** UTF-16 code units of the text that are read, besides title and standfirst: where an article says what it is about. */
const BEGINNING = 400;
const MOST = 12;
const SHORTEST = 4;
/** Of each theme. */
const EVIDENCE = 3;
/** A place or an event says more than a common word; the title more than the text. */
const WEIGHT = { name: 2, word: 1, inTitle: 1.5 } as const;

type Telling = { readonly text: string; readonly isName: boolean };

/** The words that are not said in every article: of the title, of the first lines, and those that earned the themes. */
export function wordTraits(article: Traited, stopwords: ReadonlySet<string>): Trait[] {
  const inActors = wordsOfActors(article);
  const title = `${article.title ?? ''}. ${article.standfirst ?? ''}`;
  const evidence = article.topics.map(topic => topic.evidence.slice(0, EVIDENCE).join('. ')).join('. ');
  const traits = new Map<string, Trait>();
  for (const [text, weight] of [
    [title, WEIGHT.inTitle],
    [article.text.slice(0, BEGINNING), 1],
    [evidence, 1],
  ] as const)
    for (const word of tellingWords(text)) {
      const key = commonKey(word.text);
      if (traits.size === MOST) return [...traits.values()];
      if (!traits.has(key) && !stopwords.has(key) && !inActors.has(key)) traits.set(key, traitOf(word, key, weight));
    }
  return [...traits.values()];
}

function wordsOfActors({ actors }: Traited): Set<string> {
  const surfaces = new Set(actors.flatMap(({ mentions }) => mentions.map(({ text }) => text)));
  return new Set([...surfaces].flatMap(text => [...text.split(/[\s'’]+/), ...text.split('-')].map(commonKey)));
}

/**
 * The long words of a text. By character codes, in one pass: this runs on every article of every build, and what
 * `tokensOf` adds (elisions kept, offsets, norms) is not needed. Elided words fall away by being short.
 */
function tellingWords(text: string): Telling[] {
  const words: Telling[] = [];
  let from = -1;
  let begins = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (isWordCode(code) || (from >= 0 && isInside(text, from, at))) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      const word = text.slice(from, at);
      const isCut = at === BEGINNING && text.length === BEGINNING;
      if (isLong(word) && !isCut && !isNumber(word)) words.push({ text: word, isName: !begins && isCapitalised(word) });
      begins = false;
      from = -1;
    }
    begins ||= BEGINS_SENTENCE.has(code);
  }
  return words;
}

/** « aujourd’hui », « Côtes-d’Armor »: an apostrophe that elides nothing. */
function isInside(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  return at - from >= SHORTEST && !ELIDED.test(text.slice(at - 2, at));
}

/** « lorsqu’il », « quelqu’un », « puisqu’elle ». */
const ELIDED = /^qu$/i;
const SPACE = 0x20;
/** After one of these a capital is no sign of a name: stops, quotation marks, a new line. */
const BEGINS_SENTENCE: ReadonlySet<number> = new Set([...'.!?:«»“”"\n…–—'].map(sign => sign.charCodeAt(0)));

/** ASCII letters, digits and hyphen; letters with accents and of other scripts, not the signs among them. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code > 0x3000;
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST || (word.length > 1 && word === word.toUpperCase());
}

function traitOf({ text, isName }: Telling, key: string, place: number): Trait {
  const label = isName ? text : text.toLowerCase();
  return { key: `word:${key}`, label, weight: place * (isName ? WEIGHT.name : WEIGHT.word), isLead: true };
}
