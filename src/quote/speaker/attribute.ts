import { isCapitalised } from '../../lib/words.ts';
import type { Cue } from '../cues/cue.ts';
import type { Marked } from '../marks/marked.ts';
import { isSurelySomebody, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { normAt } from '../scene/norm-at.ts';
import { near } from '../scene/order.ts';
import { gapBefore, tokenFrom } from '../scene/scene.ts';
import { DE, SE } from '../scene/small-words.ts';
import type { Attribution, Way } from './attribution.ts';
import { afterDash, inBrackets, underHeading, underName } from './beside.ts';
import { carriedOver, cueAtEnd, cueBefore, distance, NEAR } from './cue-places.ts';
import { cueInside } from './inside.ts';
import { isObjectOfPurpose, subjectOf } from './main-subject.ts';
import { movedBefore } from './moved.ts';
import {
  agentAfter,
  agentAhead,
  agentBefore,
  cited,
  ownerBefore,
  ownerOfHead,
  ownerOfWords,
  withVoice,
} from './owner.ts';
import { isWhatNamedSays, LOOKED_AT } from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

/** Words between a quotation and the verb that comes after it. */
const AFTER_REACH = 3;

/** Who is quoted, from the sentence alone; `null` if it has neither cue nor subject. */
export function attributeIn(stage: Stage, mark: Marked, previous: Stage | null): Attribution | null {
  const first = tokenFrom(stage.scene, mark.outerStart);
  const end = tokenFrom(stage.scene, mark.outerEnd);
  const before = cueBefore(stage, first);
  const close = before && distance(stage, before.to, first) <= NEAR ? before : null;
  const ending = cueAtEnd(stage, end);
  const after = cueAfter(stage, end);
  return (
    cueInside(stage, mark) ??
    agentAfter(stage, first, end) ??
    agentAhead(stage, first) ??
    (isPersonsWord(after) ? null : agentBefore(stage, first)) ??
    ofAnother(stage, first, before) ??
    moved(stage, first) ??
    unlessTold(stage, first, [after, by(stage, close ?? carriedOver(stage, before), 'before')]) ??
    afterColon(stage, first, before) ??
    afterDash(stage, end) ??
    inBrackets(stage, end) ??
    underHeading(stage, first, previous) ??
    (stage.bare ? underName(stage, first, previous) : null) ??
    beforeColon(stage, first, end) ??
    // « X estime que « … », contredisant les propos de Y »
    (close ? null : withVoice(stage, end)) ??
    // « destiné à répondre aux « … » du pays, selon X »: the infinitive has no words of its own.
    (close?.kind === 'infinitive' && ending?.kind === 'source' ? by(stage, ending, 'ending') : null) ??
    told(stage, by(stage, close ?? carriedOver(stage, before), 'before')) ??
    unlessReported(by(stage, ending, 'ending'), by(stage, before, 'before')) ??
    told(stage, by(stage, before, 'before'))
  );
}

/** « Quand on parle à Paul de ce qu'a écrit Anne : « … », répond Paul. »: who says so after the words has them. */
function isPersonsWord(after: Attribution | null): boolean {
  return !!after?.voice?.person && after.cue?.strength === 'speech';
}

/** « Le plan comprend « plus de patrouilles » »: not somebody's verb; the words are those of whoever the paragraph reports. */
function told(stage: Stage, attribution: Attribution | null): Attribution | null {
  if (!attribution || attribution.voice || attribution.cue?.strength !== 'opinion') return attribution;
  if (isOfUnknownName(stage, attribution.cue)) return attribution;
  const voice = stage.memory.timeline.lastSpeaker(stage.paragraph);
  return voice ? { voice, cue: null, way: 'continued' } : attribution;
}

/** « Durand estime que « … »», of two Durands or of one whom no actor covers: somebody's verb all the same. */
function isOfUnknownName({ scene: { tokens, markOf, words } }: Stage, { from }: Cue): boolean {
  const subject = tokens[from - 1];
  if (!subject || markOf[from - 1]! >= 0) return false;
  return isCapitalised(subject.text) && !words.neutral.has(subject.norm);
}

function by(stage: Stage, cue: Cue | null, way: Way): Attribution | null {
  return cue && { voice: voiceOfCue(stage, cue), cue, way };
}

/** « Mon voisin a répondu : « … », continue Paul »: Paul tells what somebody else said. */
function unlessTold(
  stage: Stage,
  first: number,
  [after, before]: readonly [Attribution | null, Attribution | null],
): Attribution | null {
  const reported = unlessReported(after, before);
  const verb = after?.cue && stage.scene.tokens[after.cue.to - 1]!.norm;
  const isNarrator = !!verb && stage.language.continuing.has(verb) && /:/.test(gapBefore(stage.scene, first));
  const isAnother = !!before?.voice?.person && before.voice.speaker.name !== after?.voice?.speaker.name;
  return isNarrator && isAnother && before.cue?.strength === 'speech' ? before : reported;
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
  if (isCutOff(stage, end, cue) || introducesNext(stage, cue) || isNextClause(stage, end, cue)) return null;
  const gap = gapBefore(stage.scene, end);
  // « …, un « petit pas » selon X »: the noun is X's word.
  if (cue.kind !== 'source' && isNounPhrase(stage, end, gap)) return null;
  if (/:/.test(gap) || (cue.strength !== 'speech' && !/[,!?…–—-]/.test(gap) && !isPersons(stage, end, cue)))
    return null;
  return by(stage, cue, 'after');
}

/** « X avait affirmé qu'il partirait « si on le veut », il a rejeté cette idée »: the verb before is the quotation's. */
function isNextClause(stage: Stage, end: number, { from }: Cue): boolean {
  const pronoun = near(stage.candidates, end)[0];
  if (pronoun?.kind !== 'pronoun' || pronoun.governed || pronoun.to > from) return false;
  return stage.cues.some(
    cue => cue.to < end && (cue.kind === 'source' || (cue.kind === 'finite' && cue.strength === 'speech')),
  );
}

/** « Cette « défaite cinglante » démontre … »: the quotation is what the verb tells of. */
function isNounPhrase({ scene }: Stage, end: number, gap: string): boolean {
  const mark = scene.marks[scene.markOf[end - 1] ?? -1];
  if (!mark || /[,!?…–—-]/.test(gap) || !/^\p{Ll}/u.test(scene.text.slice(mark.start, mark.start + 1))) return false;
  return scene.words.beforeQuotedNoun.has(normAt(scene.tokens, tokenFrom(scene, mark.outerStart) - 1));
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

/** Does another quotation or clause begin between a quotation and a cue? « comme le concède X » does not. */
function isCutOff(stage: Stage, end: number, cue: Cue): boolean {
  const { scene } = stage;
  for (let i = end; i <= cue.from; i++) {
    const { norm } = scene.tokens[i]!;
    if (scene.markOf[i]! >= 0 || (i > end && /[.;:]/.test(gapBefore(scene, i)))) return true;
    const asSaid = norm === 'comme' && /^(?:le|l')$/.test(normAt(scene.tokens, i + 1));
    if (i + 1 === cue.from && isWhatNamedSays(stage, cue, cue.from)) continue;
    if (i < cue.from && scene.words.break.has(norm) && !asSaid) return true;
  }
  return false;
}

/** « elle rappelle la conviction de sa cliente : « … » », « il cite Paul Durand : « … » »: the words are another's. */
function ofAnother(stage: Stage, first: number, before: Cue | null): Attribution | null {
  if (!before || !/:/.test(gapBefore(stage.scene, first))) return null;
  const { norm } = stage.scene.tokens[before.to - 1]!;
  // « Comme en témoigne la confidence de Paul Durand : « … » »
  const isShown = normAt(stage.scene.tokens, before.from - 1) === 'en';
  const isCiting = stage.language.citing.has(norm) || isShown;
  const quoted = isCiting ? (ownerBefore(stage, first) ?? cited(stage, first, before)) : null;
  return quoted && { voice: stage.memory.voiceOf(quoted, stage.scene), cue: before, way: 'colon' };
}

/** « Le silence de la mairie l'agace : « … » ». */
function moved(stage: Stage, first: number): Attribution | null {
  const voice = /:/.test(gapBefore(stage.scene, first)) ? movedBefore(stage, first) : null;
  return voice && { voice, cue: null, way: 'colon' };
}

/** « X a déclaré : « … » », « X : « … » », « Le maire est formel : « … » ». */
function afterColon(stage: Stage, first: number, before: Cue | null): Attribution | null {
  if (first === stage.from || !/:/.test(gapBefore(stage.scene, first))) return null;
  if (before) return by(stage, before, 'colon');
  if (isWritten(stage, first)) return { voice: null, cue: null, way: 'colon' };
  if (opensWithInfinitive(stage) || addresses(stage))
    return { voice: stage.memory.timeline.lastOfSentence(), cue: null, way: 'colon' };
  const latest = stage.memory.timeline.latest(stage.paragraph);
  // « Dernière finale ? : « … » »: what the same person is asked.
  if (/\?\s*:/.test(gapBefore(stage.scene, first))) return { voice: latest, cue: null, way: 'colon' };
  const owner = ownerOfHead(stage, first) ?? likenedBefore(stage, first);
  const voice =
    (owner && stage.memory.voiceOf(owner, stage.scene)) ??
    subjectOf(stage, first) ??
    personBefore(stage, first) ??
    latest;
  return { voice: stage.scene.field === 'title' && !isSurelySomebody(voice) ? null : voice, cue: null, way: 'colon' };
}

/** Words between a name and the colon: « , 22 ans : », « , venu de Loue avec ses frères : ». */
const APPOSED = 8;

/** « Les jeunes sont venus nombreux, à l'image de Karim, 22 ans : « … » »: one of those told of, right before the colon. */
function likenedBefore({ scene, candidates, from }: Stage, first: number): Candidate | null {
  const last = candidates.slice(0, LOOKED_AT).findLast(c => c.to <= first);
  const isName = last?.actor?.type === 'person' || last?.kind === 'name';
  if (!isName || first - last.to > APPOSED || (first > last.to && !/^,/.test(gapBefore(scene, last.to)))) return null;
  const { start } = scene.tokens[last.from]!;
  return LIKE.test(scene.text.slice(Math.max(scene.tokens[from]!.start, start - 20), start)) ? last : null;
}

const LIKE = /(?<!\p{L})(?:comme|à l[’']image d(?:e |[’'])|à l[’']instar d(?:e |[’'])|tels? |telles? ) ?$/iu;

/** « Sur l'affiche, cette phrase : « … » », « Au dos d'une pancarte : « … » »: whose words they are is not said. */
function isWritten({ scene, from }: Stage, first: number): boolean {
  const { tokens, words } = scene;
  if (!words.preposition.has(normAt(tokens, from))) return false;
  return tokens.slice(from, Math.min(first, from + LOOKED_AT)).some(({ norm }) => words.writtenOn.has(norm));
}

/** « Et de s'adresser aux jurés : »: the subject of the sentence before. */
function opensWithInfinitive({ scene, from }: Stage): boolean {
  const [first, de, verb, second] = [0, 1, 2, 3].map(ahead => normAt(scene.tokens, from + ahead));
  if (!/^(?:et|avant|puis)$/.test(first!) || !DE.test(de!)) return false;
  return /.(?:er|ir|re)$/.test(scene.words.infinitivePronoun.has(verb!) ? second! : verb!);
}

/** « S'adressant au prévenu : », « Se tournant vers la mère : »: whoever spoke before, not whom the words are for. */
function addresses({ scene: { tokens, words }, from, candidates }: Stage): boolean {
  if (tokens.slice(from, from + LOOKED_AT).some(({ norm }) => words.addressee.has(norm)))
    return candidates.every(({ governed }) => governed);
  const at = SE.test(normAt(tokens, from)) ? from + 1 : from;
  return /.{3}ant$/.test(normAt(tokens, at)) && candidates.every(({ governed }) => governed);
}

/** « Même colère chez Paul Durand : », « c'est au père d'être interrogé : »: no subject, but somebody. */
function personBefore(stage: Stage, first: number): Voice | null {
  const able = stage.candidates.slice(0, LOOKED_AT).filter(c => c.to <= first && !isObjectOfPurpose(stage, c));
  const isOf = (c: Candidate) => stage.scene.words.possessive.has(stage.scene.tokens[c.from]!.norm);
  // « Dans le viseur de cette mère, les promesses du maire : »
  const shown = able.find(c => c.phrase?.pointing && !c.plural && c.kind === 'function');
  const candidate =
    shown ?? able.findLast(c => c.actor?.type === 'person' || c.kind === 'name' || (c.kind === 'function' && !isOf(c)));
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}

const ASKED = /^(?:comment|pourquoi|combien|quand|où|ce|quel|quelle|quels|quelles)$/;

/** « « L'eau est montée » : une habitante raconte. »: the sentence that follows is about whoever speaks. */
function beforeColon(stage: Stage, first: number, end: number): Attribution | null {
  if (end >= stage.to || !/:/.test(gapBefore(stage.scene, end))) return null;
  // « Lui compte rester « avec ceux qui restent » : une femme, un enfant »
  if (stage.scene.field === 'text' && subjectOf(stage, first)?.person) return null;
  // « « On survit » : comment les familles attendent »
  if (stage.scene.field === 'title' && ASKED.test(stage.scene.tokens[end]!.norm))
    return { voice: null, cue: null, way: 'colon' };
  const able = near(stage.candidates, end).filter(c => !c.governed);
  // « « … » : la question agite la province »
  const opens = (c: Candidate) => c.from === end || /,/.test(gapBefore(stage.scene, c.from));
  const person = able.find(c => c.kind !== 'collective') ?? able.find(opens);
  const owner = ownerOfWords(stage, end);
  // « « … » : c'est sur ces mots de l'accusé que les jurés sont sortis »
  const candidate = owner && (!person || owner.from < person.from) ? owner : person;
  // « « Ils tirent partout » : des hommes armés attaquent un village »
  const isTold = candidate?.plural && !candidate.phrase?.definite && !candidate.governed;
  if (isTold && !near(stage.cues, end).some(cue => cue.strength === 'speech'))
    return { voice: null, cue: null, way: 'colon' };
  const voice = candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
  // « « Un rêve » : la marine remet les voiles », a headline: an institution that does something says nothing.
  const isDeed = stage.scene.field === 'title' && voice?.person === false && candidate !== owner;
  if (isDeed && near(stage.cues, end).every(cue => cue.strength !== 'speech'))
    return { voice: null, cue: null, way: 'colon' };
  return candidate ? { voice, cue: null, way: 'colon' } : null;
}
