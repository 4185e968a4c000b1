import { ByWord } from '../../../lib/by-word.ts';
import { rememberedWith } from '../../../lib/remembered.ts';
import type { Token } from '../../../lib/words.ts';
import { type Lexicon, WordClass } from '../vocabulary/word-class.ts';

/** What a reading asks of the lexicon. */
export type Classes = Pick<Lexicon, 'of' | 'contexts'>;

/** How a word is written. */
export const Shape = { lower: 0, capital: 1, allCapitals: 2, initial: 3, number: 4, mixed: 5 } as const;

/** Kept among the classes of a word, and nobody's business but the look-up's. */
export const OPENS = WordClass.opensKnown | WordClass.opensCapital;

/** What a word is wherever it is written so. */
type Look = { readonly shape: number; readonly wordClass: number; readonly starts: number };

/** The looks of words by a lexicon, each worked out once. */
export const looksBy = rememberedWith((lexicon: Classes) => new ByWord(token => lookOf(token, lexicon)));

function lookOf(token: Token, lexicon: Classes): Look {
  const shape = POINTED.test(token.text) ? Shape.lower : shapeOf(token.text);
  const listed = classOf(token, lexicon);
  const isPlain = shape === Shape.lower || shape === Shape.number;
  const wordClass = isPlain && !(listed & WordClass.opensSmall) ? listed & ~OPENS : listed;
  const starts = !isPlain || (wordClass & STARTS) !== 0 || token.norm.startsWith('ex-');
  return { shape, wordClass, starts: starts ? STARTS_BIT : 0 };
}

/** « ce RSV-là », « ces Bleus-ci »: pointed at, no name of its own. */
const POINTED = /-(?:là|ci)$/;

/** Kept beside the shape of a word. */
export const STARTS_BIT = 128;

/** Classes with which a name may begin in lower case. */
const STARTS = OPENS | WordClass.opensPhrase | WordClass.countryInstitution | WordClass.personInstitution;

const DOUBLE = /^(\p{L}+)-(\p{L}+)$/u;

/** Of a double word that no list has: « Irina-Camelia » is a first name, « Franco-Marocain » an inhabitant. */
function classOf(token: Token, lexicon: Classes): number {
  const listed = lexicon.of(token.norm);
  const halves = listed === 0 && token.text.includes('-') ? DOUBLE.exec(token.norm) : null;
  if (!halves) return listed;
  const demonym = lexicon.of(halves[2]!) & WordClass.demonym;
  return (
    demonym ||
    (lexicon.of(halves[1]!) & WordClass.firstName && token.text[halves[1]!.length + 1]! < 'a' ? WordClass.firstName : 0)
  );
}

const LETTER = /\p{L}/u;

function shapeOf(text: string): number {
  const first = text[0]!;
  if (first >= 'a' && first <= 'z') return capitalInside(text) > 0 ? smallFirst(text) : Shape.lower;
  if (first >= '0' && first <= '9') return Shape.number;
  if (first === first.toLowerCase()) return LETTER.test(first) ? Shape.lower : Shape.number;
  if (text.length === 1 || (text.length === 2 && (text[1] === '’' || text[1] === "'"))) return Shape.initial;
  return text === text.toUpperCase() ? Shape.allCapitals : Shape.capital;
}

/** Index of the first capital of plain Latin after the first letter; 0 if there is none. */
function capitalInside(text: string): number {
  for (let i = 1; i < text.length; i++) if (text[i]! >= 'A' && text[i]! <= 'Z') return i;
  return 0;
}

/** « al-Assad », « el-Béchir ». */
const ARTICLE_INSIDE = /^(?:al|el|ad|ar|as|an|at|az|ez|es|ed|ash|ul|d)-\p{Lu}/u;

/** A small letter first and a capital inside: « iPhone », « easyJet », « al-Assad » are names, « pogromC’est » is a slip. */
function smallFirst(text: string): number {
  if (text.includes('-')) return ARTICLE_INSIDE.test(text) ? Shape.mixed : Shape.lower;
  return capitalInside(text) < 5 && !/['’]/.test(text) ? Shape.mixed : Shape.lower;
}
