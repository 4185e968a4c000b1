import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { isPlainGap, type Scene } from '../scene/scene.ts';
import { SE } from '../scene/small-words.ts';
import { compoundAt } from './compound-verb.ts';
import type { Cue } from './cue.ts';
import { simpleAt } from './simple-verb.ts';
import { agentAt, sourceAt } from './sources.ts';
import { toldInInfinitive, unknownVerbAt } from './unknown-verb.ts';
import { phraseEnd } from './verb-phrase.ts';

export const INVERTED = /-(?:il|elle|on|ils|elles)$/;
const PARTED = /^t-(?:il|elle|on|ils|elles)$/;
const CLITIC = /^(.+?)-(?:t-)?(il|elle|on|ils|elles)$/;

/** The words of a text that may say who speaks, in order: verbs, « selon », « par » after a participle. */
export function cuesOf(scene: Scene, language: QuoteLanguage): readonly Cue[] {
  const cues: Cue[] = [];
  let freeFrom = 0;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]!;
    const given = language.sourceWords.of(token) ? sourceAt(scene, i, language) : null;
    const source = given ?? (normAt(scene.tokens, i + 1) === 'par' ? agentAt(scene, i, language) : null);
    if (source) cues.push(source);
    // « pour reprendre les mots de X »: its verb is no cue of its own.
    if (given) freeFrom = Math.max(freeFrom, given.to);
    const mayTell = i >= freeFrom && language.cueWords.of(token) && !isNamed(scene, i);
    const known = mayTell ? verbCueAt(scene, i, language) : null;
    const verb = known ?? (i >= freeFrom && followsMarks(scene, i) ? verbAfterMarks(scene, i, language) : null);
    if (!verb) continue;
    cues.push(verb);
    freeFrom = verb.to;
  }
  return cues.sort((a, b) => a.from - b.from);
}

/** « à Prémanon (Jura), « … » »: a capital within a sentence makes it a name. */
function isNamed({ text, tokens }: Scene, i: number): boolean {
  const { start } = tokens[i]!;
  return CAPITAL.test(text[start]!) && WITHIN.test(text.slice(Math.max(0, start - 2), start));
}

const CAPITAL = /\p{Lu}/u;
const WITHIN = /[\p{Ll}\d,][ \u00a0]$|[ \u00a0]\($/u;

function followsMarks({ markOf }: Scene, i: number): boolean {
  return i > 0 && markOf[i]! < 0 && markOf[i - 1]! >= 0;
}

function verbAfterMarks(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  return toldInInfinitive(scene, i, language) ?? unknownVerbAt(scene, i, language);
}

function verbCueAt(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  const { norm } = scene.tokens[i]!;
  const parted = partedClitic(scene, i);
  if (parted) return withParted(verbCueOf(scene, i, language, { stem: norm, clitic: parted }), i);
  return verbCueOf(scene, i, language, withoutClitic(norm));
}

type Parts = { readonly stem: string; readonly clitic: string | null };

function verbCueOf(scene: Scene, i: number, language: QuoteLanguage, { stem, clitic }: Parts): Cue | null {
  const { norm } = scene.tokens[i]!;
  const being = language.words.be.has(stem);
  if (being || language.words.have.has(stem)) return compoundAt(scene, i, { language, being, clitic });
  const phrase = language.phrases.get(stem);
  if (phrase) {
    const to = phraseEnd(scene, i + 1, phrase);
    const kind = norm.endsWith('ant') ? 'gerund' : /re$|er$/.test(norm) ? 'infinitive' : 'finite';
    if (to) return { from: i, to, kind, strength: 'speech', clitic };
  }
  const helped = language.helpers.has(stem) ? helpedAt(scene, i, { language, clitic }) : null;
  if (helped) return helped;
  const reading = language.verbs.get(stem);
  if (!reading && clitic && !language.words.noSpeechInverted.has(stem))
    return { from: i, to: i + 1, kind: 'finite', strength: 'aside', clitic };
  return reading ? simpleAt(scene, i, { language, reading, clitic, stem }) : null;
}

/** How many words may stand between a helper and its infinitive. */
const LINKS_LIMIT = 3;

/** « tient à préciser », « semble se réjouir », « se borne à dire »; not « veut dire ». */
function helpedAt(
  scene: Scene,
  i: number,
  { language, clitic }: { language: QuoteLanguage; clitic: string | null },
): Cue | null {
  let at = i + 1;
  while (at <= i + LINKS_LIMIT && language.words.toInfinitive.has(normAt(scene.tokens, at))) at++;
  const norm = normAt(scene.tokens, at);
  const reading = language.verbs.get(norm);
  if (!reading?.kinds.has('infinitive') || (norm === 'dire' && at === i + 1) || !isPlainStretch(scene, i, at))
    return null;
  const isReflexive = SE.test(scene.tokens[at - 1]!.norm);
  const strength = isReflexive ? reading.pronominal : reading.plain;
  if (!strength) return null;
  return {
    from: i,
    to: at + 1,
    kind: 'finite',
    strength: strength === 'opinion' ? 'opinion' : 'speech',
    clitic,
  };
}

function isPlainStretch(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++)
    if (!isPlainGap(scene, i) || scene.markOf[i] !== scene.markOf[from]) return false;
  return true;
}

/** « soupire t-elle », « a t-il dit », as the press writes it, too. */
function partedClitic(scene: Scene, i: number): string | null {
  const next = normAt(scene.tokens, i + 1);
  return PARTED.test(next) && isPlainGap(scene, i + 1) && scene.markOf[i + 1]! < 0 ? next.slice(2) : null;
}

function withParted(cue: Cue | null, i: number): Cue | null {
  return cue && { ...cue, to: Math.max(cue.to, i + 2) };
}

function withoutClitic(norm: string): Parts {
  if (!norm.includes('-')) return { stem: norm, clitic: null };
  const parts = CLITIC.exec(norm);
  return parts ? { stem: parts[1]!, clitic: parts[2]! } : { stem: norm, clitic: null };
}

/** The words of a cue, as the text writes them. */
export function cueText(scene: Scene, { from, to }: Cue): string {
  return scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end);
}
