import { fold, isCapitalised } from '../lib/words.ts';
import type { Candidate } from './candidate.ts';
import { civilityBefore, TITLES } from './civilities.ts';
import { governed, PREPOSITIONS } from './governed.ts';
import type { QuoteLanguage } from './language.ts';
import { gapBefore, type Scene } from './scene.ts';

/** Words that begin an aside on whoever was just named. */
const SETS_OFF: ReadonlySet<string> = new Set("qui dont un une le la l' lui elle âgé âgée".split(' '));

/** Two capitalised words or more that no actor covers, or one after a civility. */
export function unknownName(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  if (i >= scene.tokens.length || !isCapitalised(scene.tokens[i]!.text) || scene.mentionAt.has(i)) return null;
  if (language.placeWords.has(scene.tokens[i]!.norm) || isSigleOf(scene, i)) return null;
  if (ASKS.test(scene.tokens[i]!.norm)) return null;
  let to = i + 1;
  while (to < scene.tokens.length && to < i + 5 && continuesName(scene, to)) to++;
  const civility = civilityBefore(scene, i) ?? (TITLES.has(scene.tokens[i - 1]?.norm ?? '') ? 'm' : null);
  if (to - i < 2 && !civility && !isFirstName(scene, i, language) && !hasAge(scene, to)) return null;
  if (
    scene.tokens
      .slice(i, to)
      .some((token, at) => PREPOSITIONS.has(token.norm) && (at === 0 || isCapitalised(token.text)))
  )
    return null;
  if (
    /^(?:Le|La|Les|L|Un|Une|Des|Il|Elle|Ils|Elles|On|En|À|A|Au|Aux|Pour|Selon|Mais|Et|Ou|Or|Car|Si|Ce|Cet|Cette|Ces|Celui|Celle|Ceux|Son|Sa|Ses|Leur|Leurs|Tout|Toute|Tous|Même|Depuis|Quand|Comme|Ainsi|Alors|Aussi|Hier|Que|Qui|Où)['’]?$/.test(
      scene.tokens[i]!.text,
    )
  )
    return null;
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
  return (SETS_OFF.has(norm) || /^\p{N}/u.test(norm)) && /^,[ \u00a0]$/.test(gapBefore(scene, i + 1));
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
  return norm !== 'et' && !PREPOSITIONS.has(norm) && !isCapitalised(text);
}

function continuesName(scene: Scene, i: number): boolean {
  if (!/^[\s\u00a0'’-]*$/.test(gapBefore(scene, i)) || scene.mentionAt.has(i)) return false;
  const { text, norm } = scene.tokens[i]!;
  if (isCapitalised(text)) return true;
  return (
    /^(?:de|d'|du|van|von|ben|el|al|le|la|der|den|dos|da)$/.test(norm) && isCapitalised(scene.tokens[i + 1]?.text ?? '')
  );
}
