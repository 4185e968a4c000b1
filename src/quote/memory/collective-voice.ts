/** Which organisation « le ministère » or « le parquet » means. */

import type { Actor } from '../../article.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { normalise } from '../../lib/words.ts';
import type { NounPhrase } from '../people/phrase.ts';
import type { Timeline } from './timeline.ts';
import { unnamedVoice, type Voice } from './voice.ts';

/** The organisation of that kind that last came up, else `name`, the words themselves. */
export function collectiveVoice(timeline: Timeline, phrase: NounPhrase, name: string): Voice {
  const { stem, gender, plural } = phrase;
  const isKind = ({ actor }: Voice) => !!actor && actor.type !== 'person' && wordsOf(actor).includes(stem);
  const known = phrase.definite && !plural ? timeline.recent().findLast(({ voice }) => isKind(voice)) : undefined;
  return known?.voice ?? unnamedVoice(name, { gender, plural, person: false, stem });
}

const wordsOf = rememberedWith((actor: Actor): readonly string[] => normalise(actor.name).split(/[\s-]/));
