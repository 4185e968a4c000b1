import type { Actor, Published, QuotedArticle } from '../article.ts';
import { sampleOf } from '../lib/shingles.ts';
import { type Address, addressOf } from './ids.ts';
import { shortFormsOf } from './names/acronyms.ts';
import type { ActorFacts } from './names/known.ts';
import type { RelateLanguage } from './relations/stopwords.ts';
import type { Trait } from './relations/trait.ts';
import { ownTraits } from './relations/traits.ts';
import { twinKey } from './twins.ts';

/**
 * All that the collection must know of an article to link it with the others: a few KB without its text, JSON-safe but
 * for the sample. A pure function of the article, so that it is worked out beside it and kept.
 */
export type Facts = Address & {
  /** The files in which its problems may stand: its own, and those of its editor's words. */
  readonly places: readonly string[];
  /** Ids and files of articles that its editor declares to be no duplicates. */
  readonly rejects: readonly string[];
  readonly rejectPlace: { readonly file: string; readonly line: number | null };
  readonly twin: string | null;
  readonly title: string | null;
  readonly published: Pick<Published, 'edtf' | 'from' | 'to' | 'basis'> | null;
  /** May its body go on the site? */
  readonly isShown: boolean;
  readonly actors: readonly ActorFacts[];
  readonly agencies: readonly string[];
  /** Traits that are its own, whatever the others say. */
  readonly own: readonly Trait[];
};

/** Facts and the sample of the text's runs, which is better kept as bytes. */
export type Sampled = { readonly facts: Facts; readonly sample: Uint32Array };

/** @returns what `relate` must know of the article, and the sample by which its copies are found */
export function factsOf(article: QuotedArticle, { stopwords }: RelateLanguage): Sampled {
  const { file, title, published, editor, agencies } = article;
  const facts = {
    ...addressOf(article),
    ...{ title, agencies, twin: twinKey(article) },
    places: [...new Set([file, ...Object.values(editor.where).map(place => place.file)])],
    rejects: editor.duplicates.reject,
    rejectPlace: editor.where.duplicates ?? { file, line: null },
    published: published && pickDays(published),
    isShown: article.excluded === null && !editor.draft,
    actors: article.actors.map(actorFacts),
    own: ownTraits(article, stopwords),
  };
  return { facts, sample: sampleOf(article.text) };
}

function pickDays({ edtf, from, to, basis }: Published): Facts['published'] {
  return { edtf, from, to, basis };
}

export function actorFacts(actor: Actor): ActorFacts {
  const { id, name, type, wikidata, origin, mentions } = actor;
  return {
    ...{ id, name, type, wikidata, origin, mentions: mentions.length },
    acronyms: shortFormsOf(actor),
    isInTitle: mentions.some(({ field }) => field !== 'text'),
  };
}
