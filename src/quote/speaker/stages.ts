import { isCapitalised } from '../../lib/words.ts';
import type { Cue } from '../cues/cue.ts';
import type { QuoteLanguage } from '../language/language.ts';
import type { Memory } from '../memory/memory.ts';
import type { Candidate } from '../people/candidate.ts';
import { near } from '../scene/order.ts';
import { gapBefore, type Scene, tokenFrom } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

type Parts = {
  readonly cues: readonly Cue[];
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
  readonly language: QuoteLanguage;
};

/** The sentences of a scene, each with its own cues and candidates. */
export function stagesOf(scene: Scene, { cues, candidates, memory, language }: Parts): readonly Stage[] {
  const nextCues = taking(cues);
  const nextCandidates = taking(candidates);
  const nextMarks = taking(scene.marks);
  const paragraphs = paragraphsOf(scene);
  const voices: Stage['voices'] = new Map();
  return scene.sentences.map(({ start, end }, i) => {
    const from = tokenFrom(scene, start);
    const to = tokenFrom(scene, end);
    const own = nextCandidates(candidate => candidate.from < to);
    return {
      ...{ scene, from, to, memory, language, voices },
      paragraph: `${scene.field} ${paragraphs[i]}`,
      cues: nextCues(cue => cue.from < to).filter(cue => !givesNickname(scene, cue, own)),
      candidates: own,
      marks: nextMarks(mark => mark.outerStart < end),
      bare: isBare(scene, from, to),
    };
  });
}

/** « Paul Durand, dit Marcel, »: another name of his, nobody speaks. */
function givesNickname(scene: Scene, { from, to }: Cue, candidates: readonly Candidate[]): boolean {
  if (to !== from + 1 || !/^dite?s?$/.test(scene.tokens[from]!.norm) || !/^,\s$/.test(gapBefore(scene, from)))
    return false;
  if (!isCapitalised(scene.tokens[to]?.text ?? '')) return false;
  const isPerson = ({ actor, kind }: Candidate) => actor?.type === 'person' || kind === 'name';
  return near(candidates, from - NAME_REACH).some(c => c.to === from && isPerson(c) && scene.markOf[c.from]! < 0);
}

/** Words of a person's name with what stands before it. */
const NAME_REACH = 8;

/** Hands out a list in pieces: each time those that follow on the last piece and still belong. */
function taking<T>(items: readonly T[]): (belongs: (item: T) => boolean) => readonly T[] {
  let at = 0;
  return belongs => {
    const from = at;
    while (at < items.length && belongs(items[at]!)) at++;
    return items.slice(from, at);
  };
}

/** By sentence: the number of its paragraph. */
function paragraphsOf({ text, sentences }: Scene): readonly number[] {
  let paragraph = 0;
  return sentences.map(({ start }, i) => {
    if (i > 0 && text.slice(sentences[i - 1]!.end, start).includes('\n')) paragraph++;
    return paragraph;
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
