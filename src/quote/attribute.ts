import { isCapitalised } from '../lib/words.ts';
import type { Attribution, Way } from './attribution.ts';
import { afterDash, underHeading, underName } from './beside.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import { cueInside } from './inside.ts';
import type { Marked } from './marked.ts';
import { indexFrom, near } from './order.ts';
import { LOOKED_AT } from './places.ts';
import { gapBefore, tokenFrom } from './scene.ts';
import type { Stage } from './stage.ts';
import { opensNarrative, subjectOf, voiceOfCue } from './subjects.ts';
import type { Voice } from './voice.ts';

/** Words between a quotation and the verb that comes after it. */
const AFTER_REACH = 3;
/** Words between a verb of saying and what it introduces; more, and a verb at the sentence's end is preferred. */
const NEAR = 6;
const FAR = 25;
const OPINION_REACH = 4;
/** Quotations between may be long, but not without end. */
const TOKENS_BACK = 800;

/** Who is quoted, from the sentence alone; `null` if it has neither cue nor subject. */
export function attributeIn(stage: Stage, mark: Marked, previous: Stage | null): Attribution | null {
  const first = tokenFrom(stage.scene, mark.outerStart);
  const end = tokenFrom(stage.scene, mark.outerEnd);
  const before = cueBefore(stage, first);
  const close = before && distance(stage, before.to, first) <= NEAR ? before : null;
  const ending = cueAtEnd(stage, end);
  return (
    cueInside(stage, mark) ??
    agentAfter(stage, first, end) ??
    unlessReported(cueAfter(stage, end), by(stage, close ?? carriedOver(stage, before), 'before')) ??
    afterColon(stage, first, before) ??
    afterDash(stage, end) ??
    underHeading(stage, first, previous) ??
    (stage.bare ? underName(stage, first, previous) : null) ??
    beforeColon(stage, end) ??
    told(stage, by(stage, close ?? carriedOver(stage, before), 'before')) ??
    by(stage, ending, 'ending') ??
    told(stage, by(stage, before, 'before'))
  );
}

/** « Le plan comprend « plus de patrouilles » »: not somebody's verb; the words are those of whoever the paragraph reports. */
function told(stage: Stage, attribution: Attribution | null): Attribution | null {
  if (!attribution || attribution.voice || attribution.cue?.strength !== 'opinion') return attribution;
  const voice = stage.memory.timeline.lastSpeaker(stage.paragraph);
  return voice ? { voice, cue: null, way: 'continued' } : attribution;
}

function by(stage: Stage, cue: Cue | null, way: Way): Attribution | null {
  return cue && { voice: voiceOfCue(stage, cue), cue, way };
}

/** « X a affirmé que « … », indique un communiqué »: the words are X's. */
function unlessReported(after: Attribution | null, before: Attribution | null): Attribution | null {
  const introduces = before?.voice?.person && before.cue?.kind === 'finite' && before.cue.strength === 'speech';
  return after && introduces && after.voice && !after.voice.person ? before : after;
}

/** « … », a déclaré X; « … », selon X. */
function cueAfter(stage: Stage, end: number): Attribution | null {
  const cue = near(stage.cues, end).find(c => stage.scene.markOf[c.from]! < 0);
  if (!cue || cue.from - end > AFTER_REACH || cue.kind === 'gerund' || cue.kind === 'infinitive') return null;
  if (isCutOff(stage, end, cue) || introducesNext(stage, cue)) return null;
  const gap = gapBefore(stage.scene, end);
  if (isNounPhrase(stage, end, gap)) return null;
  if (/[:;]/.test(gap) || (cue.strength !== 'speech' && !/[,!?…–—-]/.test(gap) && !isPersons(stage, end, cue)))
    return null;
  return by(stage, cue, 'after');
}

/** « un discours qualifié de « honteux » et de « déplacé » par le maire »: whoever did what the participle before says. */
function agentAfter(stage: Stage, first: number, end: number): Attribution | null {
  if (stage.scene.tokens[end]?.norm !== 'par' || !/^[\s\u00a0\u202f»”"’)]*$/.test(gapBefore(stage.scene, end)))
    return null;
  const participle = stage.scene.tokens
    .slice(Math.max(stage.from, first - AGENT_REACH), first)
    .some(({ norm }, i, all) => {
      const isOutside = stage.scene.markOf[first - all.length + i]! < 0;
      return isOutside && stage.language.verbs.get(norm)?.kinds.has('participle');
    });
  const agent = near(stage.candidates, end + 1)[0];
  if (!participle || agent?.from !== end + 1) return null;
  return { voice: stage.memory.voiceOf(agent, stage.scene), cue: null, way: 'after' };
}

/** Words between the participle and its quotation. */
const AGENT_REACH = 3;

/** « Cette « défaite cinglante » démontre … »: the quotation is what the verb tells of. */
function isNounPhrase({ scene }: Stage, end: number, gap: string): boolean {
  const mark = scene.marks[scene.markOf[end - 1] ?? -1];
  if (!mark || /[,!?…–—-]/.test(gap) || !/^\p{Ll}/u.test(scene.text.slice(mark.start, mark.start + 1))) return false;
  return /^(?:ce|cet|cette|ces|le|la|les|un|une|son|sa|leur)$/.test(
    scene.tokens[tokenFrom(scene, mark.outerStart) - 1]?.norm ?? '',
  );
}

/** « « On n'a pas pu rester » grince Paul Durand »: no comma, but nothing else between a quotation, a verb and somebody. */
function isPersons({ candidates, scene }: Stage, end: number, cue: Cue): boolean {
  const next = near(candidates, cue.to)[0];
  if (cue.from !== end || next?.from !== cue.to) return false;
  if (next.actor) return next.actor.type === 'person';
  // « … » accuse ce père: a whole sentence was said, not « La « réforme » inquiète le maire ».
  const mark = scene.marks[scene.markOf[end - 1] ?? -1];
  return (
    !!mark &&
    next.kind !== 'collective' &&
    end - tokenFrom(scene, mark.start) >= SAID &&
    isCapitalised(scene.text[mark.start]!)
  );
}

/** Words of a quotation that is plainly a sentence. */
const SAID = 5;

/** « À ceux qui veulent « durer », il répond : « … » »: the verb is the next quotation's. */
function introducesNext({ scene }: Stage, cue: Cue): boolean {
  for (let i = cue.to; i < Math.min(cue.to + 3, scene.tokens.length); i++) {
    if (/:/.test(gapBefore(scene, i))) return scene.markOf[i]! >= 0;
    if (/[,.;]/.test(gapBefore(scene, i))) return false;
  }
  return false;
}

/** Words that begin a clause of its own: the verb after them is not about the quotation. */
const CUTS_OFF: ReadonlySet<string> = new Set(
  "qui que qu' et dont où pour de d' mais quand alors tandis puis car comme lorsque lorsqu'".split(' '),
);

/** Does another quotation or clause begin between a quotation and a cue? « comme le concède X » does not. */
function isCutOff({ scene }: Stage, end: number, cue: Cue): boolean {
  for (let i = end; i <= cue.from; i++) {
    const { norm } = scene.tokens[i]!;
    if (scene.markOf[i]! >= 0 || (i > end && /[.;:]/.test(gapBefore(scene, i)))) return true;
    const asSaid = norm === 'comme' && /^(?:le|l')$/.test(scene.tokens[i + 1]?.norm ?? '');
    if (i < cue.from && CUTS_OFF.has(norm) && !asSaid) return true;
  }
  return false;
}

/** « X a déclaré : « … » », « X : « … » », « Le maire est formel : « … » ». */
function afterColon(stage: Stage, first: number, before: Cue | null): Attribution | null {
  if (first === stage.from || !/:/.test(gapBefore(stage.scene, first))) return null;
  if (before) return { ...by(stage, before, 'colon')!, way: 'colon' };
  const voice = subjectOf(stage, first) ?? personBefore(stage, first) ?? stage.memory.timeline.latest(stage.paragraph);
  // « Tribunal de Dijon : « … » »: where it happened.
  return { voice: stage.scene.field === 'title' && !voice?.person ? null : voice, cue: null, way: 'colon' };
}

/** « Même colère chez Paul Durand : », « c'est au père d'être interrogé : »: no subject, but somebody. */
function personBefore(stage: Stage, first: number): Voice | null {
  const able = stage.candidates.slice(0, LOOKED_AT).filter(c => c.to <= first);
  const isOf = (c: Candidate) => /^(?:son|sa|leur|mon|ma|notre)$/.test(stage.scene.tokens[c.from]!.norm);
  const candidate = able.findLast(
    c => c.actor?.type === 'person' || c.kind === 'name' || (c.kind === 'function' && !isOf(c)),
  );
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

/** « « L'eau est montée » : une habitante raconte. »: the sentence that follows is about whoever speaks. */
function beforeColon(stage: Stage, end: number): Attribution | null {
  if (end >= stage.to || !/:/.test(gapBefore(stage.scene, end))) return null;
  const able = near(stage.candidates, end).filter(c => !c.governed);
  const candidate = able.find(c => c.kind !== 'collective') ?? able[0];
  return candidate ? { voice: stage.memory.voiceOf(candidate, stage.scene), cue: null, way: 'colon' } : null;
}

/** A cue that already introduced the quotation before, nobody else having come up: « a affirmé que « A » et que « B » ». */
function carriedOver(stage: Stage, before: Cue | null): Cue | null {
  if (before?.kind !== 'finite') return null;
  let introduces = false;
  for (let i = before.to; i < Math.min(before.to + NEAR, stage.to); i++) introduces ||= stage.scene.markOf[i]! >= 0;
  return introduces ? before : null;
}

/** The nearest cue before a quotation that can reach it. */
function cueBefore(stage: Stage, first: number): Cue | null {
  const at = indexFrom(stage.cues, first);
  const able = stage.cues.slice(Math.max(0, at - 20), at).filter(c => c.to <= first && stage.scene.markOf[c.from]! < 0);
  const last = able.at(-1);
  const cue = last && able.length > 1 && isDenied(stage, able.at(-2)!, last) ? able.at(-2)! : last;
  if (!cue) return null;
  // « Selon X, … » at its head governs the whole sentence.
  if (cue.kind === 'source' && cue.from === stage.from) return cue;
  const gap = distance(stage, cue.to, first);
  if (cue.strength === 'aside' && !/:/.test(gapBefore(stage.scene, first))) return null;
  const isNear = cue.strength === 'opinion' || (cue.kind === 'infinitive' && !opensNarrative(stage, cue));
  const reach = isNear ? OPINION_REACH : FAR;
  return gap <= reach || /:/.test(gapBefore(stage.scene, first)) ? cue : null;
}

/** « X estime que Y n'a pas démontré « … » »: the words are X's. */
function isDenied({ scene }: Stage, outer: Cue, inner: Cue): boolean {
  const before = scene.tokens.slice(Math.max(outer.to, inner.from - 2), inner.from);
  if (!before.some(({ norm }) => norm === "n'" || norm === 'ne')) return false;
  return scene.tokens
    .slice(Math.max(outer.to, inner.from - FAR), inner.from)
    .some(({ norm }) => norm === 'que' || norm === "qu'");
}

/** Words between two tokens, quotations left out. */
function distance(stage: Stage, from: number, to: number): number {
  let words = 0;
  for (let i = Math.max(from, to - TOKENS_BACK); i < to; i++) if (stage.scene.markOf[i]! < 0) words++;
  return words;
}

/** « Les négociations « avancent » entre A et B, a déclaré X. »: covers every quotation of the sentence. */
function cueAtEnd(stage: Stage, end: number): Cue | null {
  return (
    near(stage.cues, end).find(c => {
      if (stage.scene.markOf[c.from]! >= 0 || !/[,–—-]/.test(gapBefore(stage.scene, c.from))) return false;
      if (c.kind === 'source') return true;
      return c.kind === 'finite' && c.strength !== 'aside' && isInverted(stage, c);
    }) ?? null
  );
}

/** A comma before, and no subject between them: the subject comes after. */
function isInverted(stage: Stage, cue: Cue): boolean {
  if (cue.clitic) return true;
  const next = near(stage.candidates, cue.to)[0];
  return !!next && next.from - cue.to <= 8;
}
