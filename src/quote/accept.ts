import { isCapitalised, type Token } from '../lib/words.ts';
import { isCharge } from './charges.ts';
import type { QuoteLanguage } from './language/language.ts';
import type { Marked } from './marks/marked.ts';
import { normAt } from './scene/norm-at.ts';
import { gapBefore, isPlainGap, type Scene, tokenFrom } from './scene/scene.ts';
import { DE } from './scene/small-words.ts';
import type { Attribution } from './speaker/attribution.ts';

/** Shorter than this, only what is plainly speech is a quotation. */
const FRAGMENT_WORDS = 3;
/** In so many words or more somebody who says « je », « on », « c'est » is heard, not named. */
const SPOKEN_WORDS = 6;
/** Words of a quotation that are looked at; a title or a name is shorter. */
const LOOKED_AT = 20;
/** A title is rarely longer. */
const TITLE_WORDS = 12;
/** The law has longer words. */
const CHARGE_WORDS = 30;
/** A name set off by commas, « Vent de Discorde », is not longer. */
const NAME_WORDS = 6;

/** Is what stands between the marks said by somebody, rather than a title, a name or a word talked about? */
export function isQuotation(
  scene: Scene,
  mark: Marked,
  { attribution, language, bare }: { attribution: Attribution | null; language: QuoteLanguage; bare: boolean },
): boolean {
  const shape = shapeOf(scene, mark);
  if (shape.words === 0 || shape.isAddress) return false;
  const sure = isSurelySaid(attribution);
  if (isNamed(scene, mark, { language, shape, sure })) return false;
  if (shape.words < FRAGMENT_WORDS) return sure && isExclaimed(shape, attribution!);
  if (sure) return true;
  if (isTitle(scene, mark, shape)) return false;
  if (attribution !== null || (bare && (shape.words > FRAGMENT_WORDS || shape.exclaims || isTakenUp(scene, mark))))
    return true;
  // Somebody talks, whoever it is: « « Je ne suis pas un assassin, je ne suis pas un tueur » : le procès s'achève ».
  return (shape.spoken && shape.words >= SPOKEN_WORDS) || isSaid(scene, mark, { language, shape });
}

/** The verb cuts in, a colon leads to the words, or somebody who is told straight after them has said them. */
function isSurelySaid(attribution: Attribution | null): boolean {
  if (attribution?.way === 'after') return attribution.voice !== null && attribution.cue?.kind !== 'source';
  return attribution?.way === 'inside' || attribution?.way === 'colon';
}

/** « « Jamais ! », lance le maire »: a word or two are said if they stand like a sentence. */
function isExclaimed({ capital, ends }: Shape, { way, cue, voice }: Attribution): boolean {
  return way !== 'inside' && capital && (cue !== null || (ends && voice !== null));
}

/** What a heading is cut from stands soon after it. UTF-16 code units. */
const TAKEN_UP_WITHIN = 3000;

/** « « Changer de cap » », a heading whose words the text has between marks, too. */
function isTakenUp({ text }: Scene, { start, end }: Marked): boolean {
  const words = text.slice(start, end).toLowerCase();
  return text
    .slice(end, end + TAKEN_UP_WITHIN)
    .toLowerCase()
    .includes(words);
}

/** « aux cris de « liberté pour tous » », « les accusations de « gouvernement sans parole » ». */
function isSaid(scene: Scene, mark: Marked, { language, shape }: Pick<Named, 'language' | 'shape'>): boolean {
  const first = tokenFrom(scene, mark.outerStart);
  const [two, one] = [scene.tokens[first - 2], scene.tokens[first - 1]];
  if (!one || !two || !isPlainGap(scene, first - 1)) return false;
  return (!shape.capital || shape.exclaims) && DE.test(one.norm) && language.speechNouns.has(two.norm);
}

type Shape = {
  readonly words: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly spoken: boolean;
  readonly ends: boolean;
  readonly exclaims: boolean;
  readonly isAddress: boolean;
};

function shapeOf(scene: Scene, mark: Marked): Shape {
  const text = scene.text.slice(mark.start, mark.end);
  const first = tokenFrom(scene, mark.start);
  const own = scene.tokens.slice(first, Math.min(tokenFrom(scene, mark.end), first + LOOKED_AT));
  const long = own.filter(token => !scene.words.smallInTitle.has(token.norm));
  return {
    words: wordsOf(scene, own),
    capital: isCapitalised(text.replace(/^[^\p{L}]+/u, '')),
    allCapitals: long.length > 1 && long.every(token => isCapitalised(token.text) || /^\p{N}/u.test(token.text)),
    spoken: scene.patterns.talk.test(text.slice(0, 400)),
    ends: /[.!?…]$/.test(text),
    exclaims: /[!?]$/.test(text),
    isAddress: /^(?:https?:|www\.|#\S+$|@\S+$)/.test(text),
  };
}

/** Elided words count with the one they lean on. */
function wordsOf(scene: Scene, tokens: readonly Token[]): number {
  return tokens.filter((token, i) => i === 0 || tokens[i - 1]!.end < token.start || scene.text[token.start - 1] === '-')
    .length;
}

type Named = { readonly language: QuoteLanguage; readonly shape: Shape; readonly sure: boolean };

/** « le film « … » », « baptisé « … » », « dit « le Chat » ». */
function isNamed(scene: Scene, mark: Marked, { language, shape, sure }: Named): boolean {
  const first = tokenFrom(scene, mark.outerStart);
  const gap = gapBefore(scene, first);
  if (first === 0 || /[.:!?;\n]/.test(gap)) return false;
  if (!shape.capital && !shape.spoken && shape.words <= CHARGE_WORDS && isCharge(scene, first, language)) return true;
  if (shape.words > TITLE_WORDS) return false;
  if (spellsOut(scene, first, mark)) return true;
  const before = scene.tokens[first - 1]!;
  if (language.namingWords.has(before.norm) && !isHadSaid(scene, first - 1) && !opensWithInfinitive(scene, mark, shape))
    return !(shape.spoken && shape.words > 5);
  if (shape.spoken) return false;
  if (shape.allCapitals && shape.words <= NAME_WORDS && /,/.test(gap) && isApposed(scene, mark)) return true;
  if (!sure && isTerm(scene, first, shape)) return true;
  if (isDocument(scene, mark, language)) return true;
  if (/,/.test(gap)) return shape.capital && language.titleNouns.has(before.norm) && isApposed(scene, mark);
  const linked = /^(?:de|des|du|d')$/.test(before.norm) ? scene.tokens[first - 2] : undefined;
  if (linked && language.titleNouns.has(linked.norm) && shape.allCapitals) return true;
  const noun = language.titleNouns.has(before.norm)
    ? before
    : isCapitalised(before.text)
      ? scene.tokens[first - 2]
      : undefined;
  return !!noun && language.titleNouns.has(noun.norm) && (shape.capital || shape.allCapitals);
}

/** How far before its words a sigle stands. */
const SIGLE_REACH = 8;

/** « baptisé CNA, pour « collectif national des agents » »: the words whose first letters the sigle has. */
function spellsOut({ tokens }: Scene, first: number, { end }: Marked): boolean {
  if (tokens[first - 1]!.norm !== 'pour') return false;
  const sigle = tokens
    .slice(Math.max(0, first - SIGLE_REACH), first)
    .findLast(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  if (!sigle) return false;
  const letters = [...sigle.norm];
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++)
    if (tokens[i]!.norm.startsWith(letters[0] ?? ' ')) letters.shift();
  return letters.length === 0;
}

/** « Une association, « Vent de discorde », a été créée ». */
function isApposed(scene: Scene, mark: Marked): boolean {
  return /^\s*,/.test(scene.text.slice(mark.outerEnd, mark.outerEnd + 3));
}

/** A term has no more words; what is longer is somebody’s. */
const TERM_WORDS = 4;

/** « placées en « chambre de dégrisement » », « la création d'« unités de quartier » », « l'initiative de l'UDC « contre … » ». */
function isTerm({ tokens, text, marks, markOf, words }: Scene, first: number, shape: Shape): boolean {
  const [two, one] = [normAt(tokens, first - 2), tokens[first - 1]!.norm];
  if (
    !shape.capital &&
    shape.words <= TERM_WORDS &&
    (one === 'en' || (/^(?:de|d'|des)$/.test(one) && words.notion.has(two)))
  )
    return true;
  const { start } = marks[markOf[first]!]!;
  if (!/^(?:contre|pour|sur|relative?|visant) /i.test(text.slice(start, start + 9))) return false;
  return tokens.slice(Math.max(0, first - 4), first).some(({ norm }) => words.votedText.has(norm));
}

/** « la signature de « la Déclaration d'Alger pour un partenariat renouvelé » ». */
function isDocument(scene: Scene, mark: Marked, { titleNouns, speechNouns }: QuoteLanguage): boolean {
  const first = tokenFrom(scene, mark.start);
  const noun = scene.tokens[first + 1];
  if (!noun || noun.end > mark.end || !isCapitalised(noun.text)) return false;
  return (
    /^(?:l['’]|la|le|les)$/i.test(scene.tokens[first]!.text) &&
    (titleNouns.has(noun.norm) || speechNouns.has(noun.norm))
  );
}

/** « a dit « … » », « il dit « … » », « s'est dite « … » » against « Jean, dit « le Chat » ». */
function isHadSaid(scene: Scene, at: number): boolean {
  const before = normAt(scene.tokens, at - 1);
  if (scene.words.beforeSaid.has(before)) return /^dite?s?$/.test(scene.tokens[at]!.norm) || before.startsWith('a');
  return (
    scene.tokens[at]!.norm === 'dit' &&
    !/,/.test(gapBefore(scene, at)) &&
    !/^(?:le|la|l'|un)$/.test(normAt(scene.tokens, at - 2))
  );
}

/** « Paul Durand, dit « ne rien regretter »»: no nickname. */
function opensWithInfinitive(scene: Scene, mark: Marked, { capital }: Shape): boolean {
  const first = tokenFrom(scene, mark.start);
  const at = scene.words.infinitivePronoun.has(scene.tokens[first]!.norm) ? first + 1 : first;
  return !capital && /.{2}(?:er|ir|re)$|^n[e']$/.test(scene.tokens[at]!.norm);
}

/** Begins with a capital in mid-sentence, straight after a word that takes a noun, and nobody talks in it. */
function isTitle(scene: Scene, mark: Marked, shape: Shape): boolean {
  if (shape.allCapitals && shape.words <= TITLE_WORDS) return !shape.spoken;
  if (!shape.capital || shape.words > TITLE_WORDS || shape.spoken || shape.ends) return false;
  const first = tokenFrom(scene, mark.outerStart);
  const gap = gapBefore(scene, first);
  return (first > 0 && !/[.:!?;,\n]/.test(gap)) || isSubject(scene, mark);
}

/** « « Les Sœurs d'hiver » sera jouée à Lormeau, annonce Paul »: what a verb goes on with is a name. */
function isSubject(scene: Scene, mark: Marked): boolean {
  const end = tokenFrom(scene, mark.outerEnd);
  const { be, have } = scene.words;
  const { norm } = scene.tokens[end] ?? { norm: '' };
  return (be.has(norm) || have.has(norm)) && !/[,–—-]/.test(gapBefore(scene, end));
}
