import { normAt } from '../scene/norm-at.ts';
/** Words that give a source without a verb: « selon X », « pour X », « dénoncé par X ». */

import { isCapitalised, UNNUMBERED } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { isBareSource, nounPhraseAt } from '../people/noun-phrase.ts';
import type { NounPhrase } from '../people/phrase.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import type { Cue } from './cue.ts';

/** « selon », « d'après », « cité par », and « pour » before a name. */
export function sourceAt(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  if (isRelative(scene, i)) return { from: i, to: i + 2, kind: 'source', strength: 'speech', clitic: null };
  if (isOfThing(scene, i) || isOfSubject(scene, i)) return null;
  const to =
    scene.tokens[i]!.norm === 'pour' && isPourSource(scene, i, language) ? i + 1 : sourceEnd(scene, i, language);
  if (to === undefined || isCompound(scene, i) || isComplement(scene, i)) return null;
  return { from: i, to, kind: 'source', strength: 'speech', clitic: null };
}

/** Where a source phrase that begins at `i` ends; « A ses yeux, … »: capitals go without accents. */
function sourceEnd(scene: Scene, i: number, { sources }: QuoteLanguage): number | undefined {
  const { tokens } = scene;
  if (isFromSource(scene, i)) return i + 1;
  if (tokens[i]!.text !== 'A') return sources.longestAt(tokens, i)[0]?.to;
  const [first, ...more] = tokens.slice(i, i + LONGEST_SOURCE);
  const to = sources.longestAt([{ ...first!, text: 'À', norm: 'à', id: UNNUMBERED }, ...more], 0)[0]?.to;
  return to && i + to;
}

/** « De source policière, « … » », « « … », de source policière ». */
function isFromSource(scene: Scene, i: number): boolean {
  return isBareSource(scene, i + 1) && (i === 0 || /\S/.test(gapBefore(scene, i)));
}

/** Words of the longest source phrase. */
const LONGEST_SOURCE = 8;

/** « la CGT, pour qui « le compte n'y est pas » », « un voisin, selon lequel … » */
function isRelative(scene: Scene, i: number): boolean {
  if (i === 0 || !/,/.test(gapBefore(scene, i)) || !isPlainGap(scene, i + 1)) return false;
  return /^(?:qui|lequel|laquelle)$/.test(normAt(scene.tokens, i + 1));
}

/** « Cité par le journal, Paul Durand dénonce « … » », « Paul Durand, cité par le journal, … »: the subject speaks, not who cites. */
function isOfSubject(scene: Scene, i: number): boolean {
  const { norm, text } = scene.tokens[i]!;
  if (!/^citée?s?$/.test(norm)) return false;
  return isCapitalised(text) || (i > 0 && scene.markOf[i - 1]! < 0 && /,/.test(gapBefore(scene, i)));
}

/** « des rumeurs selon lesquelles le maire partirait »: they say so, and what follows is no source. */
function isOfThing({ tokens }: Scene, i: number): boolean {
  return /^(?:le|la|les)quel(?:s|les?)?$/.test(normAt(tokens, i + 1));
}

/** « rien de rassurant à entendre le ministre »; « À entendre le ministre, … » opens a clause. */
function isComplement(scene: Scene, i: number): boolean {
  return /^[àa]$/.test(scene.tokens[i]!.norm) && i > 0 && isPlainGap(scene, i);
}

/** Words between « par » and the quotation that a passive introduces. */
const PASSIVE_REACH = 14;

/** « « … » dénoncés par X », « décrite par X comme « … » ». */
export function agentAt(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  if (scene.markOf[i]! >= 0) return null;
  if (!language.verbs.get(scene.tokens[i]!.norm)?.kinds.has('participle')) return null;
  // « « … » Interrogée par X, elle … » is another sentence.
  const { norm, text } = scene.tokens[i]!;
  const isAfter = scene.markOf[i - 1]! >= 0 && !language.notInWords.has(norm) && !isCapitalised(text);
  if (!isAfter && !isCompared(scene, i + 2, language)) return null;
  return { from: i, to: i + 2, kind: 'source', strength: 'speech', clitic: null };
}

/** Does « comme » or « de » lead from here to a quotation, within the sentence? Not « cité par le journal, parle de « … » ». */
function isCompared(scene: Scene, from: number, { verbs }: QuoteLanguage): boolean {
  for (let i = from; i < Math.min(from + PASSIVE_REACH, scene.tokens.length); i++) {
    if (/[.;:!?\n]/.test(gapBefore(scene, i))) return false;
    if (scene.markOf[i]! < 0) continue;
    const [two, one] = [normAt(scene.tokens, i - 2), scene.tokens[i - 1]!.norm];
    if (two === 'comme' && /^(?:une?|étant)$/.test(one)) return true;
    return /^(?:comme|de|d')$/.test(one) && !verbs.get(two)?.kinds.has('finite');
  }
  return false;
}

/** « a signé », « a été cité par »: somebody did so, not a source. */
function isCompound(scene: Scene, i: number): boolean {
  const { tokens, words } = scene;
  const before = normAt(tokens, i - 1);
  // « Ils étaient, d'après X, « … » »
  if (!isPlainGap(scene, i)) return false;
  return words.have.has(before) || words.passive.has(before);
}

const PRONOUN = /^(?:lui|elle|eux|elles)$/;

/** « « Un regret feint », pour le magistrat. »: who accuses, pleads or judges, after a quotation. */
function isOfJustice(scene: Scene, { from, to, stem, definite }: NounPhrase, { lawyers }: QuoteLanguage): boolean {
  if (!definite || !lawyers.has(stem) || scene.markOf[from - 2]! < 0 || scene.markOf[from]! >= 0) return false;
  return to >= scene.tokens.length || /^\s*[.,;\n]/.test(gapBefore(scene, to));
}

/** « Pour la sœur de la victime, présente à l'audience, « … » »: an aside, and the words. */
function leadsToWords({ text, tokens }: Scene, { to }: NounPhrase): boolean {
  const { end } = tokens[to - 1]!;
  return /^, [^,.;:!?«»"“”\n]{1,60}, (?:c['’]est )?[«"“]/.test(text.slice(end, end + 80));
}

/** « Pour Paul Durand, … », « Pour la CGT, … »: at the head of a clause, with a name and a comma after it. */
function isPourSource(scene: Scene, i: number, language: QuoteLanguage): boolean {
  if (i > 0 && !/[.,;:!?\n»”"]/.test(gapBefore(scene, i))) return false;
  const next = scene.tokens[i + 1];
  // « Pour elle, c'est fini », « Pour lui l'essentiel est fait »; not « Pour lui répondre ».
  if (next && PRONOUN.test(next.norm))
    return /^(?:,|\s+(?:l['’]|le |la |les |c['’]|ce |cette |un |une |il |elle ))/.test(
      scene.text.slice(next.end, next.end + 8),
    );
  const phrase = next ? nounPhraseAt(scene, i + 1, language) : null;
  if (phrase && isOfJustice(scene, phrase, language)) return true;
  if (
    phrase &&
    /^\s*,\s*[«“"]/.test(scene.text.slice(scene.tokens[phrase.to - 1]!.end, scene.tokens[phrase.to - 1]!.end + 5))
  )
    return true;
  if (phrase && (leadsToWords(scene, phrase) || isViewOf(scene, phrase))) return true;
  for (let at = i + 1; at <= (phrase?.to ?? i + 2); at++) {
    const mention = scene.mentionAt.get(at);
    if (mention) return /^\s*[,(]/.test(scene.text.slice(mention.end, mention.end + 3));
  }
  return false;
}

/** Words between « pour le spécialiste entendu par la cour » and its comma, and as far as a quotation is looked for. */
const ASIDE_REACH = 8;
const VIEW_REACH = 60;

/** « Pour le premier expert, l'accusé n'a pas eu de « moment d'égarement » »: how one person sees what the sentence quotes. */
function isViewOf(scene: Scene, { to, definite, plural, collective }: NounPhrase): boolean {
  if (!definite || plural || collective) return false;
  const comma = firstGap(scene, { from: to, until: to + ASIDE_REACH }, /[,.;:!?«»"“”\n]/);
  if (comma === null || !/^\s*,\s$/.test(gapBefore(scene, comma))) return false;
  for (let i = comma; i < Math.min(comma + VIEW_REACH, scene.tokens.length); i++) {
    if (scene.markOf[i]! >= 0) return true;
    if (/[.!?;\n]/.test(gapBefore(scene, i))) return false;
  }
  return false;
}

/** The first token whose gap before has something of `pattern`, `null` if none has. */
function firstGap(
  scene: Scene,
  { from, until }: { readonly from: number; readonly until: number },
  pattern: RegExp,
): number | null {
  for (let i = from; i <= Math.min(until, scene.tokens.length - 1); i++)
    if (pattern.test(gapBefore(scene, i))) return i;
  return null;
}
