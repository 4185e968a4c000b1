import { normAt } from '../scene/norm-at.ts';
import { DE, QUE } from '../scene/small-words.ts';
/** Whose words a verb or a source phrase reports. */

import type { Cue } from '../cues/cue.ts';
import type { Gender } from '../language/language.ts';
import { couldBe, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import type { NounPhrase } from '../people/phrase.ts';
import { indexFrom, near } from '../scene/order.ts';
import { gapBefore } from '../scene/scene.ts';
import { isBeforeColon, ofClitic } from './clitics.ts';
import { jointly } from './jointly.ts';
import { subjectOf } from './main-subject.ts';
import {
  adjacent,
  beforeAside,
  beforeQui,
  distant,
  inverted,
  LOOKED_AT,
  namedAfter,
  ofParticiple,
  openerOf,
} from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOf } from './taken-up.ts';
import { whereOneSays } from './where-on.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['et', 'mais', 'puis', 'ou']);

/** Whose words a cue reports; `null` if the sentence does not say. */
export function voiceOfCue(stage: Stage, cue: Cue): Voice | null {
  const known = stage.voices.get(cue);
  if (known !== undefined) return known;
  const voice = jointly(stage, cue, findVoice(stage, cue));
  stage.voices.set(cue, voice);
  return voice;
}

function findVoice(stage: Stage, cue: Cue): Voice | null {
  if (cue.kind === 'source') return sourceVoice(stage, cue);
  if (cue.clitic === 'on') return speakerAfterOn(stage, cue);
  if (cue.clitic) return ofClitic(stage, cue, cue.clitic);
  if (cue.kind !== 'finite') return mainVoice(stage, cue);
  const mouthpiece = mouthpieceOf(stage, cue);
  if (mouthpiece) return mouthpiece;
  const seen = seenBy(stage, cue);
  if (seen) return stage.memory.pronoun(seen, false);
  const place = whereOneSays(stage, cue);
  if (place) return place;
  if (isOfOn(stage, cue)) return subjectOf(stage, cue.from);
  const before = beforeQui(stage, cue) ?? adjacent(stage, cue);
  if (before) return goingOn(stage, cue, before) ?? ownOf(stage, before) ?? voiceOf(stage, before);
  const same = coordinated(stage, cue);
  if (same) return same;
  const candidate = namedAfter(stage, cue) ?? beforeAside(stage, cue) ?? inverted(stage, cue) ?? distant(stage, cue);
  if (!candidate) return null;
  return shownAs(stage, cue, candidate) ?? goingOn(stage, cue, candidate) ?? unlessAsking(stage, cue, candidate);
}

/** « Kiev a prévenu, par la voix d'un conseiller, Paul Durand, que « … » »: his words, though the verb is the capital's. */
function mouthpieceOf(stage: Stage, { from, to }: Cue): Voice | null {
  const { scene, cues } = stage;
  const source = near(cues, to - 1).find(
    c =>
      c.kind === 'source' &&
      c.from <= to + MOUTH_REACH &&
      c.from > from &&
      scene.words.mouthpiece.has(normAt(scene.tokens, c.to - 2)),
  );
  const voice = source ? sourceVoice(stage, source) : null;
  return voice?.person ? voice : null;
}

/** Words of whoever speaks by another: « s'insurge la CGT par la voix de ». */
const MOUTH_REACH = 7;

/** « « … ? », demande la juge. « … », répond la femme »: who replies is not the one who has just spoken. */
function unlessAsking(stage: Stage, cue: Cue, candidate: Candidate): Voice | null {
  const voice = voiceOf(stage, candidate);
  if (candidate.kind !== 'function' || !voice || !stage.language.replying.has(stage.scene.tokens[cue.to - 1]!.norm))
    return voice;
  const isSame = stage.memory.timeline.lastSpeaker(stage.paragraph)?.speaker.name === voice.speaker.name;
  return isSame ? stage.memory.asWritten(candidate, stage.scene) : voice;
}

/** « C'est le cas de Carla : « … », se souvient la jeune fille »: whom the words before the colon name. */
function shownAs(stage: Stage, cue: Cue, candidate: Candidate): Voice | null {
  const { kind, phrase, from } = candidate;
  if (kind !== 'function' || !phrase?.definite || phrase.plural || from < cue.to || isOfSomebody(stage, phrase))
    return null;
  if (!phrase.pointing && stage.language.relations.has(phrase.stem)) return null;
  // « Paul Durand s'en va : « … », a confié le ministre de la Santé », whom the article does not name elsewhere.
  if (!phrase.pointing && phrase.complement.length > 0 && voiceOf(stage, candidate)?.actor) return null;
  const named = stage.candidates.slice(0, LOOKED_AT).findLast(c => isBeforeColon(stage, c, cue) && isNamed(c));
  const voice = voiceOf(stage, named);
  return voice && couldBe(voice, phrase.gender) ? voice : null;
}

/** Words before a name at the head of its sentence: « Maître », « Le docteur ». */
const TITLE = 2;

/** « Gaëlle passe dès qu'elle voit que … : « … » »: the subject of the same sentence, if the pronoun can be hers. */
function ownOf(stage: Stage, { kind, plural, gender, from }: Candidate): Voice | null {
  const asFor = kind === 'pronoun' ? asForBefore(stage, from) : null;
  if (asFor) return voiceOf(stage, asFor);
  const isSecond = /^[\s»”"]*(?:,|\s?:)\s$/.test(gapBefore(stage.scene, from));
  if (kind !== 'pronoun' || plural || !(isSecond || isSubordinate(stage, from))) return null;
  const own = stage.candidates.slice(0, LOOKED_AT).filter(c => c.to <= from && !c.governed);
  const [first, ...others] = own;
  // « Paul Durand est un habitué du bar « X », il s'inquiète : « … » »
  const isOnly =
    !!first && others.every(c => c.kind === 'collective' || (c.kind === 'function' && !c.phrase?.definite));
  const voice = isOnly && isNamed(first) ? voiceOf(stage, first) : null;
  // « Maître Durand plaide pour la mère, il insiste », « Paul Durand a donné le ton : il veut … »: nobody else is the subject of the sentence.
  if (isSecond) return voice && first!.from - stage.from <= TITLE && couldBe(voice, gender) ? voice : null;
  return voice?.gender === gender ? voice : null;
}

/** « Quant à la CGT, elle propose »: whom the pronoun takes up. */
function asForBefore({ scene, from, candidates }: Stage, pronoun: number): Candidate | undefined {
  if (normAt(scene.tokens, from) !== 'quant') return undefined;
  return candidates.slice(0, LOOKED_AT).find(c => c.to === pronoun && /^,/.test(gapBefore(scene, pronoun).trim()));
}

function isSubordinate({ scene: { tokens, markOf, words } }: Stage, pronoun: number): boolean {
  return markOf[pronoun - 1]! < 0 && words.beforeSubordinateSubject.has(normAt(tokens, pronoun - 1));
}

/** « On la sent épuisée : « … » »: the one whom the verb is about. */
function seenBy({ scene: { tokens } }: Stage, { from }: Cue): Gender | null {
  if (normAt(tokens, from - 2) !== 'on') return null;
  return tokens[from - 1]!.norm === 'la' ? 'f' : tokens[from - 1]!.norm === 'le' ? 'm' : null;
}

/** « Cet éleveur reste prudent quand on évoque l'été : « … » »: « on » says nothing, the words are his. */
function isOfOn(stage: Stage, cue: Cue): boolean {
  const { tokens, words } = stage.scene;
  const at = openerOf(stage, cue);
  const opener = normAt(tokens, at) === "l'" ? at - 1 : at;
  return normAt(tokens, at) === 'on' && at > stage.from && words.subordinateOpener.has(normAt(tokens, opener - 1));
}

function isNamed({ actor, kind }: Candidate): boolean {
  return actor?.type === 'person' || kind === 'name';
}

/** « son amie », « leur avocat ». */
function isOfSomebody({ scene }: Stage, { from }: NounPhrase): boolean {
  return OWN.has(scene.tokens[from]!.norm);
}

/** « …, ajoute le porte-parole »: who adds something has just spoken. « …, lui répond l'artiste »: who replies has not. */
function goingOn(stage: Stage, cue: Cue, { kind, phrase, from }: Candidate): Voice | null {
  if (kind !== 'function' || !phrase || isOfSomebody(stage, phrase)) return null;
  // « La voisine d'en face ajoute : « … » » comes in; « « … », ajoute la voisine » goes on.
  if (from < cue.from && !phrase.pointing && phrase.complement.length > 0) return null;
  const verb = stage.scene.tokens[cue.to - 1]!.norm;
  if (stage.language.replying.has(verb)) return stage.memory.answers(phrase);
  return stage.language.continuing.has(verb) ? stage.memory.goesOn(phrase) : null;
}

/** « selon X »: what follows at once; « selon ses mots »: whoever the sentence is about. */
function sourceVoice(stage: Stage, cue: Cue): Voice | null {
  if (isOwn(stage, cue)) return ownVoice(stage, cue);
  // « la CGT, pour qui « … » », « le maire, selon lequel « … » »
  if (/^(?:qui|lequel|laquelle)$/.test(stage.scene.tokens[cue.to - 1]!.norm))
    return voiceOf(stage, stage.candidates[indexFrom(stage.candidates, cue.from) - 1]);
  const candidate = near(stage.candidates, cue.to - 1).find(c => c.to > cue.to);
  // « Mme Leroy est arrivée, d'après le récit qu'elle en fait »: her own.
  if (candidate?.kind === 'pronoun' && QUE.test(stage.scene.tokens[candidate.from - 1]!.norm))
    return ownVoice(stage, cue);
  return candidate && candidate.from - cue.to <= 3 ? voiceOf(stage, candidate) : null;
}

/** « selon ses propres mots », « de leur aveu », « à l'en croire ». */
function isOwn({ scene, language }: Stage, { from, to }: Cue): boolean {
  const words = scene.tokens.slice(from, to).map(({ norm }) => norm);
  // « selon son témoignage »; « selon son avocat » is somebody.
  if (OWN.has(normAt(scene.tokens, to)) && language.speechNouns.has(normAt(scene.tokens, to + 1)))
    return !language.functions.has(scene.tokens[to + 1]!.norm);
  return words.some(word => OWN.has(word)) || (words[0] === 'à' && words[1] === "l'");
}

const OWN: ReadonlySet<string> = new Set(['son', 'sa', 'ses', 'leur', 'leurs']);

function ownVoice(stage: Stage, cue: Cue): Voice | null {
  const subject = subjectOf(stage, cue.from);
  return subject?.person ? subject : stage.memory.timeline.lastTold();
}

/** « indique-t-on au ministère », « de source policière »; « lit-on sur Facebook », « sur la page Facebook de la ville » name no speaker. */
function speakerAfterOn(stage: Stage, cue: Cue): Voice | null {
  return voiceOf(
    stage,
    near(stage.candidates, cue.to).find(c => c.from - cue.to <= 6 && !isNetwork(stage, c)),
  );
}

function isNetwork({ scene }: Stage, { actor, from }: Candidate): boolean {
  return actor !== null && scene.words.beforeNetwork.has(scene.tokens[from - 1]!.norm);
}

/** « ajoutant que », « avant de conclure »: whoever the verb before it belongs to, else the sentence's subject. */
function mainVoice(stage: Stage, cue: Cue): Voice | null {
  if (isOfSome(stage, cue)) return null;
  const own = ofParticiple(stage, cue);
  if (own) return voiceOf(stage, own);
  // « Et de relever que … »: the subject of the sentence before.
  if (opensNarrative(stage, cue)) return stage.memory.timeline.lastOfSentence();
  const before = stage.cues
    .slice(Math.max(0, indexFrom(stage.cues, cue.from) - LOOKED_AT), indexFrom(stage.cues, cue.from))
    .findLast(c => c.kind === 'finite');
  if (before) return voiceOfCue(stage, before);
  const first = stage.candidates.slice(0, LOOKED_AT).find(c => !c.governed && c.to <= cue.from);
  if (first) return voiceOf(stage, first);
  const host = hostBefore(stage, cue);
  if (host) return voiceOf(stage, host);
  const after = near(stage.candidates, cue.to).find(c => !c.governed && isMain(stage, cue, c));
  return after ? voiceOf(stage, after) : stage.memory.timeline.lastSpeaker();
}

/** « les agriculteurs, dont certains promettant « un siège » »: it is not said who. */
function isOfSome({ scene }: Stage, { kind, from }: Cue): boolean {
  return kind === 'gerund' && /^(?:certaine?s|autres|plusieurs|beaucoup)$/.test(normAt(scene.tokens, from - 1));
}

/** « … lors de la conférence de presse de Paul Durand, ajoutant que »: nobody is the subject, and one is named before the comma. */
function hostBefore({ candidates, scene }: Stage, cue: Cue): Candidate | null {
  if (cue.kind !== 'gerund' || !/,/.test(gapBefore(scene, cue.from))) return null;
  const last = candidates[indexFrom(candidates, cue.from) - 1];
  return last?.actor?.type === 'person' && last.to === cue.from ? last : null;
}

/** « Et le maire d’ajouter »: an infinitive that tells like a verb. */
export function opensNarrative({ scene, from }: Stage, cue: Cue): boolean {
  return cue.kind === 'infinitive' && cue.from - from <= 2 && DE.test(normAt(scene.tokens, cue.from - 1));
}

/** « En soulignant que la France est « prête », le président … »: past the clause that the participle opens. */
function isMain({ scene }: Stage, cue: Cue, candidate: Candidate): boolean {
  if (scene.markOf[candidate.from]! >= 0) return false;
  if (!QUE.test(normAt(scene.tokens, cue.to))) return true;
  return /,/.test(gapBefore(scene, candidate.from));
}

/** « X a reçu Y et a déclaré »: the subject of the verb before. */
function coordinated(stage: Stage, cue: Cue): Voice | null {
  const at = openerOf(stage, cue);
  if (at < stage.from || !CONJUNCTIONS.has(stage.scene.tokens[at]!.norm)) return null;
  return mainVoice(stage, cue);
}
