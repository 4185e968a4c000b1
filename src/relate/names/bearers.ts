import type { Known } from './known.ts';
import { nameKey } from './names.ts';

/** So many other persons and organisations in common make it the same affair. */
const LEAST_SHARED = 2;
/** Of each bearer: more articles would say no more, and the work would grow with their square. */
const MOST_PLACES = 200;

/**
 * Surnames that an article gives without a first name, and names without the middle one (« Paul Kerviel » of « Paul Loïc
 * Kerviel »), each with the one bearer that the collection names in full. Only with a proof: a near-duplicate that names the
 * bearer, or an article that does and shares two other actors. Two bearers, or none, and it stays a name of its own. By
 * `place id` of the actor, the key of the full name.
 */
export function bearersOf(
  articles: readonly WithKnown[],
  neighbours: readonly (readonly number[])[],
): Map<string, string> {
  const lone = articles.map(({ actors }) => actors.filter(isShort));
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

/** A surname, or a first name and a surname. */
function isShort({ name, type, origin }: Known): boolean {
  return type === 'person' && origin === 'discovered' && name.split(' ').length <= 2;
}

/** By short name, the full names that are shortened so, each with the articles that have them. */
function fullNames(articles: readonly WithKnown[], short: ReadonlySet<string>): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  if (!short.size) return found;
  articles.forEach(({ actors }, at) => {
    for (const { name, type } of actors) {
      if (type !== 'person') continue;
      const key = nameKey(name);
      for (const shorter of shortenings(name)) {
        if (shorter === key || !short.has(shorter)) continue;
        const named = found.get(shorter) ?? new Map<string, number[]>();
        const places = named.get(key) ?? [];
        if (places.length < MOST_PLACES) places.push(at);
        found.set(shorter, named.set(key, places));
      }
    }
  });
  return found;
}

/** « kerviel » and « paul kerviel » of « Paul Loïc Kerviel »; « Jean-Paul » is one first name. */
function shortenings(name: string): string[] {
  const words = name.split(' ');
  const surname = nameKey(name).split(' ').at(-1)!;
  return words.length > 2 ? [surname, nameKey(`${words[0]} ${words.at(-1)}`)] : [surname];
}

function isSameAffair(one: readonly Known[], other: readonly Known[]): boolean {
  const ids = new Set(one.filter(isTelling).map(actor => actor.id));
  return other.filter(actor => isTelling(actor) && ids.has(actor.id)).length >= LEAST_SHARED;
}

/** A country in common says nothing. */
function isTelling(actor: Known): boolean {
  return actor.type !== 'country';
}
