import type { Actor } from '../../article.ts';
import { standInOrder } from '../../lib/in-order.ts';
import type { ActorFacts } from './known.ts';
import { nameKey } from './names.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.-]{1,9}$|^\p{Lu}\p{Ll}{2,6}$/u;

/**
 * Acronyms that an article introduces for one of its discovered organisations (« l'Union des ports (UDP) »): by the key
 * of the acronym, the key of the full name. One that stands for two organisations of the collection is left out.
 */
export function acronymsOf(articles: readonly { readonly actors: readonly ActorFacts[] }[]): Map<string, string> {
  const meanings = new Map<string, Set<string>>();
  for (const { actors } of articles)
    for (const actor of actors)
      for (const short of actor.acronyms) {
        const set = meanings.get(short) ?? new Set();
        meanings.set(short, set.add(nameKey(actor.name)));
      }
  return new Map([...meanings].filter(([, full]) => full.size === 1).map(([short, full]) => [short, [...full][0]!]));
}

/** Keys of the acronyms by which an article may call one of its organisations. */
export function shortFormsOf({ name, type, mentions }: Actor): string[] {
  if (type !== 'organisation' || !name.includes(' ')) return [];
  const acronyms = new Set(mentions.map(mention => mention.text).filter(text => ACRONYM.test(text)));
  if (acronyms.size === 0) return [];
  const initials = initialsOf(name);
  // Every letter begins a word of the name: « SNCF », and « Unsa » of four words out of six.
  return [...acronyms].filter(text => standInOrder(nameKey(text), initials)).map(nameKey);
}

function initialsOf(name: string): string {
  return nameKey(name)
    .split(' ')
    .map(word => word[0])
    .join('');
}
