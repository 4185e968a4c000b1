import type { Known } from './known.ts';
import { nameKey } from './names.ts';

/** So many other persons and organisations in common make it the same affair. */
const LEAST_SHARED = 2;
/** Of each bearer: more articles would say no more, and the work would grow with their square. */
const MOST_PLACES = 200;

/**
 * Surnames that an article gives without a first name, each with the one bearer that the collection names in full. Only
 * with a proof: a near-duplicate that names the bearer, or an article that does and shares two other actors. Two
 * bearers, or none, and it stays a name of its own. By `place id` of the actor, the key of the full name.
 */
export function bearersOf(
  articles: readonly WithKnown[],
  neighbours: readonly (readonly number[])[],
): Map<string, string> {
  const lone = articles.map(({ actors }) => actors.filter(isLoneSurname));
  const bearers = fullNames(articles, new Set(lone.flat().map(({ name }) => nameKey(name))));
  const found = new Map<string, string>();
  lone.forEach((actors, at) => {
    for (const actor of actors) {
      const named = bearers.get(nameKey(actor.name));
      if (named?.size !== 1) continue;
      const [full, places] = [...named][0]!;
      const others = articles[at]!.actors;
      if (places.some(place => neighbours[at]!.includes(place) || isSameAffair(articles[place]!.actors, others)))
        found.set(`${at} ${actor.id}`, full);
    }
  });
  return found;
}

type WithKnown = { readonly actors: readonly Known[] };

function isLoneSurname({ name, type, origin }: Known): boolean {
  return type === 'person' && origin === 'discovered' && !nameKey(name).includes(' ');
}

/** By surname, the full names that end in it, each with the articles that have them. */
function fullNames(articles: readonly WithKnown[], surnames: ReadonlySet<string>): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  if (!surnames.size) return found;
  articles.forEach(({ actors }, at) => {
    for (const { name, type } of actors) {
      const key = nameKey(name);
      const surname = key.slice(key.lastIndexOf(' ') + 1);
      if (type !== 'person' || surname === key || !surnames.has(surname)) continue;
      const named = found.get(surname) ?? new Map<string, number[]>();
      const places = named.get(key) ?? [];
      if (places.length < MOST_PLACES) places.push(at);
      found.set(surname, named.set(key, places));
    }
  });
  return found;
}

function isSameAffair(one: readonly Known[], other: readonly Known[]): boolean {
  const ids = new Set(one.filter(isTelling).map(actor => actor.id));
  return other.filter(actor => isTelling(actor) && ids.has(actor.id)).length >= LEAST_SHARED;
}

/** A country in common says nothing. */
function isTelling(actor: Known): boolean {
  return actor.type !== 'country';
}
