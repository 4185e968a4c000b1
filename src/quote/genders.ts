import type { Actor } from '../article.ts';
import { fold } from '../lib/words.ts';
import type { Candidate } from './candidates.ts';
import type { Gender, QuoteLanguage } from './language.ts';

/** Endings of women's first names that hardly any man's has. */
const FEMININE = /(?:a|ette|elle|ine|yne|enne)$/u;

/** What the text says of an actor (« Mme », « la ministre », « la CGT ») comes before what the first name says. */
export function gendersOf(candidates: readonly Candidate[], language: QuoteLanguage): ReadonlyMap<Actor, Gender> {
  const genders = new Map<Actor, Gender>();
  for (const { actor, gender } of candidates) {
    if (actor && gender && !genders.has(actor)) genders.set(actor, gender);
  }
  for (const { actor } of candidates) {
    if (actor?.type !== 'person' || genders.has(actor)) continue;
    const gender = fromName(actor.name, language);
    if (gender) genders.set(actor, gender);
  }
  return genders;
}

function fromName(name: string, language: QuoteLanguage): Gender | null {
  const [whole = '', surname] = name.split(' ');
  const first = fold(whole);
  const simple = first.split('-')[0]!;
  const known = language.firstNames.get(first) ?? language.firstNames.get(simple);
  if (known || !surname) return known ?? null;
  return FEMININE.test(simple) ? 'f' : null;
}
