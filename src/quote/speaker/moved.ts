/** « La promesse ne la rassure guère : « On verra. » »: whom the verb moves has the words, not its subject. */
import type { Gender } from '../language/language.ts';
import { couldBe, type Voice } from '../memory/voice.ts';
import { normAt } from '../scene/norm-at.ts';
import type { Stage } from './stage.ts';

/** Words between the verb and the colon: « ne la rassure pas vraiment : ». */
const ADVERBS = 3;
const ADVERB = /^(?:pas|plus|guère|point|aussi|encore|beaucoup|davantage|toujours|autant|trop|peu|un|.{3,}ment)$/;

const OBJECTS: ReadonlyMap<string, Gender | null> = new Map([
  ['le', 'm'],
  ['la', 'f'],
  ["l'", null],
]);

/** The one who speaks below a colon at `first`; `null` if the words before it say nothing of the kind. */
export function movedBefore(stage: Stage, first: number): Voice | null {
  const { from, language, memory, paragraph } = stage;
  const { tokens } = stage.scene;
  let verb = first - 1;
  while (verb > from + 1 && verb >= first - ADVERBS && ADVERB.test(tokens[verb]!.norm)) verb--;
  const object = OBJECTS.get(normAt(tokens, verb - 1));
  if (object === undefined || !language.moving.has(tokens[verb]!.norm)) return null;
  if (language.verbs.has(tokens[verb]!.norm) && isSaidBySomebody(stage, verb - 1)) return null;
  const last = memory.timeline.lastSpeaker(paragraph) ?? memory.timeline.lastTold();
  return last && !last.plural && couldBe(last, object) ? last : memory.pronoun(object, false);
}

/** « Anne Leroy le rassure : « … » »: a verb of saying, too, and somebody right before it. */
function isSaidBySomebody({ candidates }: Stage, object: number): boolean {
  return candidates.some(c => !c.governed && c.kind !== 'collective' && (c.to === object || c.to === object - 1));
}
