import type { Page } from './page.ts';
import type { Headline } from './title.ts';
import type { Zone } from './zone.ts';

/** What became of each unit: the rule that removed it, or `null` if it is article. */
export type Verdicts = (string | null)[];

/** The layout of one file, as far as it is known. */
export type Layout = { readonly page: Page; readonly headline: Headline; readonly zone: Zone };
