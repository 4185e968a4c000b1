import type { Token } from '../../lib/words.ts';
import type { Contexts } from '../language/contexts.ts';
import type { QuoteLanguage, Strength, VerbReading } from '../language/language.ts';
import { isDetermined, isNoun, isSurelyNoun, opensAsNoun } from '../people/noun-forms.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import type { Cue } from './cue.ts';
import { agentAt, sourceAt } from './sources.ts';
import { unknownVerbAt } from './unknown-verb.ts';

export const INVERTED = /-(?:il|elle|on|ils|elles)$/;
const CLITIC = /^(.+?)-(?:t-)?(il|elle|on|ils|elles)$/;
const BETWEEN_LIMIT = 6;

export function cuesOf(scene: Scene, language: QuoteLanguage): readonly Cue[] {
  const cues: Cue[] = [];
  let verbs = 0;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]!;
    const source =
      (language.sourceWords.of(token) ? sourceAt(scene, i, language) : null) ??
      (scene.tokens[i + 1]?.norm === 'par' ? agentAt(scene, i, language) : null);
    if (source) cues.push(source);
    const known = i >= verbs && language.cueWords.of(token) ? verbCueAt(scene, i, language) : null;
    const verb = known ?? (i >= verbs && followsMarks(scene, i) ? unknownVerbAt(scene, i, language) : null);
    if (!verb) continue;
    cues.push(verb);
    verbs = verb.to;
  }
  return cues.sort((a, b) => a.from - b.from);
}

function followsMarks({ markOf }: Scene, i: number): boolean {
  return i > 0 && markOf[i]! < 0 && markOf[i - 1]! >= 0;
}

function verbCueAt(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  const { norm } = scene.tokens[i]!;
  const { stem, clitic } = withoutClitic(norm);
  const being = language.words.be.has(stem);
  if (being || language.words.have.has(stem)) return compoundAt(scene, i, { language, being, clitic });
  const phrase = language.phrases.get(stem);
  if (phrase) {
    const to = phraseEnd(scene, i + 1, phrase);
    const kind = norm.endsWith('ant') ? 'gerund' : /re$|er$/.test(norm) ? 'infinitive' : 'finite';
    if (to) return cue(scene, [i, to], { kind, strength: 'speech', clitic });
  }
  const helped = language.helpers.has(stem) ? helpedAt(scene, i, { language, clitic }) : null;
  if (helped) return helped;
  const reading = language.verbs.get(stem);
  if (!reading && clitic && !language.words.noSpeechInverted.has(stem))
    return { from: i, to: i + 1, kind: 'finite', strength: 'aside', clitic };
  return reading ? simpleAt(scene, i, { language, reading, clitic, stem }) : null;
}

const LINKS_LIMIT = 3;

/** « tient à préciser », « semble se réjouir », « veut croire »; not « veut dire ». */
function helpedAt(
  scene: Scene,
  i: number,
  { language, clitic }: { language: QuoteLanguage; clitic: string | null },
): Cue | null {
  let at = i + 1;
  while (at <= i + LINKS_LIMIT && language.words.toInfinitive.has(scene.tokens[at]?.norm ?? '')) at++;
  const norm = scene.tokens[at]?.norm ?? '';
  const reading = language.verbs.get(norm);
  if (!reading?.kinds.has('infinitive') || norm === 'dire' || !isPlainStretch(scene, i, at)) return null;
  const isReflexive = /^(?:se|s')$/.test(scene.tokens[at - 1]!.norm);
  if (isReflexive ? !reading.pronominal : !reading.plain) return null;
  return {
    from: i,
    to: at + 1,
    kind: 'finite',
    strength: reading.strength === 'opinion' ? 'opinion' : 'speech',
    clitic,
  };
}

function isPlainStretch(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++)
    if (!isPlainGap(scene, i) || scene.markOf[i] !== scene.markOf[from]) return false;
  return true;
}

type Simple = { language: QuoteLanguage; reading: VerbReading; clitic: string | null; stem: string };

function simpleAt(scene: Scene, i: number, { language, reading, clitic, stem }: Simple): Cue | null {
  const before = scene.tokens[i - 1]?.norm ?? '';
  const reflexive = before === 'se' || before === "s'";
  if (reflexive ? !reading.pronominal : !reading.plain) return null;
  if (!clitic && noGap(scene, i) && (isNoun(stem, language) ? isDetermined(scene, i) : isSurelyNoun(reading, scene, i)))
    return null;
  if (!clitic && opensAsNoun(scene, i)) return null;
  const kind = kindOf(reading, { before, clitic, words: scene.words });
  if (!kind) return null;
  const from = reflexive ? i - 1 : kind === 'gerund' ? gerundStart(scene.tokens, i) : i;
  return cue(scene, [from, i + 1], { kind, strength: reading.strength, clitic });
}

type Place = { readonly before: string; readonly clitic: string | null; readonly words: Contexts };

function kindOf(reading: VerbReading, { before, clitic, words }: Place): Cue['kind'] | null {
  // « accusé d'avoir dit »
  if (before === 'avoir' && reading.kinds.has('participle')) return 'infinitive';
  if (reading.kinds.has('finite')) return 'finite';
  if (clitic) return null;
  // « rien de rassurant », « c'est très éclairant »
  if (reading.kinds.has('gerund')) return words.beforeAdjective.has(before) ? null : 'gerund';
  return reading.kinds.has('infinitive') && words.beforeSpeechInfinitive.has(before) ? 'infinitive' : null;
}

/** « tout en assurant », « en ajoutant ». */
function gerundStart(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.norm !== 'en') return i;
  return tokens[i - 2]?.norm === 'tout' ? i - 2 : i - 1;
}

type Compound = { language: QuoteLanguage; being: boolean; clitic: string | null };

/** « a-t-il ajouté », « s'est-elle exclamée », « a tenu à préciser », « a fait savoir »; not the passive « a été dit ». */
function compoundAt(scene: Scene, i: number, { language, being, clitic }: Compound): Cue | null {
  const reflexive = /^(?:se|s')$/.test(scene.tokens[i - 1]?.norm ?? '');
  if (being && !reflexive) return null;
  for (let j = i + 1; j < Math.min(scene.tokens.length, i + 2 + BETWEEN_LIMIT); j++) {
    const norm = scene.tokens[j]!.norm;
    if (/[.;:!?«“"»”]/.test(gapBefore(scene, j))) return null;
    const strength =
      participleAt(scene, j, { language, being }) ??
      (clitic || cutsIn(scene, reflexive ? i - 1 : i) ? unknownParticiple(scene, j) : null);
    if (strength)
      return cue(scene, [reflexive ? i - 1 : i, strength.to], { kind: 'finite', strength: strength.of, clitic });
    if (!scene.words.beforeParticiple.has(norm) && !norm.endsWith('ment')) return null;
  }
  return null;
}

/** « « … », a également livré X »: straight after a quotation and a comma any verb tells who speaks. */
function cutsIn(scene: Scene, from: number): boolean {
  return from > 0 && scene.markOf[from - 1]! >= 0 && scene.markOf[from]! < 0 && /,/.test(gapBefore(scene, from));
}

/** « a-t-il surenchéri », of a verb that no list has. */
function unknownParticiple({ tokens, words }: Scene, j: number): { to: number; of: Strength } | null {
  const { norm } = tokens[j]!;
  const isParticiple = /(?:é|i|u)e?s?$/.test(norm) && norm.length > 4 && !words.beforeParticiple.has(norm);
  return isParticiple ? { to: j + 1, of: 'aside' } : null;
}

type Participle = { language: QuoteLanguage; being: boolean };

function participleAt(scene: Scene, j: number, { language, being }: Participle): { to: number; of: Strength } | null {
  const { norm } = scene.tokens[j]!;
  const second = language.phrases.get(norm);
  const to = second && phraseEnd(scene, j + 1, second);
  if (to) return { to, of: 'speech' };
  const reading = language.verbs.get(norm);
  const fits =
    reading &&
    (reading.kinds.has('participle') ||
      (reading.kinds.has('infinitive') && language.words.beforeSpeechInfinitive.has(beforeClitic(scene, j))));
  if (!fits || (being ? !reading.pronominal : !reading.plain)) return null;
  return { to: j + 1, of: reading.strength };
}

/** « de nous confier »: the word before the pronoun. */
function beforeClitic({ tokens, words }: Scene, j: number): string {
  const { norm } = tokens[j - 1]!;
  return words.personBeforeInfinitive.has(norm) ? (tokens[j - 2]?.norm ?? '') : norm;
}

/** Where « savoir » of « faire savoir », « en garde » of « mettre en garde » ends. */
function phraseEnd(scene: Scene, at: number, phrase: ReadonlySet<string>): number | null {
  const one = scene.tokens[at]?.norm;
  if (one === undefined) return null;
  if (phrase.has(one)) return at + 1;
  return phrase.has(`${one} ${scene.tokens[at + 1]?.norm}`) ? at + 2 : null;
}

function withoutClitic(norm: string): { stem: string; clitic: string | null } {
  if (!norm.includes('-')) return { stem: norm, clitic: null };
  const parts = CLITIC.exec(norm);
  return parts ? { stem: parts[1]!, clitic: parts[2]! } : { stem: norm, clitic: null };
}

function noGap(scene: Scene, i: number): boolean {
  return /^[\s\u00a0]*$/.test(gapBefore(scene, i));
}

function cue(_scene: Scene, [from, to]: readonly [number, number], rest: Omit<Cue, 'from' | 'to'>): Cue {
  return { from, to, ...rest };
}

export function cueText(scene: Scene, { from, to }: Cue): string {
  return scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end);
}
