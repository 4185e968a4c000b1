import { normAt } from '../scene/norm-at.ts';
import { QUE } from '../scene/small-words.ts';
/** Who is quoted where only the next sentence says so: « « … ». C'est X qui l'affirme. », « « … » X, éleveur » */

import { isTold } from '../memory/appearance.ts';
import { near } from '../scene/order.ts';
import { gapBefore } from '../scene/scene.ts';
import { agentIn } from './agents.ts';
import type { Attribution } from './attribution.ts';
import { subjectOf } from './main-subject.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

/** Words that may follow « a déclaré à la presse » in a sentence that only names the speaker. */
const BARE_TAIL = 6;
/** Such a sentence is short. */
const NAMING_LENGTH = 30;

/** « « C'est inquiétant. » Le porte-parole, Matthew Miller, a déclaré à la presse. »: it has nothing else to report. */
export function named(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || next.to - next.from > NAMING_LENGTH || hasBreak(stage, next)) return null;
  const cue = next.cues.find(c => c.kind === 'finite' && c.strength === 'speech');
  if (!cue || cue.clitic || next.to - cue.to > BARE_TAIL) return null;
  // « « … ». Le propriétaire conteste. »
  const verb = next.scene.tokens[cue.to - 1]!.norm;
  if (isOthers(stage, next)) return null;
  if (stage.language.disagreeing.has(verb) || stage.language.replying.has(verb)) return null;
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

/** « Paul parle de son père. « Il était dur. » La juge s'étonne. « Dur ? » »: this paragraph is Paul's, and the juge's words come next. */
function isOthers({ memory, paragraph, scene }: Stage, { to }: Stage): boolean {
  const isFollowed = (scene.markOf[to] ?? -1) >= 0 && !gapBefore(scene, to).includes('\n');
  const last = memory.timeline.carried().findLast(isTold);
  return isFollowed && last?.paragraph === paragraph && last.voice.person;
}

/** « … « … ». C'est Paul Durand qui l'affirme. » */
export function affirmed(stage: Stage, next: Stage | null): Attribution | null {
  const first = next?.scene.tokens[next.from];
  if (!next || first?.norm !== "c'" || !/^(?:est|était)$/.test(normAt(next.scene.tokens, next.from + 1))) return null;
  return named(stage, next) ?? whoSaysSo(next);
}

/** « C'est Paul Durand qui le dit. »: nothing else is said. */
function whoSaysSo({ scene, candidates, memory, from, to }: Stage): Attribution | null {
  const who = candidates.find(c => c.from >= from + 2 && !c.governed);
  const [qui, it] = who ? scene.tokens.slice(who.to, who.to + 2).map(({ norm }) => norm) : [];
  if (!who || qui !== 'qui' || !/^(?:le|l')$/.test(it ?? '') || to - who.to > SAYS_SO) return null;
  const voice = memory.voiceOf(who, scene);
  return voice && { voice, cue: null, way: 'next' };
}

/** Words of « qui l'a dit ». */
const SAYS_SO = 4;

/** « « … ». Voilà ce que disent les éleveurs. », « C'est ce que répète Paul Durand. » */
export function presented(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || hasBreak(stage, next)) return null;
  const { tokens } = next.scene;
  const thus = soSaid(next);
  if (thus) return thus;
  const cue = next.cues.find(
    c =>
      c.kind === 'finite' &&
      normAt(tokens, c.from - 1) === 'que' &&
      normAt(tokens, c.from - 2) === 'ce' &&
      c.from - next.from <= 4,
  );
  const after = cue && near(next.candidates, cue.to)[0];
  const voice =
    after && !after.governed && after.from - cue.to <= PRESENTED ? stage.memory.voiceOf(after, next.scene) : null;
  return voice && { voice, cue: cue!, way: 'next' };
}

/** « C'est ainsi que le maire résume l'affaire. », « C'est en ces termes que … »: the verb of the words before. */
function soSaid(next: Stage): Attribution | null {
  const { scene, cues, from, to } = next;
  const { tokens, markOf } = scene;
  if (normAt(tokens, from) !== "c'" || !/^(?:ainsi|en|par|avec)$/.test(normAt(tokens, from + 2))) return null;
  const that = tokens.slice(from, from + SO_SAID).findIndex(({ norm }) => QUE.test(norm));
  const isAlone = that > 2 && markOf.slice(from, to).every(mark => mark < 0);
  if (!isAlone) return null;
  const cue = cues.find(({ from: at, kind }) => at > from + that && kind === 'finite') ?? null;
  const voice = cue ? voiceOfCue(next, cue) : subjectOf(next);
  return voice && { voice, cue, way: 'next' };
}

/** Words of « C'est en ces termes que ». */
const SO_SAID = 7;

/** « « … ». Comme Paul Durand, les habitants … » */
export function likened(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || hasBreak(stage, next) || normAt(next.scene.tokens, next.from) !== 'comme') return null;
  const [first] = next.candidates;
  if (first?.from !== next.from + 1 || (first.actor?.type !== 'person' && first.kind !== 'name')) return null;
  if (!/^\s*,/.test(gapBefore(next.scene, first.to))) return null;
  const voice = stage.memory.voiceOf(first, next.scene);
  return voice && { voice, cue: null, way: 'next' };
}

/** Words between « ce que dit » and who does. */
const PRESENTED = 5;

/** How far into the sentence a noun of speech stands: « C'est le constat formulé par Paul Durand ». */
const OPENS = 4;

/** « « … » La phrase est de Paul Durand. », « Ces mots ont été prononcés par Paul Durand. » */
export function saidBy(stage: Stage, next: Stage | null): Attribution | null {
  if (!next || next.to - next.from > NAMING_LENGTH || hasBreak(stage, next)) return null;
  const { tokens } = next.scene;
  // « « … ». Ce manque de soutien est dénoncé par cette commerçante. »
  const agent = /^(?:ce|cet|cette|ces)$/.test(normAt(tokens, next.from)) ? agentIn(next) : null;
  if (agent) return { voice: stage.memory.voiceOf(agent, next.scene), cue: null, way: 'next' };
  const opening = tokens.slice(next.from, Math.min(next.from + OPENS, next.to));
  if (!opening.some(({ norm }) => stage.language.speechNouns.has(norm))) return null;
  // « Ces mots sont ceux de la CGT. »
  const isTheirs = opening[0]?.norm === 'ces';
  const last = next.candidates.findLast(
    c => c.actor?.type === 'person' || (isTheirs && c.actor?.type === 'organisation'),
  );
  if (
    !last?.governed ||
    !(isTheirs ? /^(?:de|d'|du|des|la|l'|les|par)$/ : /^(?:de|d'|par)$/).test(normAt(tokens, last.from - 1))
  )
    return null;
  const voice = stage.memory.voiceOf(last, next.scene);
  return voice && { voice, cue: null, way: 'next' };
}

/** A signature has no more words. */
const SIGNATURE = 16;

/** « « C'est magique. » Paul Durand, éleveur »: nothing but a name and a function, at the paragraph's end. */
export function signed(stage: Stage, next: Stage | null): Attribution | null {
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

/** Does a line end between two sentences? */
export function hasBreak(stage: Stage, next: Stage): boolean {
  return stage.scene.text
    .slice(stage.scene.tokens[stage.to - 1]?.end ?? 0, next.scene.tokens[next.from]?.start ?? 0)
    .includes('\n');
}

/** « « Téléphones éteints ! » Devant la grille, le principal accueille les élèves. »: nobody has come up before. */
export function ofNext(stage: Stage, next: Stage | null): Attribution | null {
  const voice = next && !hasBreak(stage, next) ? subjectOf(next) : null;
  // « « On dort dans les tracteurs. » Certains agriculteurs ont de petits yeux. »: one of them, or somebody else.
  return voice?.person && !voice.plural ? { voice, cue: null, way: 'next' } : null;
}
