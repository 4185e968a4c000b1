import { toNumber } from '../../lib/calendar.ts';
import { remembered } from '../../lib/remembered.ts';
import type { ActorFacts } from '../names/known.ts';
import { wordTraits } from './telling-words.ts';
import type { Trait, Traited, Traits } from './trait.ts';

const WEIGHT = { person: 3, organisation: 2, country: 0.7, topic: 0.9, broadTopic: 0.4 } as const;
/** Somebody whom no vocabulary knows is in the news for one affair; named more than once, that alone relates. */
const UNKNOWN = 1.5;
/** An actor of the title, or one that is named often, is what the article is about. */
const MAIN = 1.5;
const OFTEN = 3;
const PASSING = 0.6;

/** The traits that an article has whatever the others say: its themes and telling words, in this order, each once. */
export function ownTraits(article: Traited, stopwords: ReadonlySet<string>): Trait[] {
  return [...topicTraits(article), ...wordTraits(article, stopwords)];
}

/** The key of an actor by its id: one string for all articles, as it is looked up for each of them. */
export function actorKeys(): (id: string) => string {
  return remembered(id => `actor:${id}`);
}

/** All traits of an article whose actors and days are settled. @param keyOf of `actorKeys` */
export function traitsOf({ actors, agencies, own, published }: Settled, keyOf: (id: string) => string): Traits {
  const traits: Trait[] = [];
  const ids = new Set<string>();
  for (const actor of actors) {
    if (agencies.includes(actor.name) || ids.has(actor.id)) continue;
    ids.add(actor.id);
    traits.push(actorTrait(actor, keyOf(actor.id)));
  }
  for (const trait of own) traits.push(trait);
  return { traits, ...dayOf(published) };
}

export type Settled = {
  readonly actors: readonly ActorFacts[];
  readonly agencies: readonly string[];
  readonly own: readonly Trait[];
  readonly published: { readonly from: string | null; readonly to: string | null } | null;
};

function actorTrait({ name, type, origin, mentions, isInTitle }: ActorFacts, key: string): Trait {
  const isMain = mentions >= OFTEN || isInTitle;
  const isPassing = mentions === 1 && !isMain;
  const rarity = type === 'person' && origin === 'discovered' && !isPassing ? UNKNOWN : 1;
  const weight = WEIGHT[type] * rarity * (isMain ? MAIN : isPassing ? PASSING : 1);
  return { key, label: name, weight, isLead: type !== 'country' };
}

function topicTraits({ topics }: Traited): Trait[] {
  return topics.map(({ id, label }) => {
    const isDeep = id.includes('/');
    return { key: `topic:${id}`, label, weight: isDeep ? WEIGHT.topic : WEIGHT.broadTopic, isLead: false };
  });
}

function dayOf(published: Settled['published']): Pick<Traits, 'day' | 'isExact'> {
  const from = published?.from ?? published?.to;
  const to = published?.to ?? published?.from;
  if (!from || !to) return { day: null, isExact: false };
  return { day: Math.floor((toNumber(from) + toNumber(to)) / 2), isExact: from === to };
}
