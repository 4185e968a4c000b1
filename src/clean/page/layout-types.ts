import type { Page } from './page.ts';
import type { Zone } from './zone.ts';

/** Where the headline stands, and how sure that is. */
export type Headline = {
  /** Index of the unit, or -1 if no line of the file is the headline. */
  readonly at: number;
  /** The same words stand elsewhere (page title, metadata): what precedes is not article. */
  readonly anchored: boolean;
};

/** What became of each unit: the rule that removed it, or `null` if it is article. */
export type Verdicts = (string | null)[];

/** The layout of one file, as far as it is known. */
export type Layout = { readonly page: Page; readonly headline: Headline; readonly zone: Zone };
