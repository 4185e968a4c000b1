import { fold, isCapitalised } from '../lib/words.ts';
import type { Candidate } from './candidate.ts';
import { civilityBefore, isPersonTitle } from './civilities.ts';
import { governed } from './governed.ts';
import type { QuoteLanguage } from './language.ts';
import { gapBefore, type Scene } from './scene.ts';

/** Two capitalised words or more that no actor covers, or one after a civility. */
export function unknownName(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  if (i >= scene.tokens.length || !isCapitalised(scene.tokens[i]!.text) || scene.mentionAt.has(i)) return null;
  if (language.placeWords.has(scene.tokens[i]!.norm) || isSigleOf(scene, i)) return null;
  if (ASKS.test(scene.tokens[i]!.norm)) return null;
  let to = i + 1;
  while (to < scene.tokens.length && to < i + 5 && continuesName(scene, to)) to++;
  const civility = civilityBefore(scene, i) ?? (isPersonTitle(scene, i - 1) ? 'm' : null);
  if (to - i < 2 && !civility && !isFirstName(scene, i, language) && !hasAge(scene, to)) return null;
  if (
    scene.tokens
      .slice(i, to)
      .some((token, at) => scene.words.preposition.has(token.norm) && (at === 0 || isCapitalised(token.text)))
  )
    return null;
  if (isSmallWord(scene, i)) return null;
  return {
    from: i,
    to,
    kind: 'name',
    actor: null,
    phrase: null,
    gender:
      civilityBefore(scene, i) ??
      (to - i === 1 ? (language.firstNames.get(fold(scene.tokens[i]!.text)) ?? null) : null),
    plural: false,
    governed: governed(scene, i),
  };
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
  return /^\p{Lu}{2,5}$/u.test(tokens[i]!.text) && /^(?:de|du|d')$/.test(tokens[i + 1]?.norm ?? '');
}

/** « explique Sophie », « Virginie précise », « Patrick, qui … », « Brandon fait … »: beside a verb, set off or first. */
function isFirstName(scene: Scene, i: number, { firstNameWords, cueWords }: QuoteLanguage): boolean {
  if (!firstNameWords.of(scene.tokens[i]!)) return false;
  const [before, after] = [scene.tokens[i - 1], scene.tokens[i + 1]];
  if (before && cueWords.of(before)) return true;
  return !!after && (isPlainly(scene, i, cueWords.of(after)) || isSetOff(scene, i));
}

/** « Brandon fait partie … », « Virginie précise »: straight before a verb of saying, or before a small word at a sentence's start. */
function isPlainly(scene: Scene, i: number, isCue: boolean): boolean {
  if (!/^\s$/.test(gapBefore(scene, i + 1))) return false;
  return isCue || (isGoingOn(scene, i + 1) && opensSentence(scene, i));
}

function isSetOff(scene: Scene, i: number): boolean {
  const { norm } = scene.tokens[i + 1]!;
  return (scene.words.asideOpener.has(norm) || /^\p{N}/u.test(norm)) && /^,[ \u00a0]$/.test(gapBefore(scene, i + 1));
}

/** « Talita, 57 ans », « Talita 57 ans »; not « Pourtant, 10 ans après ». */
function hasAge({ tokens, text }: Scene, to: number): boolean {
  if (tokens[to + 1]?.norm !== 'ans' || LATER.has(tokens[to + 2]?.norm ?? '')) return false;
  return /^,? \d+[ \u00a0]ans/.test(text.slice(tokens[to - 1]!.end, tokens[to + 1]!.end));
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

function continuesName(scene: Scene, i: number): boolean {
  if (!/^[\s\u00a0'’-]*$/.test(gapBefore(scene, i)) || scene.mentionAt.has(i)) return false;
  const { text, norm } = scene.tokens[i]!;
  if (isCapitalised(text)) return true;
  return scene.words.particle.has(norm) && isCapitalised(scene.tokens[i + 1]?.text ?? '');
}
