import { FIELDS, type Quote, type QuotedArticle, type TaggedArticle } from '../article.ts';
import { normalise } from '../lib/words.ts';
import { isQuotation } from './accept.ts';
import { cuesOf, cueText } from './cues/cues.ts';
import { withEchoes } from './echoes.ts';
import type { QuoteLanguage } from './language/language.ts';
import type { Marked } from './marks/marked.ts';
import { Genders } from './memory/genders.ts';
import { Introductions } from './memory/introductions.ts';
import { Memory } from './memory/memory.ts';
import { type Cast, castOf } from './people/cast.ts';
import { type Scene, sceneOf } from './scene/scene.ts';
import { foreseen } from './speaker/ahead.ts';
import type { Attribution } from './speaker/attribution.ts';
import { attributionAt, besideOf, isJoined } from './speaker/chains.ts';
import { continuationOf, toldAfter } from './speaker/continuation.ts';
import { dialogueOf, isDialogue } from './speaker/dialogue.ts';
import { noteVoice, remember } from './speaker/remember.ts';
import type { Stage } from './speaker/stage.ts';
import { isHeadingLine, stagesOf } from './speaker/stages.ts';
import { type Opening, openingOf, Turns } from './speaker/turns.ts';
import { withoutTail } from './speaker/unclosed.ts';

/**
 * Room `quote`, from the ground up:
 * - `language/`, `prepare/`: verbs of speech with all their forms, functions, small words, compiled;
 * - `marks/`: quotation marks in pairs; `scene/`: a field with its words, marks and mentions;
 * - `people/`: whoever could speak: names, functions, crowds, pronouns; `cues/`: words that say that somebody speaks;
 * - `memory/`: who came up, what they are, who spoke last, whom « il » means;
 * - `speaker/`: whose words a quotation is, from its own sentence (`attribute.ts`), else from those around it (`continuation.ts`);
 * - beside them: what is a quotation at all (`accept.ts`), and headings that repeat one (`echoes.ts`).
 */

/**
 * Finds what the article puts between quotation marks and attributes to somebody, with the speaker and the words that
 * say so. Titles, nicknames and words merely set apart are left out. In text order: title, standfirst, text.
 */
export function quoteArticle(article: TaggedArticle, language: QuoteLanguage): QuotedArticle {
  if (!FIELDS.some(field => hasMarks(article[field]))) return { ...article, quotes: [] };
  // A title without marks introduces people for the fields that have some.
  const scenes = FIELDS.flatMap(field => {
    const text = article[field];
    return text ? sceneOf(field, { text, actors: article.actors }, language) : [];
  });
  return { ...article, quotes: withEchoes(quotesOf(scenes, language), article) };
}

/** « le prévenu », « l'accusé », « le box des prévenus » */
function isOfTrial({ candidates }: Cast): boolean {
  return candidates.some(({ phrase }) => phrase && (phrase.definite || phrase.plural) && TRIED.has(phrase.stem));
}

/** So many kinds of lawyers and judges meet nowhere else. */
const LAWYERS = 2;

/** « le tribunal correctionnel », « la cour d'assises »; or a judge and a prosecutor. */
function isOfCourt(cast: Cast, { lawyers }: QuoteLanguage): boolean {
  const kinds = new Set(
    cast.candidates.flatMap(({ phrase }) => (phrase && lawyers.has(phrase.stem) ? phrase.stem : [])),
  );
  if (isOfTrial(cast) || kinds.size >= LAWYERS) return true;
  return cast.candidates.some(({ actor, phrase }) => {
    const first =
      actor?.type === 'organisation' ? normalise(actor.name.split(' ')[0]!) : phrase?.collective && phrase.stem;
    return !!first && COURTS.has(first);
  });
}

const COURTS: ReadonlySet<string> = new Set(['tribunal', 'cour', 'assises']);

const TRIED: ReadonlySet<string> = new Set(['accusé', 'prévenu']);

function hasMarks(text: string | null): boolean {
  return text !== null && /[«“”„"‹‘]|''|<<|^[–—-] /m.test(text);
}

function quotesOf(scenes: readonly Scene[], language: QuoteLanguage): Quote[] {
  const casts = scenes.map(scene => castOf(scene, language));
  const genders = new Genders(casts, language);
  const isCourt = casts.some(cast => isOfCourt(cast, language));
  const introductions = new Introductions(casts, { language, genders, isCourt });
  const memory = new Memory({
    language,
    introductions,
    genders,
    isCourt,
  });
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
  const openings = new Map<Stage, Opening>();
  const turns = new Turns();
  const quotes = stages.slice(0, last + 1).flatMap((stage, i) => {
    const previous = stages[i - 1] ?? null;
    const opening = hasDialogue ? openingOf(stage, previous) : null;
    if (opening) openings.set(stage, opening);
    return readStage(stage, { previous, later: stages.slice(i + 1, i + 1 + AHEAD), language, turns });
  });
  if (!hasDialogue) return quotes;
  return [...quotes, ...dialogueOf(scene, { stages, openings })].sort((a, b) => a.start - b.start);
}

/** Sentences that are looked at ahead. */
const AHEAD = 8;

type Around = {
  readonly previous: Stage | null;
  readonly later: readonly Stage[];
  readonly language: QuoteLanguage;
  readonly turns: Turns;
};

/** One sentence: each of its marked stretches gets a speaker, then the sentence enters the memory. */
function readStage(stage: Stage, { previous, later, language, turns }: Around): Quote[] {
  const { scene } = stage;
  const quotes: Quote[] = [];
  const spoke: Attribution[] = [];
  const isHeading = isHeadingLine(stage);
  stage.memory.timeline.enter(stage.paragraph, isHeading);
  let last: { readonly mark: Marked; readonly attribution: Attribution | null } | null = null;
  for (const [i, whole] of stage.marks.entries()) {
    const mark = whole.closed ? whole : withoutTail(stage, whole);
    // Where a tail was cut off, the cue and its speaker stand in the stretch as it was marked.
    const own = attributionAt(stage, i, previous);
    const told: Attribution | null =
      (last && isJoined(scene, last.mark, whole)
        ? besideOf(stage, [last, own])
        : toldAfter(stage, own, later[0] ?? null)) ?? continuationOf(stage, { mark, previous, next: later[0] ?? null });
    const whose = turns.of(told, mark, stage);
    const attribution: Attribution | null = whose && { ...whose, voice: foreseen(whose, stage, later) };
    if (!isQuotation(scene, mark, { attribution, language, bare: stage.bare })) continue;
    last = { mark: whole, attribution };
    if (attribution) spoke.push(attribution);
    noteVoice(stage, attribution?.voice ?? null);
    quotes.push(quoteOf(scene, mark, attribution));
  }
  remember(stage, spoke);
  if (isHeading) stage.memory.timeline.noteHeading();
  return quotes;
}

function quoteOf(scene: Scene, { start, end }: { start: number; end: number }, attribution: Attribution | null): Quote {
  const cue = attribution?.cue ?? null;
  return {
    field: scene.field,
    start,
    end,
    text: scene.text.slice(start, end),
    speaker: attribution?.voice?.untold ? null : (attribution?.voice?.speaker ?? null),
    cue: cue ? cueText(scene, cue) : null,
  };
}
