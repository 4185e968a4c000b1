import { ByWord } from '../../lib/by-word.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { isCapitalised, type Token } from '../../lib/words.ts';
import type { FunctionNoun, Gender, QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { isPlainGap, type Scene } from '../scene/scene.ts';
import { leadsOn } from './opening.ts';

/** Names of institutions that are feminine where the article does not tell: « l'union », « l'agence ». */
const FEMININE = /(?:ion|[dnrf]ie|[^m]ité|nce|ole|ale|mée|ise|euse)$/u;

/** What may stand before the job in a double word. */
const BEFORE_HYPHEN = /^(?:co|ex|vice|sous)-/;

/** What a word is that may say who speaks: « ministre », « directions », « Belge ». */
export type Head = {
  readonly stem: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly collective: boolean;
  readonly inhabitant?: boolean;
};

/** Can a determiner before this word open a phrase? Most cannot: one look tells. */
export const leadsOf = rememberedWith(
  (language: QuoteLanguage) => new ByWord(word => leadsOn(word, language.words) || headOfWord(word, language) !== null),
);

const headsOf = rememberedWith((language: QuoteLanguage) => new ByWord(word => headOfWord(word, language)));

/** What the word at a token says of who speaks; `null` if nothing. */
export function headAt(scene: Scene, at: number, language: QuoteLanguage): Head | null {
  const head = headsOf(language).of(scene.tokens[at]!);
  if (head && isBody(head, scene, at)) return { ...head, collective: true, plural: false };
  return head && language.lawyers.has(head.stem) ? generalOf(head, scene.tokens[at + 1], language) : head;
}

/** « le Conseil fédéral », « le conseil municipal »: a body; « le conseil de l'accusé » is a lawyer. */
function isBody({ stem, plural }: Head, scene: Scene, at: number): boolean {
  return stem === 'conseil' && !plural && /..[ae]l$/.test(normAt(scene.tokens, at + 1)) && isPlainGap(scene, at + 1);
}

/** « l'avocate générale » accuses, « l'avocate » defends: another function. */
function generalOf(head: Head, next: Token | undefined, { lawyers }: QuoteLanguage): Head {
  if (next?.norm !== 'général' && next?.norm !== 'générale') return head;
  const stem = `${head.stem} général`;
  return lawyers.has(stem) ? { ...head, stem } : head;
}

function headOfWord({ norm, text }: Token, language: QuoteLanguage): Head | null {
  return inhabitant(norm, text, language) ?? headIn(norm, language);
}

function inhabitant(norm: string, text: string, { demonyms }: QuoteLanguage): Head | null {
  if (!isCapitalised(text)) return null;
  const known = demonyms.get(norm) ?? unknownInhabitant(norm, text);
  return known ? { ...known, plural: false, collective: false, inhabitant: true } : null;
}

/** « le Tessinois », « la Bordelaise », « le Toulousain »: how inhabitants of a place end; « la Lorraine » and « la Vienne » do not. */
const MALE = /.{2}(?:[oa]is|[^a]in|ien|éen)$|.{4}[cst]ain$/u;
const FEMALE = /.{2}(?:[oa]ise|éenne)$|.{4}ienne$/u;

function unknownInhabitant(norm: string, text: string): FunctionNoun | null {
  if (text === text.toUpperCase()) return null;
  if (MALE.test(norm)) return { stem: norm, gender: 'm' };
  return FEMALE.test(norm) ? { stem: norm.replace(/ne?$|e$/u, ''), gender: 'f' } : null;
}

function headIn(norm: string, language: QuoteLanguage): Head | null {
  const singular = headOf(norm, false, language);
  if (singular) return singular;
  const last = norm.at(-1);
  if (last !== 's' && last !== 'x') return null;
  return (
    headOf(norm.slice(0, -1), true, language) ??
    (norm.endsWith('aux') ? headOf(`${norm.slice(0, -3)}al`, true, language) : null)
  );
}

function headOf(word: string, plural: boolean, language: QuoteLanguage): Head | null {
  const known = language.functions.get(word) ?? (word.includes('-') ? doubleOf(word, language) : undefined);
  if (known) return { ...known, plural, collective: false };
  if (!language.collectives.has(word)) return null;
  return { stem: word, gender: FEMININE.test(word) ? 'f' : null, plural, collective: true };
}

/** « co-fondateur », « ex-entraîneuse », « entraîneur-chef », « auteur-compositeur »: the job is in the double word. */
function doubleOf(word: string, { functions, words }: QuoteLanguage): FunctionNoun | undefined {
  const prefix = BEFORE_HYPHEN.exec(word)?.[0];
  if (prefix) {
    const rest = word.slice(prefix.length);
    return functions.get(prefix.slice(0, -1) + rest) ?? formerOf(functions.get(rest), prefix);
  }
  const [job = '', ...others] = word.split('-');
  return others.every(other => words.afterHyphen.has(other) || functions.has(other)) ? functions.get(job) : undefined;
}

/** « l'ex-préfet » is not « le préfet ». */
function formerOf(known: FunctionNoun | undefined, prefix: string): FunctionNoun | undefined {
  return known && { ...known, stem: prefix + known.stem };
}
