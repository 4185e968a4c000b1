import type { Actor } from '../../article.ts';
import { remembered, rememberedWith } from '../../lib/remembered.ts';
import { fold } from '../../lib/words.ts';
import type { Gender, QuoteLanguage } from '../language/language.ts';
import type { Cast } from '../people/cast.ts';
import { civilityOf } from '../people/civilities.ts';

/** Endings of women's first names that hardly any man's has. */
const FEMININE = /(?:a|ette|elle|ine|yne|enne)$/u;

/** What the text says of an actor (« Mme », « la ministre », « la CGT ») comes before what a first name says. */
export class Genders {
  readonly #known = new Map<Actor, Gender | null>();
  readonly #language: QuoteLanguage;

  constructor(casts: readonly Cast[], language: QuoteLanguage) {
    this.#language = language;
    for (const { candidates } of casts) for (const { actor, gender } of candidates) this.#learn(actor, gender);
    for (const { introductions } of casts)
      for (const { actor, phrase } of introductions)
        if (!language.words.title.has(phrase.stem)) this.#learn(actor, phrase.gender);
  }

  #learn(actor: Actor | null, gender: Gender | null): void {
    if (actor && gender && !this.#known.has(actor)) this.#known.set(actor, gender);
  }

  of(actor: Actor): Gender | null {
    const known = this.#known.get(actor);
    if (known !== undefined) return known;
    const gender = actor.type === 'person' ? genderOfName(this.#language)(actor.name) : null;
    this.#known.set(actor, gender);
    return gender;
  }
}

/** Names that are kept; people come back from article to article. */
const MOST = 20_000;

const genderOfName = rememberedWith((language: QuoteLanguage) =>
  remembered((name: string) => toldByName(name, language), MOST),
);

function toldByName(name: string, language: QuoteLanguage): Gender | null {
  const [whole = '', surname] = name.split(' ');
  const first = fold(whole);
  const civility = civilityOf(first, language.words);
  if (civility) return civility;
  const simple = first.split('-')[0]!;
  const known = language.firstNames.get(first) ?? language.firstNames.get(simple);
  if (known || !surname) return known ?? null;
  return FEMININE.test(simple) ? 'f' : null;
}
