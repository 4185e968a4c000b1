import type { QuotedArticle } from '../../article.ts';

/** Something that two articles can have in common, with what a reader would call it. */
export type Trait = {
  /** `actor:kim-jong-un`, `word:munition`, `topic:sport/soccer`. */
  readonly key: string;
  readonly label: string;
  /** How much it says; fixed by kind and place, never by how many articles have it, so that one more article changes
   * no score between others. */
  readonly weight: number;
  /** Are articles looked up by it? Countries and first-level themes are in too many. */
  readonly isLead: boolean;
};

export type Traits = {
  readonly traits: readonly Trait[];
  /** Middle of what is known of the day of publication, in days; `null` if nothing is. */
  readonly day: number | null;
  /** Is that the very day? */
  readonly isExact: boolean;
};

export type Traited = Pick<QuotedArticle, 'title' | 'standfirst' | 'text' | 'actors' | 'topics'>;
