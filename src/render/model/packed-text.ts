/** What other pages quote from an article, as it is kept: without the names that its entry has anyway. */
import type { Entry } from './entry.ts';
import type { ShownText } from './text.ts';

type Packed = Omit<ShownText, 'id' | 'topics' | 'actors'> & {
  /** Beside the entry's actors: where the sentence begins and ends, or nothing. */
  readonly named: readonly (readonly [start: number, end: number] | 0)[];
};

/** JSON that `unpackText` reads. */
export function packText({ id: _, topics: __, actors, ...text }: ShownText): string {
  const named = actors.map(({ sentence }) => (sentence ? ([sentence.start, sentence.end] as const) : 0));
  return JSON.stringify({ ...text, named } satisfies Packed);
}

/** @param entry of the same article */
export function unpackText(json: string, { id, actors, topics }: Entry): ShownText {
  const { named, ...text } = JSON.parse(json) as Packed;
  return {
    ...{ id, ...text, topics },
    actors: actors.map(({ id, name, type }, i) => {
      const at = named[i] || null;
      return { id, name, type, sentence: at && { start: at[0], end: at[1] } };
    }),
  };
}
