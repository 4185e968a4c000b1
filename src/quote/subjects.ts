import type { Candidate } from './candidate.ts';
import { candidateAt } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { QuoteLanguage } from './language.ts';
import type { Marked } from './marked.ts';
import type { Memory } from './memory.ts';
import { firstFrom, near } from './order.ts';
import { gapBefore, type Scene } from './scene.ts';
import type { Voice } from './voice.ts';

/** One sentence with what stands in it outside quotation marks. */
export type Stage = {
  readonly scene: Scene;
  readonly language: QuoteLanguage;
  /** Token indexes of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
  /** A name for the paragraph it stands in. */
  readonly paragraph: string;
  /** The marked stretches that begin in it. */
  readonly marks: readonly Marked[];
  /** Nothing but quotations. */
  readonly bare: boolean;
  /** Whose words each cue reports, once worked out. */
  readonly voices: Map<Cue, Voice | null>;
};

/** May stand between a subject and its verb: « Macron, lui, ne l'a pas caché ». */
const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  "ne n' le la l' les lui leur nous vous y en se s' m' me aussi également même ainsi alors encore toujours déjà ensuite vite bien".split(
    ' ',
  ),
);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['et', 'mais', 'puis', 'ou']);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "et mais que qu' car puis or ou donc comme si quand lorsque alors tandis".split(' '),
);
/** How far after an inverted verb its subject may begin, in tokens. */
const INVERSION_REACH = 14;
const ADJACENT_REACH = 8;
const RELATIVE_REACH = 12;
const INSIDE_REACH = 6;
/** Candidates and cues of one sentence that are looked at: hostile sentences have thousands. */
const LOOKED_AT = 40;

/** Whose words a cue reports; `null` if the sentence does not say. */
export function voiceOfCue(stage: Stage, cue: Cue): Voice | null {
  const known = stage.voices.get(cue);
  if (known !== undefined) return known;
  const voice = findVoice(stage, cue);
  stage.voices.set(cue, voice);
  return voice;
}

function findVoice(stage: Stage, cue: Cue): Voice | null {
  if (cue.kind === 'source') return sourceVoice(stage, cue);
  if (cue.clitic === 'on') return speakerAfterOn(stage, cue);
  if (cue.clitic) return stage.memory.pronoun(cue.clitic.startsWith('elle') ? 'f' : 'm', cue.clitic.endsWith('s'));
  if (cue.kind !== 'finite') return mainVoice(stage, cue);
  return (
    relativeSubject(stage, cue) ??
    adjacentSubject(stage, cue) ??
    coordinated(stage, cue) ??
    invertedSubject(stage, cue) ??
    distantSubject(stage, cue)
  );
}

/** « selon X »: what follows at once. */
function sourceVoice(stage: Stage, cue: Cue): Voice | null {
  const candidate = near(stage.candidates, cue.to - 1).find(c => c.to > cue.to);
  return candidate && candidate.from - cue.to <= 3 ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

/** « indique-t-on au ministère », « de source policière ». */
function speakerAfterOn(stage: Stage, cue: Cue): Voice | null {
  const candidate = near(stage.candidates, cue.to).find(c => c.from - cue.to <= 6);
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

/** « ajoutant que », « avant de conclure »: whoever the verb before it belongs to, else the sentence's subject. */
function mainVoice(stage: Stage, cue: Cue): Voice | null {
  const before = stage.cues
    .slice(Math.max(0, firstFrom(stage.cues, cue.from) - LOOKED_AT), firstFrom(stage.cues, cue.from))
    .findLast(c => c.kind === 'finite');
  if (before) return voiceOfCue(stage, before);
  const first = stage.candidates.slice(0, LOOKED_AT).find(c => !c.governed && c.to <= cue.from);
  if (first) return stage.memory.voiceOf(first, stage.scene);
  const after = near(stage.candidates, cue.to).find(c => !c.governed && isOutside(stage, c));
  return after ? stage.memory.voiceOf(after, stage.scene) : stage.memory.lastSpeaker();
}

function isOutside(stage: Stage, candidate: Candidate): boolean {
  return stage.scene.markOf[candidate.from]! < 0;
}

/** « Jean Dupont, directeur et geek revendiqué, qui jure »: whoever stands before « qui ». */
function relativeSubject(stage: Stage, cue: Cue): Voice | null {
  let at = cue.from - 1;
  while (at > stage.from && BETWEEN_SUBJECT_AND_VERB.has(stage.scene.tokens[at]!.norm)) at--;
  if (stage.scene.tokens[at]?.norm !== 'qui') return null;
  const candidate = stage.candidates[firstFrom(stage.candidates, at) - 1];
  return candidate && at - candidate.to <= RELATIVE_REACH ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

/** Who follows a verb inside quotation marks: « explique Paul Durand », « raconte au téléphone une voisine ». */
export function speakerInside(stage: Stage, cue: Cue): Candidate | null {
  for (let at = cue.to; at < Math.min(cue.to + INSIDE_REACH, stage.to); at++) {
    if (at > cue.to && /[^\s\u00a0.'’]/.test(gapBefore(stage.scene, at))) return null;
    const candidate = candidateAt(stage.scene, at, stage.language);
    if (candidate && candidate.kind !== 'pronoun' && !candidate.governed) return candidate;
  }
  return null;
}

/** A subject straight before the verb: « Miller a déclaré », « Miller, qui ajoute ». */
function adjacentSubject(stage: Stage, cue: Cue): Voice | null {
  const candidate = stage.candidates[firstFrom(stage.candidates, cue.from) - 1];
  if (!candidate) return null;
  if (cue.from - candidate.to > ADJACENT_REACH) return null;
  for (let i = candidate.to; i < cue.from; i++) {
    const { norm } = stage.scene.tokens[i]!;
    if (norm === 'qui') return stage.memory.voiceOf(candidate, stage.scene);
    if (!BETWEEN_SUBJECT_AND_VERB.has(norm) && !norm.endsWith('ment')) return null;
    if (/[^\s\u00a0'’]/.test(gapBefore(stage.scene, i))) return null;
  }
  if (/[,;:.!?)«»“”"—–]/.test(gapBefore(stage.scene, cue.from))) return null;
  // « le fils de Paul a déclaré »: a name after a preposition is no subject, unless nothing else is.
  return candidate.governed ? null : stage.memory.voiceOf(candidate, stage.scene);
}

/** « X a reçu Y et a déclaré »: the subject of the verb before. */
function coordinated(stage: Stage, cue: Cue): Voice | null {
  let at = cue.from - 1;
  while (at > stage.from && BETWEEN_SUBJECT_AND_VERB.has(stage.scene.tokens[at]!.norm)) at--;
  if (at < stage.from || !CONJUNCTIONS.has(stage.scene.tokens[at]!.norm)) return null;
  return mainVoice(stage, cue);
}

/** « …, a déclaré jeudi à la presse le porte-parole »: the first one after the verb who is nobody's object. */
function invertedSubject(stage: Stage, cue: Cue): Voice | null {
  const from = withClitics(stage, cue.from);
  const gap = gapBefore(stage.scene, from);
  const afterQuotation = from > 0 && stage.scene.markOf[from - 1]! >= 0;
  const asSaid = stage.scene.tokens[cue.from - 2]?.norm === 'comme';
  if (!/[,;!?)«»“”"—–-]/.test(gap) && !afterQuotation && !asSaid && from !== stage.from) return null;
  const candidate = near(stage.candidates, cue.to).find(c => !c.governed);
  if (!candidate || candidate.from - cue.to > INVERSION_REACH || crosses(stage, cue.to, candidate.from)) return null;
  return stage.memory.voiceOf(candidate, stage.scene);
}

/** « lui demande un voisin », « nous confie-t-elle »: where the pronouns before a verb begin. */
function withClitics(stage: Stage, verb: number): number {
  let from = verb;
  while (from > stage.from && CLITICS.has(stage.scene.tokens[from - 1]!.norm)) from--;
  return from;
}

const CLITICS: ReadonlySet<string> = new Set("lui leur nous vous me m' te t' le la les l' y en se s'".split(' '));

/** Is there a quotation or another clause between two tokens? */
function crosses(stage: Stage, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (stage.scene.markOf[i]! >= 0) return true;
    if (i < to && /^(?:que|qu'|qui|dont)$/.test(stage.scene.tokens[i]!.norm)) return true;
    if (i > from && /[;:]/.test(gapBefore(stage.scene, i))) return true;
  }
  return false;
}

/** « Macron, interrogé par Y, a déclaré »: the nearest one that begins its part of the sentence. */
function distantSubject(stage: Stage, cue: Cue): Voice | null {
  const end = firstFrom(stage.candidates, cue.from);
  const left = stage.candidates.slice(Math.max(0, end - LOOKED_AT), end).filter(c => !c.governed);
  const candidate = left.findLast(c => beginsPart(stage, c)) ?? left.at(-1);
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

function beginsPart(stage: Stage, candidate: Candidate): boolean {
  let at = candidate.from;
  while (at > stage.from && /^(?:le|la|les|l'|m|mme|me|dr|monsieur|madame)$/.test(stage.scene.tokens[at - 1]!.norm))
    at--;
  if (at === stage.from || /[,;:.–—(]/.test(gapBefore(stage.scene, at).replace(/^\./, ''))) return true;
  return CLAUSE_OPENERS.has(stage.scene.tokens[at - 1]!.norm);
}

/** The subject of a sentence, whatever its verb. */
export function subjectOf(stage: Stage, before = stage.to): Voice | null {
  const candidate = stage.candidates.slice(0, LOOKED_AT).find(c => !c.governed && c.to <= before);
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}
