import type { Quote } from '../article.ts';
import { type Cue, cueText } from './cues.ts';
import type { Memory } from './memory.ts';
import { near } from './order.ts';
import { gapBefore, type Scene, tokenFrom } from './scene.ts';

/** A paragraph that opens with a dash: « – Je ne sais pas, répond-elle. » */
const DASHED = /(?:^|\n\n)[–—-][\u00a0\u202f ]?(?=\p{Lu})/gu;
/** Longer than this it is prose with a dash. */
const LINE_LIMIT = 600;

/**
 * Dash dialogue: a dashed paragraph with an inserted « dit-il », or next to another dashed one where somebody asks or
 * answers. A list of points has neither.
 */
export function dialogueOf(scene: Scene, { cues, memory }: { cues: readonly Cue[]; memory: Memory }): Quote[] {
  const lines = Array.from(scene.text.matchAll(DASHED), match => lineAt(scene, match.index + match[0].length));
  return lines.flatMap((line, i) => {
    const cue = insertedCue(scene, cues, line);
    const talks =
      /\?$/.test(scene.text.slice(line.start, line.end)) &&
      (lines[i + 1]?.start ?? Number.MAX_SAFE_INTEGER) - line.end < 10;
    const answers =
      i > 0 &&
      /\?$/.test(scene.text.slice(lines[i - 1]!.start, lines[i - 1]!.end)) &&
      line.start - lines[i - 1]!.end < 10;
    if (line.end - line.start > LINE_LIMIT || (!cue && !talks && !answers)) return [];
    return spoken(scene, { ...line, cue, memory });
  });
}

type Line = { readonly start: number; readonly end: number };

function lineAt(scene: Scene, start: number): Line {
  const end = scene.text.indexOf('\n\n', start);
  return { start, end: end < 0 ? scene.text.length : end };
}

function insertedCue(scene: Scene, cues: readonly Cue[], { start, end }: Line): Cue | null {
  const inside = (cue: Cue) => scene.tokens[cue.from]!.start >= start && scene.tokens[cue.to - 1]!.end <= end;
  const set = (cue: Cue) => cue.clitic !== null && /[,!?…]/.test(gapBefore(scene, cue.from));
  return (
    near(cues, tokenFrom(scene, start)).find(cue => inside(cue) && set(cue) && scene.markOf[cue.from]! < 0) ?? null
  );
}

function spoken(scene: Scene, { start, end, cue, memory }: Line & { cue: Cue | null; memory: Memory }): Quote[] {
  const stop = cue ? scene.tokens[cue.from - 1]!.end : end;
  if (tokenFrom(scene, stop) - tokenFrom(scene, start) < 1) return [];
  const close = /^[!?…]/.test(scene.text.slice(stop)) ? stop + 1 : stop;
  const voice = cue?.clitic
    ? memory.pronoun(cue.clitic.startsWith('elle') ? 'f' : 'm', cue.clitic.endsWith('s'))
    : null;
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
