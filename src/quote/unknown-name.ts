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

/** « explique Sophie », « Virginie précise », « Patrick, qui … », « Lucien, un retraité, … »: beside a verb or set off. */
function isFirstName(scene: Scene, i: number, { firstNames, cueWords }: QuoteLanguage): boolean {
  if (!firstNames.has(fold(scene.tokens[i]!.text))) return false;
  const [before, after] = [scene.tokens[i - 1], scene.tokens[i + 1]];
  if (after && /^,[ \u00a0]$/.test(gapBefore(scene, i + 1)) && (SETS_OFF.has(after.norm) || /^\p{N}/u.test(after.norm)))
    return true;
  if (after && opensSentence(scene, i) && isGoingOn(scene, i + 1)) return true;
  return (!!before && cueWords.of(before)) || (!!after && cueWords.of(after) && /^\s$/.test(gapBefore(scene, i + 1)));
}

/** « Talita, 57 ans » */
function hasAge({ tokens, text }: Scene, to: number): boolean {
  return (
    tokens[to + 1]?.norm === 'ans' && /^, \d+[ \u00a0]ans/.test(text.slice(tokens[to - 1]!.end, tokens[to + 1]!.end))
  );
}

function opensSentence(scene: Scene, i: number): boolean {
  return i === 0 || /[.!?…\n»”"]\s*$/.test(gapBefore(scene, i));
}

/** « Brandon fait partie … »: a small word that is no preposition goes on after the name. */
function isGoingOn(scene: Scene, i: number): boolean {
  const { norm, text } = scene.tokens[i]!;
  return /^[ \u00a0]$/.test(gapBefore(scene, i)) && !isCapitalised(text) && !PREPOSITIONS.has(norm) && norm !== 'et';
}

function continuesName(scene: Scene, i: number): boolean {
  if (!/^[\s\u00a0'’-]*$/.test(gapBefore(scene, i)) || scene.mentionAt.has(i)) return false;
  const { text, norm } = scene.tokens[i]!;
  if (isCapitalised(text)) return true;
  return (
    /^(?:de|d'|du|van|von|ben|el|al|le|la|der|den|dos|da)$/.test(norm) && isCapitalised(scene.tokens[i + 1]?.text ?? '')
  );
}
