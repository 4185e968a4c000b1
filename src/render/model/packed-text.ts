/** What other pages quote from an article, as it is kept: without the names that its entry has anyway. */
import type { Entry } from './entry.ts';
import type { ShownArticle, ShownText } from './shown.ts';

type Packed = Pick<ShownText, 'title' | 'heading' | 'standfirst' | 'text' | 'blocks' | 'quotes' | 'diffusion'>;

/** JSON that `unpackText` reads. */
export function packText({ title, heading, standfirst, text, blocks, quotes, diffusion }: ShownArticle): string {
  return JSON.stringify({ title, heading, standfirst, text, blocks, quotes, diffusion } satisfies Packed);
}

/** @param entry of the same article */
export function unpackText(json: string, { id, actors, topics }: Entry): ShownText {
  return { id, ...(JSON.parse(json) as Packed), actors, topics };
}
