import { fold, isCapitalised, type Token } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import { OF } from '../scene/small-words.ts';
import type { Candidate } from './candidate.ts';
import { civilityBefore, isCivility, isPersonTitle } from './civilities.ts';
import { governed } from './governed.ts';

/** Two capitalised words or more that no actor covers, or one after a civility. */
export function unknownName(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  if (!opensName(scene, i, language)) return null;
  const to = nameEnd(scene, i);
  const civility = civilityBefore(scene, i);
  const isAlone = to - i === 1;
  const isCalled = civility !== null || isPersonTitle(scene, i - 1);
  if (isAlone && !isCalled && !isFirstName(scene, i, language) && !hasAge(scene, to)) return null;
  if (holdsPreposition(scene, i, to) || isSmallWord(scene, i) || isModel(scene, to - 1)) return null;
  const known = isAlone ? language.firstNames.get(fold(scene.tokens[i]!.text)) : undefined;
  return {
    ...{ from: i, to, kind: 'name', actor: null, phrase: null },
    ...{ gender: civility ?? known ?? null, plural: false, governed: governed(scene, i) },
  };
}

function opensName(scene: Scene, i: number, language: QuoteLanguage): boolean {
  const { placeWords } = language;
  const token = scene.tokens[i];
  if (!token || !isCapitalised(token.text) || scene.mentionAt.has(i)) return false;
  if (i > 0 && isPlainGap(scene, i) && scene.words.neverBeforeName.has(scene.tokens[i - 1]!.norm)) return false;
  if (isOfPlace(scene, i, placeWords)) return false;
  if (opensSentence(scene, i) && (ARTICLE.test(token.text) || isComingFrom(scene, i, language))) return false;
  return !placeWords.has(token.norm) && !isSigleOf(scene, i) && !ASKS.test(token.norm) && !RANK.test(token.norm);
}

/** « au stade Paul Durand » */
function isOfPlace(scene: Scene, i: number, placeWords: QuoteLanguage['placeWords']): boolean {
  let at = i;
  while (at > Math.max(0, i - LONGEST) && isPlainGap(scene, at) && isCapitalised(scene.tokens[at - 1]!.text)) at--;
  return at > 0 && isPlainGap(scene, at) && placeWords.has(scene.tokens[at - 1]!.norm);
}

/** « Arrivé de Kaboul, Ali Reza … », « Originaire de Goma »: a word that opens the sentence, and no first name. */
function isComingFrom({ tokens }: Scene, i: number, { firstNameWords }: QuoteLanguage): boolean {
  return /^(?:de|du|des|d')$/.test(normAt(tokens, i + 1)) && !firstNameWords.of(tokens[i]!);
}

/** « LA SITUATION est tendue »: the first words of an article in capitals. */
const ARTICLE = /^(?:LA|LES|UNE|DES|L['’])$/;

/** « Dernier Roland-Garros »: which one it is. */
const RANK = /^(?:derni|premi)(?:er|ère)s?$/u;

/** Words of a name, at most. */
const LONGEST = 5;

function nameEnd(scene: Scene, from: number): number {
  let to = from + 1;
  while (to < Math.min(scene.tokens.length, from + LONGEST) && continuesName(scene, to)) to++;
  return to;
}

/** « Selon Durand », « Contre Paul »; the small words inside a name have no capital. */
function holdsPreposition({ tokens, words }: Scene, from: number, to: number): boolean {
  const isOne = ({ norm, text }: Token, at: number) => words.preposition.has(norm) && (at === 0 || isCapitalised(text));
  return tokens.slice(from, to).some(isOne);
}

/** « Kepler K2 », « Airbus A320 »: letters and a number name a thing. */
function isModel({ tokens }: Scene, last: number): boolean {
  return /^\p{Lu}{1,4}-?\p{N}+$/u.test(tokens[last]!.text);
}

/** « Voulait-il », « Faut-elle »: a verb that opens a question. */
const ASKS = /.-(?:t-)?(?:il|elle|on|ils|elles|ce|je|tu|nous|vous)$/u;

/** « Selon », « Mais » with the capital of a sentence; not « SELON » or « LE », which may be letters of a name. */
function isSmallWord({ tokens, words }: Scene, i: number): boolean {
  const { norm, text } = tokens[i]!;
  return words.neverName.has(norm) && !/\p{Lu}/u.test(text.slice(1));
}

/** « TJ de Créteil », « CHU d'Angers »: letters and where it stands. */
function isSigleOf({ tokens }: Scene, i: number): boolean {
  return /^\p{Lu}{2,5}$/u.test(tokens[i]!.text) && OF.test(normAt(tokens, i + 1));
}

/** « explique Sophie », « Virginie précise », « Patrick, qui … », « Brandon fait … »: beside a verb, set off or first. */
function isFirstName(scene: Scene, i: number, language: QuoteLanguage): boolean {
  const { firstNameWords, cueWords } = language;
  if (!firstNameWords.of(scene.tokens[i]!)) return false;
  const [before, after] = [scene.tokens[i - 1], scene.tokens[i + 1]];
  if ((before && cueWords.of(before)) || isCoupled(scene, i, language)) return true;
  return !!after && (isPlainly(scene, i, cueWords.of(after)) || isSetOff(scene, i, language));
}

/** « chez Christian et Danielle », « Karine et Mathieu Perrin »: two first names with nothing but « et » between them. */
function isCoupled({ tokens, text }: Scene, i: number, { firstNameWords }: QuoteLanguage): boolean {
  const isPair = (first: number) => {
    const [one, and, other] = tokens.slice(Math.max(0, first), first + 3);
    if (first < 0 || !other || and!.norm !== 'et' || !firstNameWords.of(one!) || !firstNameWords.of(other))
      return false;
    return /^\s\p{L}+\s$/u.test(text.slice(one!.end, other.start));
  };
  return isPair(i) || isPair(i - 2);
}

/** « Brandon fait partie … », « Virginie précise »: straight before a verb of saying, or before a small word at a sentence's start. */
function isPlainly(scene: Scene, i: number, isCue: boolean): boolean {
  if (!/^\s$/.test(gapBefore(scene, i + 1))) return false;
  return isCue || (isGoingOn(scene, i + 1) && opensSentence(scene, i));
}

function isSetOff(scene: Scene, i: number, { functions }: QuoteLanguage): boolean {
  const at = pastRenamed(scene, i + 1);
  const norm = normAt(scene.tokens, at);
  const opensAside = scene.words.asideOpener.has(norm) || /^\p{N}/u.test(norm) || functions.has(norm);
  return opensAside && /^[*)]?,[ \u00a0]$/.test(gapBefore(scene, at));
}

/** « Talita, 57 ans », « Talita 57 ans »; not « Pourtant, 10 ans après ». */
function hasAge(scene: Scene, to: number): boolean {
  const { tokens, text } = scene;
  const at = pastRenamed(scene, to);
  if (normAt(tokens, at + 1) !== 'ans' || LATER.has(normAt(tokens, at + 2))) return false;
  return /[\p{L}*)],? \d+[ \u00a0]ans$/u.test(text.slice(tokens[at - 1]!.end - 1, tokens[at + 1]!.end));
}

/** Words of « (le prénom a été modifié) », « (prénom d'emprunt) », at most. */
const RENAMED = 8;

/** « Noémie (le prénom a été modifié), 34 ans »: past the brackets. */
export function pastRenamed(scene: Scene, to: number): number {
  if (!/^ \($/.test(gapBefore(scene, to))) return to;
  for (let at = to + 1; at <= Math.min(to + RENAMED, scene.tokens.length); at++) {
    if (!gapBefore(scene, at).startsWith(')')) continue;
    return scene.tokens.slice(to, at).some(({ norm }) => /^(?:pré)?noms?$/.test(norm)) ? at : to;
  }
  return to;
}

const LATER: ReadonlySet<string> = new Set(['après', 'plus', 'avant', 'durant', 'auparavant']);

function opensSentence(scene: Scene, i: number): boolean {
  return i === 0 || /[.!?…\n»”"]\s*$/.test(gapBefore(scene, i));
}

/** « Brandon fait partie … »: a small word that is no preposition goes on after the name. */
function isGoingOn(scene: Scene, i: number): boolean {
  const { norm, text } = scene.tokens[i]!;
  return norm !== 'et' && !scene.words.preposition.has(norm) && !isCapitalised(text);
}

/** « Puis M. Durand »: with the civility somebody's name begins; « Kevin M. » is one. */
function opensAnother(scene: Scene, i: number): boolean {
  const next = scene.tokens[i + 1];
  return (
    isCivility(scene, i) && !!next && isCapitalised(next.text) && /^\.?[ \u00a0\u202f]$/.test(gapBefore(scene, i + 1))
  );
}

function continuesName(scene: Scene, i: number): boolean {
  if (!/^(?:[^\S\n]|['’-])*$/.test(gapBefore(scene, i)) || scene.mentionAt.has(i)) return false;
  if (opensAnother(scene, i)) return false;
  const { text, norm } = scene.tokens[i]!;
  if (isCapitalised(text)) return true;
  // « Réaction de Paul Durand »: the name that follows is somebody's own.
  return (
    scene.words.particle.has(norm) && isCapitalised(scene.tokens[i + 1]?.text ?? '') && !scene.mentionAt.has(i + 1)
  );
}
