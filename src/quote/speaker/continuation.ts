import { isCapitalised } from '../../lib/words.ts';
import type { Cue } from '../cues/cue.ts';
import { isPluralVerb } from '../cues/plural-verb.ts';
import type { Marked } from '../marks/marked.ts';
import { isSomebodys, isSurelySomebody, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, tokenFrom } from '../scene/scene.ts';
import { ofNextQuotation } from './ahead.ts';
import type { Attribution } from './attribution.ts';
import { isAsked } from './chains.ts';
import { otherSide } from './court.ts';
import { hasOpenPronoun, subjectOf } from './main-subject.ts';
import { isToldOf } from './named-in.ts';
import { affirmed, hasBreak, likened, named, ofNext, presented, saidBy, signed } from './next-sentence.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

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
        likened(stage, next) ??
        announced(stage, previous) ??
        ofNextQuotation(stage, next) ??
        answering(stage, previous) ??
        continued(stage, mark) ??
        ofNext(stage, next) ??
        toldOf(stage, previous))
    : (affirmed(stage, next) ??
        blamed(stage, mark) ??
        bySubject(stage, mark) ??
        beside(stage, mark) ??
        ofNextQuotation(stage, next) ??
        (isLinked(stage) || opensAlone(stage, mark) ? continued(stage, mark) : null));
}

/** « Promis : « … » C'est Paul Durand qui le dit. »: the sentence has a colon but nobody, and the next one tells. */
export function toldAfter(stage: Stage, own: Attribution | null, next: Stage | null): Attribution | null {
  if (!own || own.voice || own.cue || own.way !== 'colon' || stage.scene.field !== 'text') return own;
  return affirmed(stage, next) ?? presented(stage, next) ?? own;
}

/** A quotation of few words on a line of its own, without a stop, is a heading: of what was said, or of what comes. */
const HEADING_WORDS = 26;
/** Words of one that asks or exclaims. */
const ASKED_WORDS = 12;

function isHeading({ scene, from, to }: Stage, { start, end, outerStart, outerEnd }: Marked): boolean {
  const stop = /[.!?…]$/.exec(scene.text.slice(start, end))?.[0];
  if (stop === '.' || stop === '…' || to - from > (stop ? ASKED_WORDS : HEADING_WORDS)) return false;
  const [before, after] = [
    scene.text.slice(Math.max(0, outerStart - 4), outerStart),
    scene.text.slice(outerEnd, outerEnd + 4),
  ];
  if (/\n[ \u00a0]*$/.test(before)) return /^[ \u00a0]*\n/.test(after);
  // « - « On va déblayer » - »: how agencies set a heading.
  return /\n[-–—][ \u00a0]$/.test(before) && /^[ \u00a0][-–—](?:\n|$)/.test(after);
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
function opensAlone({ scene, from, to, cues, candidates }: Stage, { start, outerStart, outerEnd }: Marked): boolean {
  if (cues.length > 0 || candidates.some(({ governed }) => !governed)) return false;
  const [first, end] = [tokenFrom(scene, outerStart), tokenFrom(scene, outerEnd)];
  if (end - first < SENTENCE) return false;
  if (first === from) return isCapitalised(scene.text[start]!);
  // « Malgré la trentaine de témoins entendus, « j'aurais l'impression de partir avec des questions ». »
  return end === to && /,/.test(gapBefore(scene, first));
}

/** A quotation of its own goes on with whoever spoke last, or opens with the person just talked of. */
function continued(stage: Stage, mark: Marked): Attribution | null {
  const latest = stage.memory.timeline.latest(stage.paragraph, isToldOf(stage, mark));
  const other = latest ? otherSide(stage, mark, latest) : undefined;
  const voice = other === undefined ? latest : other;
  return voice && { voice, cue: null, way: 'continued' };
}

/** « Le juge demande : « … ? » « Oui. » »: not whoever asks; nobody else but the only other one who was named. */
function answering({ paragraph, memory }: Stage, previous: Stage | null): Attribution | null {
  const asked = previous?.marks.at(-1);
  if (!previous || !asked || previous.paragraph !== paragraph) return null;
  const voice = memory.timeline.lastSpeaker(paragraph);
  const cue = previous.cues.findLast(c => isAsked(previous.scene, { mark: asked, cue: c }));
  return cue && voice ? { voice: memory.timeline.onlyOther(voice), cue: null, way: 'continued' } : null;
}

/** Verbs of the sentence itself: « des sanctions contre ceux qui refusent » is about whoever threatens. */
function finiteCues({ cues, scene: { tokens } }: Stage): readonly Cue[] {
  return cues.filter(({ kind, from }) => kind === 'finite' && normAt(tokens, from - 1) !== 'qui');
}

/** « Ovechkin estimait que les siens méritaient mieux. » over a paragraph that is nothing but a quotation. */
function announced(stage: Stage, previous: Stage | null): Attribution | null {
  if (!previous || previous.marks.length > 0 || !hasBreak(previous, stage)) return null;
  const cue = finiteCues(previous).at(-1);
  // « Anne et Paul s'inquiètent »: two, of whom neither is known to speak.
  if (!cue || isPluralVerb(previous.scene, cue)) return null;
  const voice = voiceOfCue(previous, cue);
  return voice?.person && voice.actor ? { voice, cue: null, way: 'continued' } : null;
}

/** « Bruce Boudreau avait quelques conseils. » over such a paragraph, nobody having spoken before. */
function toldOf(stage: Stage, previous: Stage | null): Attribution | null {
  if (!previous || previous.marks.length > 0 || !hasBreak(previous, stage)) return null;
  if (finiteCues(previous).some(cue => isPluralVerb(previous.scene, cue))) return null;
  const voice = subjectOf(previous);
  return voice?.person && voice.actor ? { voice, cue: null, way: 'continued' } : null;
}

/** « Il est reproché aux deux hommes « un refus » »: by whom is not said. */
function blamed({ scene, from }: Stage, { outerStart }: Marked): Attribution | null {
  const { tokens, words } = scene;
  for (let i = from; i < tokenFrom(scene, outerStart); i++)
    if (words.blamed.has(tokens[i]!.norm) && words.passive.has(normAt(tokens, i - 1)))
      return { voice: null, cue: null, way: 'subject' };
  return null;
}

/** « Kim a offert le « soutien total » »: the fragment is the subject's word, and the verb the cue. */
function bySubject(stage: Stage, mark: Marked): Attribution | null {
  const first = tokenFrom(stage.scene, mark.outerStart);
  if (qualifies(stage, mark, first)) return { voice: null, cue: null, way: 'subject' };
  const voice = subjectOf(stage, first) ?? (hasOpenPronoun(stage, first) ? null : personBefore(stage, first));
  // A text speaks by a verb of saying alone: « l'arrêt « des coupes » » says nothing.
  if (voice && !voice.person && stage.language.documents.has(voice.stem ?? ''))
    return { voice: null, cue: null, way: 'subject' };
  if (stage.scene.field === 'title' && voice?.person && !isSurelySomebody(voice)) return null;
  if (!voice) return null;
  // « … », dit une cariste. Son mari travaille « de l'autre côté de la grille ».
  const isSetAgainst = STRESSED.test(stage.scene.text.slice(Math.max(0, mark.outerStart - STRESS), mark.outerStart));
  const owner = isSomebodys(voice) && !isSetAgainst ? stage.memory.timeline.lastSpeaker(stage.paragraph) : null;
  if (owner) return { voice: owner, cue: null, way: 'continued' };
  const cue = verbBefore(stage, first);
  // « Les techniciens se sont « engagés à fond » »: said of them, by nobody knows whom.
  return { voice: !cue && voice.plural && !voice.actor ? null : voice, cue, way: 'subject' };
}

/** UTF-16 code units before a quotation that are looked at. */
const STRESS = 12;
/** « Son voisin, lui, « s'y est fait » » */
const STRESSED = /, (?:lui|elle|eux|elles),?\s$/;

/** « Des accusés « ni sincères, ni crédibles » »: no verb stands between; the words are said of them. */
function qualifies({ candidates, scene: { text, tokens } }: Stage, { outerStart }: Marked, first: number): boolean {
  if (first === 0 || text.slice(tokens[first - 1]!.end, outerStart).trim() !== '') return false;
  return candidates.some(({ to, kind, governed }) => to === first && kind === 'function' && !governed);
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
  return kind === 'pronoun' && /^(?:pour|selon|chez)$/.test(normAt(scene.tokens, from - 1));
}

/** In a sentence without anybody: the words are those of whoever the paragraph reports. */
function beside(stage: Stage, mark: Marked): Attribution | null {
  const voice = stage.memory.timeline.lastSpeaker(stage.paragraph);
  // « Sa mère lui a fait remarquer l'heure. Il est parti. « Je roulais doucement », il tournait le bouton »: his by now.
  const isWhole =
    tokenFrom(stage.scene, mark.outerStart) === stage.from && isCapitalised(stage.scene.text[mark.start]!);
  return voice && (isWhole ? continued(stage, mark) : { voice, cue: null, way: 'continued' });
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
