import type { Field, Quote, QuotedArticle, TaggedArticle } from '../article.ts';
import { isQuotation } from './accept.ts';
import { foreseen } from './ahead.ts';
import type { Attribution } from './attribution.ts';
import { type Cast, castOf } from './candidates.ts';
import { attributionAt, carriedOn, isJoined } from './chains.ts';
import { continuationOf } from './continuation.ts';
import type { Cue } from './cue.ts';
import { cuesOf, cueText } from './cues.ts';
import { dialogueOf, isDialogue } from './dialogue.ts';
import { withEchoes } from './echoes.ts';
import { Genders } from './genders.ts';
import type { QuoteLanguage } from './language.ts';
import type { Marked } from './marked.ts';
import { Memory } from './memory.ts';
import { LOOKED_AT } from './places.ts';
import { gapBefore, type Scene, sceneOf } from './scene.ts';
import type { Stage } from './stage.ts';
import { stagesOf } from './stages.ts';
import { subjectOf, voiceOfCue } from './subjects.ts';
import { withoutTail } from './unclosed.ts';
import type { Voice } from './voice.ts';

const FIELDS: readonly Field[] = ['title', 'standfirst', 'text'];

/**
 * Finds what the article puts between quotation marks and attributes to somebody, with the speaker and the words that
 * say so. Titles, nicknames and words merely set apart are left out. In text order: title, standfirst, text.
 */
export function quoteArticle(article: TaggedArticle, language: QuoteLanguage): QuotedArticle {
  if (!FIELDS.some(field => hasMarks(article[field]))) return { ...article, quotes: [] };
  // A title without marks introduces people for the fields that have some.
  const scenes = FIELDS.flatMap(field => (article[field] ? sceneOf(field, article[field], article.actors) : []));
  return { ...article, quotes: withEchoes(quotesOf(scenes, language), article) };
}

function hasMarks(text: string | null): boolean {
  return text !== null && /[«“”„"‹‘]|''|<<|^[–—-] /m.test(text);
}

function quotesOf(scenes: readonly Scene[], language: QuoteLanguage): Quote[] {
  const casts = scenes.map(scene => castOf(scene, language));
  const genders = new Genders(casts, language);
  const memory = new Memory(
    language,
    casts.flatMap(cast => cast.introductions),
    genders,
  );
  return scenes.flatMap((scene, i) => readScene(scene, { cast: casts[i]!, memory, language }));
}

type Reading = { readonly cast: Cast; readonly memory: Memory; readonly language: QuoteLanguage };

function readScene(scene: Scene, { cast, memory, language }: Reading): Quote[] {
  const cues = cuesOf(scene, language);
  const stages = stagesOf(scene, { cues, candidates: cast.candidates, memory, language });
  const hasDialogue = isDialogue(scene);
  const last =
    hasDialogue || scene.field !== 'text' ? stages.length - 1 : stages.findLastIndex(s => s.marks.length > 0);
  // What comes after the last quotation of an article has nobody to quote.
  const quotes = stages
    .slice(0, last + 1)
    .flatMap((stage, i) =>
      readStage(stage, { previous: stages[i - 1] ?? null, later: stages.slice(i + 1, i + 1 + AHEAD), language }),
    );
  return hasDialogue ? [...quotes, ...dialogueOf(scene, { stages })].sort((a, b) => a.start - b.start) : quotes;
}

/** Sentences that are looked at ahead. */
const AHEAD = 8;

type Around = { readonly previous: Stage | null; readonly later: readonly Stage[]; readonly language: QuoteLanguage };

/** One sentence: each of its marked stretches gets a speaker, then the sentence enters the memory. */
function readStage(stage: Stage, { previous, later, language }: Around): Quote[] {
  const { scene } = stage;
  const quotes: Quote[] = [];
  const spoke: Attribution[] = [];
  stage.memory.timeline.enter(stage.paragraph);
  let last: { readonly mark: Marked; readonly attribution: Attribution | null } | null = null;
  for (const [i, whole] of stage.marks.entries()) {
    const mark = whole.closed ? whole : withoutTail(stage, whole);
    // Where a tail was cut off, the cue and its speaker stand in the stretch as it was marked.
    const told: Attribution | null =
      attributionAt(stage, i, previous) ??
      (last && isJoined(scene, last.mark, whole) ? carriedOn(last.attribution) : null) ??
      continuationOf(stage, { mark, previous, next: later[0] ?? null });
    const attribution: Attribution | null = told && { ...told, voice: foreseen(told, stage, later) };
    if (!isQuotation(scene, mark, { attribution, language, bare: stage.bare })) continue;
    last = { mark: whole, attribution };
    if (attribution) spoke.push(attribution);
    noteVoice(stage, attribution?.voice ?? null);
    quotes.push(quoteOf(scene, mark, attribution));
  }
  remember(stage, spoke);
  return quotes;
}

function quoteOf(scene: Scene, { start, end }: { start: number; end: number }, attribution: Attribution | null): Quote {
  const cue = attribution?.cue ?? null;
  return {
    field: scene.field,
    start,
    end,
    text: scene.text.slice(start, end),
    speaker: attribution?.voice?.speaker ?? null,
    cue: cue ? cueText(scene, cue) : null,
  };
}

/** Speakers of the sentence, quoted or reported, come to mind first; else its subject. */
function remember(stage: Stage, spoke: readonly Attribution[]): void {
  const { memory, paragraph } = stage;
  // « selon lui » looks back past the names of its own sentence: its voices come before they are noted.
  const reported = reportedIn(stage);
  const named = namedIn(stage);
  const subject = subjectOf(stage);
  // « Le syndicat le défie par la voix de Paul Durand. »: no person does anything, the last one named is thought of; after a
  // crowd, only somebody of whom the article says what they are.
  const foremost = named.findLast(
    ({ stem, actor }) => stem === null && (!subject?.person || (subject.plural && memory.isIntroduced(actor))),
  );
  for (const voice of named) memory.timeline.note(voice, { as: voice === foremost ? 'foremost' : 'named', paragraph });
  // « deux adolescents », subject or not: who « ils » may be.
  const crowd = stage.candidates.findLast(({ kind, plural }, i) => i < LOOKED_AT && kind === 'function' && plural);
  if (crowd) memory.noteCrowd(crowd, stage.scene);
  if (subject) memory.timeline.note(subject, { as: 'subject', paragraph });
  // A crowd that sighs (« des clients soupirent ») is not the one who says what comes next.
  // « Il raconte que Paul a dit oui »: who is told of in what « il » says comes before him.
  for (const { voice, aside } of [...reported.filter(r => r.inner), ...reported.filter(r => !r.inner)])
    noteVoice(stage, voice, aside || !!voice?.plural);
  for (const { voice, cue } of spoke) {
    if (voice) noteVoice(stage, voice);
    else if (cue) memory.timeline.interrupt();
  }
}

type Reported = { readonly voice: Voice | null; readonly aside: boolean; readonly inner: boolean };

function reportedIn(stage: Stage): readonly Reported[] {
  const { cues, scene } = stage;
  return cues.flatMap((cue, i) => {
    if (!reports(stage, cue)) return [];
    const inner = isInner(scene, cues[i - 1], cue);
    return { voice: voiceOfCue(stage, cue), aside: inner || cue.kind === 'source', inner };
  });
}

/** « Il raconte que certains se sont dits prêts »: the words are those of « il »; not « …, précise Paul Durand ». */
function isInner(scene: Scene, outer: Cue | undefined, cue: Cue): boolean {
  const { tokens } = scene;
  if (outer?.kind !== 'finite' || cue.kind !== 'finite' || /,/.test(gapBefore(scene, cue.from))) return false;
  for (let i = outer.to; i < cue.from; i++) if (tokens[i]!.norm === 'que' || tokens[i]!.norm === "qu'") return true;
  return false;
}

/** People named in passing: « il » may mean them where nobody else fits. */
function namedIn({ candidates, memory, scene }: Stage): readonly Voice[] {
  const people = candidates
    .slice(0, 40)
    .filter(
      ({ actor, kind, plural }) => actor?.type === 'person' || kind === 'name' || (kind === 'function' && !plural),
    );
  return people.slice(0, 4).flatMap(candidate => memory.voiceOf(candidate, scene) ?? []);
}

/** « d'après le ministère » gives a source; it does not make it the one who talks. */
function noteVoice(stage: Stage, voice: Attribution['voice'], aside = false): void {
  const as = aside && voice && (!voice.person || voice.plural) ? 'named' : 'speaker';
  if (voice) stage.memory.timeline.note(voice, { as, paragraph: stage.paragraph });
}

function reports(stage: Stage, cue: Cue): boolean {
  return stage.scene.markOf[cue.from]! < 0 && cue.strength === 'speech' && cue.kind !== 'infinitive';
}
