import type { Quote } from '../../article.ts';
import type { Cue } from '../cues/cue.ts';
import { cueText } from '../cues/cues.ts';
import type { Voice } from '../memory/voice.ts';
import { indexFrom, near } from '../scene/order.ts';
import { gapBefore, type Scene, tokenFrom } from '../scene/scene.ts';
import { speakerInside } from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';
import type { Opening } from './turns.ts';

/** A paragraph that opens with a dash: « – Je ne sais pas, répond-elle. » */
const DASHED = /(?:^|\n)[–—-][\u00a0\u202f ]?(?=[\p{Lu}«“"])/gu;
/** Does any paragraph open so? */
export function isDialogue({ text }: Scene): boolean {
  return /^[–—-]/.test(text) || ['\n–', '\n—', '\n-'].some(opening => text.includes(opening));
}

/** Longer than this it is prose with a dash. */
const LINE_LIMIT = 600;
/** Dashed lines that follow one another leave at most this between them. */
const GAP = 8;

type Line = { readonly start: number; readonly end: number; readonly stage: Stage | null; readonly cue: Cue | null };

/**
 * Dash dialogue: dashed paragraphs of which one has an inserted « dit-il » or asks something. A list of points has
 * neither. What is inserted at a line's end is left out, in its middle it stays.
 */
export function dialogueOf(scene: Scene, { stages, openings }: Told): Quote[] {
  const lines = Array.from(scene.text.matchAll(DASHED), match => lineAt(scene, match.index + match[0].length, stages));
  let pair: Opening | null = null;
  return groupsOf(lines).flatMap(group => {
    const [first] = group as [Line];
    const opening: Opening | null = (first.stage && openings.get(first.stage)) ?? null;
    const isAsked = isQuestion(scene, first);
    const asks = group.length > 1 && group.some(line => isQuestion(scene, line));
    if (!asks && !(opening && (pair || isAddress(scene, group))) && !group.some(line => line.cue)) return [];
    pair = opening ? { asks: opening.asks, asked: opening.asked ?? otherOf(pair, opening.asks) } : pair;
    const told = group.map(({ stage, cue }) => (stage && cue ? voiceIn(stage, cue) : null));
    const voices = inTurn(opening || isAsked ? opened(told, pair) : told);
    return group.flatMap((line, i) => spoken(scene, line, voices[i] ?? null));
  });
}

type Told = { readonly stages: readonly Stage[]; readonly openings: ReadonlyMap<Stage, Opening> };

function isQuestion({ text }: Scene, { start, end }: Line): boolean {
  return /\?$/.test(text.slice(start, end));
}

/** « Le juge s'adresse à Paul : » over « — Parlez bien fort ! », not over a list of projects. */
function isAddress({ text }: Scene, [line, ...others]: readonly Line[]): boolean {
  return (
    others.length === 0 && /[!?]$|(?<!\p{L})(?:vous|tu|votre|vos)(?!\p{L})/iu.test(text.slice(line!.start, line!.end))
  );
}

function otherOf(pair: Opening | null, { speaker }: Voice): Voice | null {
  if (pair?.asked && pair.asks.speaker.name === speaker.name) return pair.asked;
  return pair?.asked?.speaker.name === speaker.name ? pair.asks : null;
}

/** « Le juge s'adresse à Paul : » tells who has the first line and the second; so do the lines that asked before. */
function opened(voices: readonly (Voice | null)[], pair: Opening | null): readonly (Voice | null)[] {
  const [first, second, ...others] = voices;
  return [first ?? pair?.asks ?? null, ...(second === undefined ? [] : [second ?? pair?.asked ?? null]), ...others];
}

/** Two people speak in turn: who has a line has the next but one, too. Not where somebody third is known to speak. */
function inTurn(voices: readonly (Voice | null)[]): readonly (Voice | null)[] {
  const turns = [0, 1].map(odd => voices.filter((voice, i) => voice !== null && i % 2 === odd));
  const isKept = turns.every(own => own.every(voice => voice?.speaker.name === own[0]?.speaker.name));
  return isKept ? voices.map((voice, i) => voice ?? turns[i % 2]![0] ?? null) : voices;
}

function lineAt(scene: Scene, start: number, stages: readonly Stage[]): Line {
  const at = scene.text.indexOf('\n', start);
  const end = at < 0 ? scene.text.length : at;
  const stage = stages[Math.max(0, indexFrom(stages, tokenFrom(scene, start) + 1) - 1)] ?? null;
  return {
    start,
    end,
    stage,
    cue: stage && end - start <= LINE_LIMIT ? insertedCue(scene, { start, end, stage }) : null,
  };
}

function insertedCue(scene: Scene, { start, end, stage }: { start: number; end: number; stage: Stage }): Cue | null {
  const fits = (cue: Cue) => {
    if (scene.tokens[cue.to - 1]!.end > end || cue.kind !== 'finite' || scene.markOf[cue.from]! >= 0) return false;
    return /[,!?…]/.test(gapBefore(scene, cue.from)) && (cue.clitic !== null || speakerInside(stage, cue) !== null);
  };
  return near(stage.cues, tokenFrom(scene, start) + 1).find(fits) ?? null;
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && line.start - last.end <= GAP) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function spoken(scene: Scene, { start, end, cue }: Line, voice: Voice | null): Quote[] {
  if (end - start > LINE_LIMIT || scene.markOf[tokenFrom(scene, start)]! >= 0) return [];
  const close = cue ? closeOf(scene, cue, end) : end;
  if (close <= start) return [];
  const text = scene.text.slice(start, close);
  return [
    {
      field: scene.field,
      start,
      end: close,
      text,
      speaker: voice?.speaker ?? null,
      cue: cue ? cueText(scene, cue) : null,
    },
  ];
}

function voiceIn(stage: Stage, cue: Cue): Voice | null {
  if (cue.clitic) return voiceOfCue(stage, cue);
  const speaker = speakerInside(stage, cue);
  return speaker && stage.memory.voiceOf(speaker, stage.scene);
}

/** Before the inserted words if nothing is said after them, else the line's end. */
function closeOf(scene: Scene, cue: Cue, end: number): number {
  if (scene.patterns.goingOn.test(scene.text.slice(scene.tokens[cue.to - 1]!.end, end))) return end;
  const stop = scene.tokens[cue.from - 1]!.end;
  return /^[!?…]/.test(scene.text.slice(stop, stop + 1)) ? stop + 1 : stop;
}
