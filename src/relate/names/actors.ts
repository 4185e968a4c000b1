import { type Actor, type ActorType, byPlace } from '../../article.ts';
import { slugOrCodes } from '../../lib/slug.ts';
import { acronymsOf } from './acronyms.ts';
import { bearersOf } from './bearers.ts';
import { type ActorFacts, commonest, identity, type Known, type Renamed } from './known.ts';
import { bestForm, nameKey } from './names.ts';

type WithActors = { readonly actors: readonly ActorFacts[] };

/**
 * Discovered actors brought together across articles: one name in whatever case, accents and hyphens is one actor; an
 * acronym is the organisation that some article introduces it for, if there is but one; a surname alone is its bearer
 * only where `bearersOf` has a proof. What the vocabulary knows stays as it is. By article, those that it has to rename.
 */
export function renamedActors(
  articles: readonly WithActors[],
  neighbours: readonly (readonly number[])[],
): readonly Renamed[] {
  const keys = articles.map(article => article.actors.map(({ name }) => nameKey(name)));
  const acronyms = acronymsOf(articles);
  const bearers = bearersOf(articles, neighbours);
  const known = registryOf(articles, keys);
  return articles.map(({ actors }, at) => {
    let renamed: Map<string, Known> | null = null;
    for (const [i, actor] of actors.entries()) {
      if (actor.origin === 'vocabulary') continue;
      const key = bearers.get(`${at} ${actor.id}`) ?? acronyms.get(keys[at]![i]!) ?? keys[at]![i]!;
      const one = known.get(key);
      if (!one || (one.id === actor.id && one.name === actor.name && one.type === actor.type)) continue;
      renamed ??= new Map();
      renamed.set(actor.id, one);
    }
    return renamed ?? NOBODY;
  });
}

const NOBODY: Renamed = new Map();

/** All that the collection says of one name. */
type Named = { readonly forms: Set<string>; readonly types: Map<ActorType, number>; vocabulary: Known | null };

/** By name: the id, the form of the name and the type that all articles shall use. */
function registryOf(articles: readonly WithActors[], keys: readonly (readonly string[])[]): Map<string, Known> {
  const found = new Map<string, Named>();
  const taken = new Set<string>();
  for (const [at, { actors }] of articles.entries())
    for (const [i, actor] of actors.entries()) {
      const named = namedBy(found, keys[at]![i]!);
      if (actor.origin === 'vocabulary') {
        taken.add(actor.id);
        named.vocabulary = actor;
      } else {
        named.forms.add(actor.name);
        named.types.set(actor.type, (named.types.get(actor.type) ?? 0) + 1);
      }
    }
  return new Map([...found].map(([key, named]) => [key, whoIs(named, taken)]));
}

function namedBy(found: Map<string, Named>, key: string): Named {
  const known = found.get(key);
  if (known) return known;
  const named: Named = { forms: new Set(), types: new Map(), vocabulary: null };
  found.set(key, named);
  return named;
}

/** A name that the vocabulary knows is that actor where the type agrees; else it is somebody of the same name. */
function whoIs({ forms, types, vocabulary }: Named, taken: ReadonlySet<string>): Known {
  const type = commonest(types);
  if (vocabulary && (!forms.size || vocabulary.type === type)) return identity(vocabulary);
  const name = bestForm([...forms]);
  const id = slugOrCodes(name, 'acteur');
  return { id: taken.has(id) ? `${id}-${type}` : id, name, type, wikidata: null, origin: 'discovered' };
}

/** Under their new names; two that turn out to be one are joined by `join`. */
export function renamedAll<A extends Known>(
  actors: readonly A[],
  renamed: Renamed,
  join: (one: A, other: A) => A,
): readonly A[] {
  if (renamed.size === 0) return actors;
  const all = new Map<string, A>();
  for (const actor of actors) {
    const next = { ...actor, ...renamed.get(actor.id) };
    const before = all.get(next.id);
    all.set(next.id, before ? join(before, next) : next);
  }
  return [...all.values()];
}

/** Who an actor of an article turns out to be may also be one whom it names already. */
export function joinedFacts(one: ActorFacts, other: ActorFacts): ActorFacts {
  const mentions = one.mentions + other.mentions;
  return { ...one, mentions, isInTitle: one.isInTitle || other.isInTitle };
}

/** The mentions of both in the order of the article. */
export function joinedActors(one: Actor, other: Actor): Actor {
  const mentions = [...one.mentions, ...other.mentions];
  return {
    ...one,
    mentions: mentions.sort(byPlace),
  };
}
