import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { QuoteLanguage } from './language.ts';
import type { Memory } from './memory.ts';
import { type Scene, tokenFrom } from './scene.ts';
import type { Stage } from './stage.ts';

type Parts = {
  readonly cues: readonly Cue[];
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
  readonly language: QuoteLanguage;
};

/** The sentences of a scene, each with its own cues and candidates. */
export function stagesOf(scene: Scene, { cues, candidates, memory, language }: Parts): readonly Stage[] {
  let cue = 0;
  let candidate = 0;
  let paragraph = 0;
  let mark = 0;
  const voices: Stage['voices'] = new Map();
  return scene.sentences.map((sentence, i) => {
    if (i > 0 && scene.text.slice(scene.sentences[i - 1]!.end, sentence.start).includes('\n')) paragraph++;
    const from = tokenFrom(scene, sentence.start);
    const to = tokenFrom(scene, sentence.end);
    const firstCue = cue;
    while (cue < cues.length && cues[cue]!.from < to) cue++;
    const firstMark = mark;
    while (mark < scene.marks.length && scene.marks[mark]!.outerStart < sentence.end) mark++;
    const firstCandidate = candidate;
    while (candidate < candidates.length && candidates[candidate]!.from < to) candidate++;
    return {
      scene,
      from,
      to,
      memory,
      language,
      paragraph: `${scene.field} ${paragraph}`,
      cues: cues.slice(firstCue, cue),
      candidates: candidates.slice(firstCandidate, candidate),
      marks: scene.marks.slice(firstMark, mark),
      bare: isBare(scene, from, to),
      voices,
    };
  });
}

/** Words of a line without a stop that is a heading. */
const HEADING_WORDS = 26;

/** A short line of its own without a stop. */
export function isHeadingLine({ scene: { text, tokens, field }, from, to }: Stage): boolean {
  if (field !== 'text' || to === from || to - from > HEADING_WORDS) return false;
  const [{ start }, { end }] = [tokens[from]!, tokens[to - 1]!];
  return (
    /(?:^|\n)[^\n]{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[\s»”"’)]*\n/.test(text.slice(end, end + 8))
  );
}

function isBare({ markOf }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (markOf[i]! < 0) return false;
  return true;
}
