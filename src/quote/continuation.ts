import { isCapitalised } from '../lib/words.ts';
import { ofNextQuotation } from './ahead.ts';
import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import type { Marked } from './marked.ts';
import { near } from './order.ts';
import { gapBefore, tokenFrom } from './scene.ts';
import type { Stage } from './stage.ts';
import { subjectOf, voiceOfCue } from './subjects.ts';
import type { Voice } from './voice.ts';

/** Words that may follow « a déclaré à la presse » in a sentence that only names the speaker. */
const BARE_TAIL = 6;
/** Such a sentence is short. */
const NAMING_LENGTH = 30;

/** Who is quoted where the sentence has no cue: its subject, the sentence after, or whoever spoke last. */
export function continuationOf(
  stage: Stage,
  { mark, previous, next }: { mark: Marked; previous: Stage | null; next: Stage | null },
): Attribution | null {
  if (stage.bare && isHeading(stage, mark)) return null;
  return stage.bare
    ? (named(stage, next) ??
        saidBy(stage, next) ??
        presented(stage, next) ??
        signed(stage, next) ??
        announced(stage, previous) ??
        ofNextQuotation(stage, next) ??
        continued(stage) ??
        ofNext(stage, next) ??
        toldOf(stage, previous))
    : (affirmed(stage, next) ??
        bySubject(stage, mark) ??
        beside(stage) ??
        ofNextQuotation(stage, next) ??
        (isLinked(stage) || opensAlone(stage, mark) ? continued(stage) : null));
}

/** A quotation of few words on a line of its own, without a stop, is a heading: of what was said, or of what comes. */
const HEADING_WORDS = 18;

function isHeading({ scene, from, to }: Stage, { start, end, outerStart, outerEnd }: Marked): boolean {
  if (to - from > HEADING_WORDS || /[.!?…]$/.test(scene.text.slice(start, end))) return false;
  return (
    /\n[ \u00a0]*$/.test(scene.text.slice(Math.max(0, outerStart - 3), outerStart)) &&
    /^[ \u00a0]*\n/.test(scene.text.slice(outerEnd, outerEnd + 3))
  );
}

/** « « C'est inquiétant. » Le porte-parole, Matthew Miller, a déclaré à la presse. »: it has nothing else to report. */
function named(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || next.to - next.from > NAMING_LENGTH || hasBreak(stage, next)) return null;
  const cue = next.cues.find(c => c.kind === 'finite' && c.strength === 'speech');
  if (!cue || cue.clitic || next.to - cue.to > BARE_TAIL) return null;
  for (let i = next.from; i < next.to; i++) {
    if (
      next.scene.markOf[i]! >= 0 ||
      (i >= cue.to && /^(?:que|qu'|si|vouloir|avoir)$/.test(next.scene.tokens[i]!.norm))
    )
      return null;
  }
  const voice = voiceOfCue(next, cue);
  return voice && { voice, cue, way: 'next' };
}

/** « Malgré tout, « je respecte ce choix » »: a quotation but for a word or two that link it to what was said. */
const LINK_WORDS = 3;

function isLinked({ scene, from, to, cues, candidates }: Stage): boolean {
  if (cues.length > 0 || candidates.length > 0) return false;
  let words = 0;
  for (let i = from; i < to && words <= LINK_WORDS; i++) if (scene.markOf[i]! < 0) words++;
  return words <= LINK_WORDS && /,\s*[«“"]\s*$|^\s*[«“"]\s*$/.test(gapBefore(scene, from + words));
}

/** Words of a quotation that is a sentence of its own. */
const SENTENCE = 8;

/** « « Nous avons tous reçu la même aide » malgré nos différences. »: a whole sentence is quoted, and nobody else is in the rest. */
function opensAlone({ scene, from, cues, candidates }: Stage, { start, outerStart, outerEnd }: Marked): boolean {
  if (tokenFrom(scene, outerStart) !== from || cues.length > 0 || candidates.some(({ governed }) => !governed))
    return false;
  return tokenFrom(scene, outerEnd) - from >= SENTENCE && isCapitalised(scene.text[start]!);
}

/** « … « … ». C'est Paul Durand qui l'affirme. » */
function affirmed(stage: Stage, next: Stage | null): Attribution | null {
  const first = next?.scene.tokens[next.from];
  if (!next || first?.norm !== "c'" || !/^(?:est|était)$/.test(next.scene.tokens[next.from + 1]?.norm ?? ''))
    return null;
  return named(stage, next);
}

/** « « … ». Voilà ce que disent les éleveurs. », « C'est ce que répète Paul Durand. » */
function presented(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || hasBreak(stage, next)) return null;
  const { tokens } = next.scene;
  const cue = next.cues.find(
    c =>
      c.kind === 'finite' &&
      tokens[c.from - 1]?.norm === 'que' &&
      tokens[c.from - 2]?.norm === 'ce' &&
      c.from - next.from <= 4,
  );
  const after = cue && near(next.candidates, cue.to)[0];
  const voice =
    after && !after.governed && after.from - cue.to <= PRESENTED ? stage.memory.voiceOf(after, next.scene) : null;
  return voice && { voice, cue: cue!, way: 'next' };
}

/** Words between « ce que dit » and who does. */
const PRESENTED = 5;

/** How far into the sentence a noun of speech stands, and how far back from its end a name. */
const OPENS = 3;

/** « « … » La phrase est de Paul Durand. », « Ces mots ont été prononcés par Paul Durand. » */
function saidBy(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || next.to - next.from > NAMING_LENGTH || hasBreak(stage, next)) return null;
  const { tokens } = next.scene;
  const opening = tokens.slice(next.from, Math.min(next.from + OPENS, next.to));
  if (!opening.some(({ norm }) => stage.language.speechNouns.has(norm))) return null;
  const last = next.candidates.findLast(c => c.actor?.type === 'person');
  if (!last?.governed || !/^(?:de|d'|par)$/.test(tokens[last.from - 1]?.norm ?? '')) return null;
  const voice = stage.memory.voiceOf(last, next.scene);
  return voice && { voice, cue: null, way: 'next' };
}

/** A signature has no more words. */
const SIGNATURE = 16;

/** « « C'est magique. » Paul Durand, éleveur »: nothing but a name and a function, at the paragraph's end. */
function signed(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || next.to - next.from > SIGNATURE || hasBreak(stage, next)) return null;
  const [first] = next.candidates;
  if (first?.from !== next.from || first.actor?.type !== 'person') return null;
  if (next.cues.some(cue => cue.kind === 'finite')) return null;
  const { text, tokens } = next.scene;
  const closes = /^[\s.)\]]*?(?:\n|$)/.test(
    text.slice(tokens[next.to - 1]!.end, tokens[next.to]?.start ?? text.length),
  );
  const after = text.charAt(tokens[first.to - 1]!.end);
  if (!closes || (first.to < next.to && !/[,.(]/.test(after))) return null;
  const voice = stage.memory.voiceOf(first, next.scene);
  return voice && { voice, cue: null, way: 'next' };
}

function hasBreak(stage: Stage, next: Stage): boolean {
  return stage.scene.text
    .slice(stage.scene.tokens[stage.to - 1]?.end ?? 0, next.scene.tokens[next.from]?.start ?? 0)
    .includes('\n');
}

/** A quotation of its own goes on with whoever spoke last, or opens with the person just talked of. */
function continued(stage: Stage): Attribution | null {
  const voice = stage.memory.timeline.latest(stage.paragraph);
  return voice && { voice, cue: null, way: 'continued' };
}

/** « Ovechkin estimait que les siens méritaient mieux. » over a paragraph that is nothing but a quotation. */
function announced(stage: Stage, previous: Stage | null): Attribution | null {
  if (!previous || previous.marks.length > 0 || !hasBreak(previous, stage)) return null;
  const cue = previous.cues.findLast(c => c.kind === 'finite');
  const voice = cue ? voiceOfCue(previous, cue) : null;
  return voice?.person && voice.actor ? { voice, cue: null, way: 'continued' } : null;
}

/** « Bruce Boudreau avait quelques conseils. » over such a paragraph, nobody having spoken before. */
function toldOf(stage: Stage, previous: Stage | null): Attribution | null {
  if (!previous || previous.marks.length > 0 || !hasBreak(previous, stage)) return null;
  const voice = subjectOf(previous);
  return voice?.person && voice.actor ? { voice, cue: null, way: 'continued' } : null;
}

/** « « Téléphones éteints ! » Devant la grille, le principal accueille les élèves. »: nobody has come up before. */
function ofNext(stage: Stage, next: Stage | null): Attribution | null {
  const voice = next && !hasBreak(stage, next) ? subjectOf(next) : null;
  return voice?.person ? { voice, cue: null, way: 'next' } : null;
}

/** « Kim a offert le « soutien total » »: the fragment is the subject's word, and the verb the cue. */
function bySubject(stage: Stage, mark: Marked): Attribution | null {
  const first = tokenFrom(stage.scene, mark.outerStart);
  const voice = subjectOf(stage, first) ?? personBefore(stage, first);
  // A text speaks by a verb of saying alone: « l'arrêt « des coupes » » says nothing.
  if (voice && !voice.person && stage.language.documents.has(voice.stem ?? ''))
    return { voice: null, cue: null, way: 'subject' };
  return voice && { voice, cue: verbBefore(stage, first), way: 'subject' };
}

/** « L'occasion pour X de rendre hommage « aux soignants » »: no subject, but somebody. */
function personBefore(stage: Stage, first: number): Voice | null {
  const candidate = stage.candidates
    .slice(0, 40)
    .find(c => c.to <= first && (c.actor?.type === 'person' || isFor(stage, c)));
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

/** « La suite pour lui, ce sera « … » » */
function isFor({ scene }: Stage, { kind, from }: Candidate): boolean {
  return kind === 'pronoun' && /^(?:pour|selon|chez)$/.test(scene.tokens[from - 1]?.norm ?? '');
}

/** In a sentence without anybody: the words are those of whoever the paragraph reports. */
function beside(stage: Stage): Attribution | null {
  const voice = stage.memory.timeline.lastSpeaker(stage.paragraph);
  return voice && { voice, cue: null, way: 'continued' };
}

/** « a offert », « avait promis »: an auxiliary and what looks like a participle. */
function verbBefore(stage: Stage, first: number): Attribution['cue'] {
  for (let i = first - 2; i >= Math.max(stage.from, first - 6); i--) {
    const participle = stage.scene.tokens[i + 1]!.norm;
    if (!/^(?:a|ont|avait|avaient)$/.test(stage.scene.tokens[i]!.norm)) continue;
    return /(?:é|i|u|is|it|ert)$/.test(participle)
      ? { from: i, to: i + 2, kind: 'finite', strength: 'opinion', clitic: null }
      : null;
  }
  return null;
}
