import { remembered } from '../../lib/remembered.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import { fold } from '../../lib/words.ts';
import type { ShownText } from '../model/text.ts';

/** What sets two near-duplicates apart, in whole sentences. */
export type Difference = {
  readonly shared: number;
  readonly here: readonly string[];
  readonly there: readonly string[];
};

type Compared = Pick<ShownText, 'text' | 'diffusion'>;

/** `null` where either text may not be shown whole: nothing honest can be said of what differs. */
export function differenceOf(here: Compared, there: Compared): Difference | null {
  if (here.diffusion !== 'full' || there.diffusion !== 'full') return null;
  const ours = sentences(here.text);
  const theirs = sentences(there.text);
  return {
    shared: [...ours.keys()].filter(key => theirs.has(key)).length,
    here: [...ours].filter(([key]) => !theirs.has(key)).map(([, text]) => text),
    there: [...theirs].filter(([key]) => !ours.has(key)).map(([, text]) => text),
  };
}

/** Those of a text that many took over are compared on each of their pages. */
const REMEMBERED = 40;

/** By their letters and digits alone, so that marks and spaces make no difference. */
const sentences = remembered((text: string): ReadonlyMap<string, string> => {
  const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return new Map(found.map(sentence => [fold(sentence).replace(/[^a-z0-9]+/g, ' '), sentence]));
}, REMEMBERED);
