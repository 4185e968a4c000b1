import type { Actor, QuotedArticle, Speaker } from '../article.ts';
import { slug } from '../lib/slug.ts';
import { acronymsOf } from './acronyms.ts';
import { bearersOf } from './bearers.ts';
import { bestForm, nameKey } from './names.ts';

type WithActors = Pick<QuotedArticle, 'actors' | 'quotes'>;
/** Who an actor is, without where this article names it. */
type Known = Omit<Actor, 'mentions'>;

/**
 * Discovered actors brought together across articles: one name in whatever case, accents and hyphens is one actor; an
 * acronym is the organisation that some article introduces it for, if there is but one; a surname alone is its bearer
 * only where `bearersOf` has a proof. What the vocabulary knows stays as it is. Mentions stay; speakers follow.
 */
export function withMergedActors<A extends WithActors>(
  articles: readonly A[],
  neighbours: readonly (readonly number[])[],
): A[] {
  const keys = articles.map(article => article.actors.map(keyOf));
  const acronyms = acronymsOf(articles);
  const bearers = bearersOf(articles, neighbours);
  const known = registryOf(articles, keys);
  return articles.map((article, at) => {
    const renamed = new Map<string, Known>();
    article.actors.forEach((actor, i) => {
      if (actor.origin === 'vocabulary') return;
      const key = bearers.get(`${at} ${actor.id}`) ?? acronyms.get(keys[at]![i]!) ?? keys[at]![i]!;
      const one = known.get(key);
      if (one && (one.id !== actor.id || one.name !== actor.name || one.type !== actor.type))
        renamed.set(actor.id, one);
    });
    return renamed.size ? withNames(article, renamed) : article;
  });
}

function keyOf(actor: Actor): string {
  return nameKey(actor.name);
}

/** All that the collection says of one name. */
type Named = { readonly forms: Set<string>; readonly types: Map<Actor['type'], number>; vocabulary: Known | null };

/** By name: the id, the form of the name and the type that all articles shall use. */
function registryOf(articles: readonly WithActors[], keys: readonly (readonly string[])[]): Map<string, Known> {
  const found = new Map<string, Named>();
  const taken = new Set<string>();
  for (const [at, { actors }] of articles.entries())
    for (const [i, actor] of actors.entries()) {
      const key = keys[at]![i]!;
      let named = found.get(key);
      if (!named) {
        named = { forms: new Set(), types: new Map(), vocabulary: null };
        found.set(key, named);
      }
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

/** A name that the vocabulary knows is that actor where the type agrees; else it is somebody of the same name. */
function whoIs({ forms, types, vocabulary }: Named, taken: ReadonlySet<string>): Known {
  const type = commonest(types);
  if (vocabulary && (!forms.size || vocabulary.type === type)) return identity(vocabulary);
  const name = bestForm([...forms]);
  const id = slug(name) || 'sans-nom';
  return { id: taken.has(id) ? `${id}-${type}` : id, name, type, wikidata: null, origin: 'discovered' };
}

function identity({ id, name, type, wikidata, origin }: Known): Known {
  return { id, name, type, wikidata, origin };
}

/** What most articles say it is; the earlier in this list where they are equal. */
const TYPES: readonly Actor['type'][] = ['person', 'organisation', 'country'];

function commonest(types: ReadonlyMap<Actor['type'], number>): Actor['type'] {
  return [...TYPES].sort((a, b) => (types.get(b) ?? 0) - (types.get(a) ?? 0))[0]!;
}

function withNames<A extends WithActors>(article: A, renamed: ReadonlyMap<string, Known>): A {
  const actors = new Map<string, Actor>();
  for (const actor of article.actors) {
    const next = { ...actor, ...renamed.get(actor.id) };
    const before = actors.get(next.id);
    actors.set(next.id, before ? { ...before, mentions: inOrder([...before.mentions, ...next.mentions]) } : next);
  }
  const quotes = article.quotes.map(quote => ({ ...quote, speaker: renamedSpeaker(quote.speaker, renamed) }));
  return { ...article, actors: [...actors.values()], quotes };
}

function renamedSpeaker(speaker: Speaker | null, renamed: ReadonlyMap<string, Known>): Speaker | null {
  const one = speaker?.id ? renamed.get(speaker.id) : undefined;
  return one ? { id: one.id, name: one.name } : speaker;
}

const FIELDS = ['title', 'standfirst', 'text'];

function inOrder(mentions: readonly Actor['mentions'][number][]): Actor['mentions'] {
  return [...mentions].sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start);
}
