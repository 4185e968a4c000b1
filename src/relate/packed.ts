/** Facts as lists without names of fields: a third of the size, and of the time that every build needs to read them all. */
import type { ActorType } from '../article.ts';
import { remembered } from '../lib/remembered.ts';
import type { Facts } from './facts.ts';
import type { ActorFacts } from './names/known.ts';
import type { Trait } from './relations/trait.ts';

const TYPES: readonly ActorType[] = ['person', 'organisation', 'country'];

type PackedActor = readonly [
  id: string,
  name: string,
  type: number,
  mentions: number,
  isInTitle: 0 | 1,
  isKnown: 0 | 1,
  wikidata: string | null,
  ...acronyms: string[],
];
type PackedTrait = readonly [key: string, label: string, weight: number, isLead: 0 | 1];

/** Facts whose lists are packed. */
type Packed = readonly [
  rest: Omit<Facts, 'actors' | 'own'>,
  actors: readonly PackedActor[],
  own: readonly PackedTrait[],
];

/** JSON that `unpackFacts` reads. */
export function packFacts({ actors, own, ...rest }: Facts): string {
  return JSON.stringify([rest, actors.map(packActor), own.map(packTrait)] satisfies Packed);
}

/** Reads facts of many articles; words that they have in common are one string. */
export function factsUnpacker(): (json: string) => Facts {
  const shared: Same = remembered(text => text);
  return json => {
    const [rest, actors, own] = JSON.parse(json) as Packed;
    return {
      ...rest,
      actors: actors.map(actor => unpackActor(actor, shared)),
      own: own.map(trait => unpackTrait(trait, shared)),
    };
  };
}

type Same = (text: string) => string;

function packActor(actor: ActorFacts): PackedActor {
  const { id, name, type, mentions, isInTitle, origin, wikidata, acronyms } = actor;
  const isKnown = origin === 'vocabulary';
  return [id, name, TYPES.indexOf(type), mentions, isInTitle ? 1 : 0, isKnown ? 1 : 0, wikidata, ...acronyms];
}

function unpackActor(
  [id, name, type, mentions, isInTitle, isKnown, wikidata, ...acronyms]: PackedActor,
  shared: Same,
): ActorFacts {
  const origin = isKnown ? 'vocabulary' : 'discovered';
  return {
    id: shared(id),
    name: shared(name),
    type: TYPES[type]!,
    wikidata,
    origin,
    mentions,
    acronyms,
    isInTitle: isInTitle === 1,
  };
}

function packTrait({ key, label, weight, isLead }: Trait): PackedTrait {
  return [key, label, weight, isLead ? 1 : 0];
}

function unpackTrait([key, label, weight, isLead]: PackedTrait, shared: Same): Trait {
  return { key: shared(key), label: shared(label), weight, isLead: isLead === 1 };
}
