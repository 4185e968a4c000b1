import { normAt } from '../scene/norm-at.ts';
/** What a sentence leaves in the memory: who spoke, whom it is about, whom it names. */

import type { Cue } from '../cues/cue.ts';
import { isPluralVerb } from '../cues/plural-verb.ts';
import { isTold } from '../memory/appearance.ts';
import { couldBe, isSomebodys, untoldVoice, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { gapBefore, type Scene, tokenFrom } from '../scene/scene.ts';
import { agentIn } from './agents.ts';
import { askedIn } from './asked.ts';
import type { Attribution } from './attribution.ts';
import { hasOpenPronoun, isAsSaid, subjectOf } from './main-subject.ts';
import { LOOKED_AT } from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

/** Speakers of the sentence, quoted or reported, come to mind first; else its subject. */
export function remember(stage: Stage, spoke: readonly Attribution[]): void {
  const { memory, paragraph } = stage;
  // « selon lui » looks back past the names of its own sentence: its voices come before they are noted.
  const reported = reportedIn(stage);
  const asked = askedIn(stage);
  const named = namedIn(stage);
  const subject = subjectOf(stage);
  const foremost = foremostOf(stage, named, subject);
  const untold = subject ? null : untoldIn(stage, named);
  if (untold) memory.timeline.note(untold, { as: 'subject', paragraph });
  for (const voice of named) memory.timeline.note(voice, { as: voice === foremost ? 'foremost' : 'named', paragraph });
  // « deux adolescents », subject or not: who « ils » may be.
  const crowd = stage.candidates.findLast(({ kind, plural }, i) => i < LOOKED_AT && kind === 'function' && plural);
  if (crowd) memory.noteCrowd(crowd, stage.scene);
  if (subject && isSomebodys(subject)) noteOwner(stage);
  if (subject) memory.timeline.note(subject, { as: 'subject', paragraph });
  noteReported(stage, reported);
  // « Une autre raison est évoquée par un témoin. « … » »
  const agent = spoke.length === 0 && (!subject?.person || subject.plural) ? agentIn(stage) : null;
  if (agent) noteVoice(stage, memory.voiceOf(agent, stage.scene), true);
  noteQuoted(stage, spoke);
  if (spoke.length > 0 && subject?.person && isAfterMarks(stage, subject))
    memory.timeline.note(subject, { as: 'subject', paragraph });
  if (asked) noteVoice(stage, asked);
  if (spoke.length === 0) noteView(stage);
}

/** « Henri restera à ses yeux un roi de crise. « … » »: the words are still those of whoever sees him so. */
function noteView({ memory, paragraph, from, to, scene: { text, tokens } }: Stage): void {
  const isView = from < to && VIEW.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  const voice = isView ? memory.timeline.lastSpeaker(paragraph) : null;
  if (voice?.person && !voice.plural) memory.timeline.note(voice, { as: 'subject', paragraph });
}

const VIEW = /[^,] à ses yeux(?!\p{L})/u;

/**
 * « Le syndicat le défie par la voix de Paul Durand. »: no person does anything, the last one named is thought of; after a
 * crowd, only somebody of whom the article says what they are.
 */
function foremostOf(stage: Stage, named: readonly Voice[], subject: Voice | null): Voice | undefined {
  if (isLikened(stage) || (subject?.person && !subject.plural)) return undefined;
  if (stage.candidates.slice(0, LOOKED_AT).some(c => isAsSaid(stage, c))) return undefined;
  // « Il répond au journaliste. »: about him, whoever he is.
  if (!subject && hasOpenPronoun(stage, stage.to)) return undefined;
  const last = named.findLast(
    ({ stem, actor }) => stem === null && (!subject?.person || stage.memory.isIntroduced(actor)),
  );
  return last ?? (subject ? undefined : onlyOne(stage, named));
}

/** « Il est né à Agen et vit dans le Jura. »: whoever the text is about, where nobody who came up can be meant. */
function untoldIn({ candidates, memory, scene }: Stage, named: readonly Voice[]): Voice | null {
  const first = candidates.find(({ governed }) => !governed);
  if (scene.field !== 'text' || first?.kind !== 'pronoun' || first.plural) return null;
  // « Il attendait une confirmation. Elle n'est pas venue. »: among men alone it is a thing.
  if (first.gender === 'f' && memory.timeline.lastTold()?.gender === 'm') return null;
  const isMeant = (voice: Voice) => voice.person && !voice.plural && couldBe(voice, first.gender);
  // « Même sentiment chez Anne, elle est inquiète. »
  const isTold =
    named.some(voice => voice.stem === null && isMeant(voice)) ||
    memory.timeline.recent().some(({ voice }) => isMeant(voice));
  return isTold ? null : untoldVoice(first.gender);
}

/** « Dure tâche que celle de l'avocate du prévenu. »: the one whom a sentence without a subject names. */
function onlyOne({ language }: Stage, named: readonly Voice[]): Voice | undefined {
  const isOwn = (voice: Voice) => isSomebodys(voice) || language.relations.has(voice.stem ?? '');
  const [first, second] = named.filter(voice => voice.person && !voice.plural && !isOwn(voice));
  return second ? undefined : first;
}

/** « Il raconte que Paul a dit oui »: who is told of in what « il » says comes before him. */
function noteReported(stage: Stage, reported: readonly Reported[]): void {
  // A crowd that sighs (« des clients soupirent ») is not the one who says what comes next.
  for (const { voice, aside } of [...reported.filter(r => r.inner), ...reported.filter(r => !r.inner)])
    noteVoice(stage, voice, aside || !!voice?.plural);
}

function noteQuoted(stage: Stage, spoke: readonly Attribution[]): void {
  for (const { voice, cue } of spoke) {
    if (voice) noteVoice(stage, voice);
    else if (cue) stage.memory.timeline.interrupt();
  }
}

/** « Sa mère la conduit partout »: whose mother she is comes to mind again. */
function noteOwner({ memory, paragraph }: Stage): void {
  const isOwner = ({ person, plural }: Voice) => person && !plural;
  const owner = memory.timeline
    .carried()
    .findLast(appearance => isTold(appearance) && isOwner(appearance.voice) && !isSomebodys(appearance.voice));
  if (owner) memory.timeline.note(owner.voice, { as: 'foremost', paragraph });
}

/**
 * « L'an passé, comme sur les troupeaux de Paul Durand, le loup a frappé. »: somebody has spoken, and a likeness is no news.
 * Nor is « la première depuis Anne Leroy ».
 */
function isLikened({ scene, candidates, memory, paragraph }: Stage): boolean {
  const last = candidates.findLast(isPerson);
  if (last && normAt(scene.tokens, last.from - 1) === 'depuis') return true;
  if (!last?.governed || !memory.timeline.lastSpeaker(paragraph)) return false;
  return scene.tokens.slice(Math.max(0, last.from - COMPARED), last.from).some(({ norm }) => norm === 'comme');
}

/** Words between « comme » and a name. */
const COMPARED = 6;

/** « Après les mots de Paul, qui louait « … », Anne sourit. »: the sentence is Anne's, whoever it quotes before. */
function isAfterMarks(stage: Stage, subject: Voice): boolean {
  const { scene, marks, candidates } = stage;
  const before = subjectOf(stage, tokenFrom(scene, marks[0]!.outerStart));
  if (before?.speaker.name === subject.speaker.name) return false;
  const end = tokenFrom(scene, marks[0]!.outerEnd);
  return candidates.some(({ from, governed }) => from >= end && !governed && /,/.test(gapBefore(scene, from)));
}

type Reported = { readonly voice: Voice | null; readonly aside: boolean; readonly inner: boolean };

function reportedIn(stage: Stage): readonly Reported[] {
  const { cues, scene } = stage;
  return cues.flatMap((cue, i) => {
    if (!reports(stage, cue) || isLikeSaid(scene, cue)) return [];
    const inner = isInner(scene, cues[i - 1], cue);
    const voice = voiceOfCue(stage, cue);
    // « Anne et Paul s'inquiètent »: neither is the one who says what comes next.
    if (voice?.person && !voice.plural && cue.kind === 'finite' && isPluralVerb(scene, cue)) return [];
    const isDeed = !!voice && !voice.person && !introduces(stage, cue) && !isInserted(stage, cue);
    return { voice, aside: inner || isDeed || cue.kind === 'source', inner };
  });
}

/** « La course, comme dit Paul Durand, a duré. »: whose word it is, not who is talked of. */
function isLikeSaid({ tokens }: Scene, { from }: Cue): boolean {
  return tokens.slice(Math.max(0, from - 2), from).some(({ norm }) => norm === 'comme');
}

/** « Nantes assure l'essentiel » is no speech: neither « que » nor a quotation beside the verb. */
function introduces({ scene, marks }: Stage, { to }: Cue): boolean {
  return marks.length > 0 || /^(?:que|qu'|avoir|être)$/.test(normAt(scene.tokens, to));
}

/** « Plusieurs mesures ont été prises, affirme la direction, »: between commas an institution speaks. */
function isInserted({ scene, candidates }: Stage, { from, to }: Cue): boolean {
  if (!/,/.test(gapBefore(scene, from))) return false;
  return candidates.some(c => c.from === to && !c.governed && /^\s*[,.]/.test(gapBefore(scene, c.to)));
}

/** « Il raconte que certains se sont dits prêts »: the words are those of « il »; not « …, précise Paul Durand ». */
function isInner(scene: Scene, outer: Cue | undefined, cue: Cue): boolean {
  const { tokens } = scene;
  if (outer?.kind !== 'finite' || cue.kind !== 'finite' || /,/.test(gapBefore(scene, cue.from))) return false;
  for (let i = outer.to; i < cue.from; i++) if (tokens[i]!.norm === 'que' || tokens[i]!.norm === "qu'") return true;
  return false;
}

/** Candidates and people of a sentence that are looked at. */
const NAMED = 40;
const PEOPLE = 4;

/** People named in passing: « il » may mean them where nobody else fits. */
function namedIn(stage: Stage): readonly Voice[] {
  const { candidates, memory, scene } = stage;
  const people = candidates
    .slice(0, NAMED)
    .flatMap(candidate => (isPerson(candidate) ? candidate : (within(scene, candidate) ?? [])));
  return people.slice(0, PEOPLE).flatMap((candidate, i) => {
    const voice = memory.voiceOf(candidate, scene);
    return (
      (voice && isToldOther(stage, people.slice(0, i), candidate, voice)
        ? memory.asWritten(candidate, scene)
        : voice) ?? []
    );
  });
}

/** « Paul Durand a interpellé le maire »: whoever does something in a clause is not the function that it is done to. */
function isToldOther(
  { memory, scene }: Stage,
  before: readonly Candidate[],
  { kind, from, phrase }: Candidate,
  voice: Voice,
): boolean {
  const last = before.findLast(({ actor }) => actor !== null && actor === voice.actor);
  if (!last || kind !== 'function' || last.to > from || memory.introducedAs(phrase!) === voice.actor) return false;
  // « Paul Durand est le maire d'Agen »
  if (scene.tokens.slice(last.to, from).some(({ norm }) => scene.words.be.has(norm))) return false;
  return !/[,;:.!?()\n]/.test(scene.text.slice(scene.tokens[last.to - 1]!.end, scene.tokens[from]!.start));
}

function isPerson({ actor, kind, plural }: Candidate): boolean {
  return actor?.type === 'person' || kind === 'name' || (kind === 'function' && !plural);
}

/** « la compagnie de Paul Durand », « les hommes de Paul Durand »: whoever an institution or a crowd is named after. */
function within(scene: Scene, candidate: Candidate): Candidate | null {
  if (candidate.kind !== 'collective' && !(candidate.kind === 'function' && candidate.plural)) return null;
  for (let i = candidate.from + 1; i < candidate.to; i++) {
    const mention = scene.mentionAt.get(i);
    if (mention?.actor.type === 'person')
      return { ...candidate, from: i, kind: 'actor', actor: mention.actor, phrase: null, gender: null, plural: false };
  }
  return null;
}

/** « d'après le ministère » gives a source; it does not make it the one who talks. */
export function noteVoice(stage: Stage, voice: Attribution['voice'], aside = false): void {
  const as = aside && voice && (!voice.person || voice.plural) ? 'named' : 'speaker';
  if (voice) stage.memory.timeline.note(voice, { as, paragraph: stage.paragraph });
}

function reports(stage: Stage, cue: Cue): boolean {
  if (stage.scene.markOf[cue.from]! >= 0 || cue.kind === 'infinitive') return false;
  return cue.strength === 'speech' || isLastWord(stage, cue);
}

/** « Contactée, Anne Leroy, sa voisine, réagit. »: a verb of conduct that nothing follows makes room for words. */
function isLastWord({ to, marks }: Stage, cue: Cue): boolean {
  return cue.strength === 'aside' && cue.kind === 'finite' && cue.to === to && marks.length === 0;
}
