import type { Find } from './find/find.ts';
import { Gap, type Reading } from './find/reading.ts';
import { insideVotes } from './judge/inside.ts';
import { leftVotes } from './judge/left.ts';
import { rightVotes } from './judge/right.ts';
import { noVotes, type Votes } from './judge/tally.ts';
import { quotationVotes } from './judge/titles.ts';
import type { Group } from './link/group.ts';

/** Words that spoke for or against a kind of thing, and with how many points. */
export type Clue = {
  readonly where: 'name' | 'before' | 'after' | 'marks';
  readonly words: string;
  readonly points: Readonly<Votes>;
};

/** More places of one name say the same again. */
const MOST_CLUES = 6;
/** Words shown before and after a name. */
const WIDTH = 3;

/** What earned a discovered name its points: its own words once, then what stands around each of its places. */
export function cluesOf({ finds }: Pick<Group, 'finds'>): Clue[] {
  const first = finds[0];
  if (!first) return [];
  const clues = [clue('name', first, insideVotes), ...finds.flatMap(around)];
  return clues.filter(({ points }) => Object.values(points).some(Boolean)).slice(0, MOST_CLUES);
}

function around(find: Find): Clue[] {
  return [clue('before', find, leftVotes), clue('after', find, rightVotes), clue('marks', find, quotationVotes)];
}

function clue(where: Clue['where'], find: Find, vote: (find: Find, votes: Votes) => void): Clue {
  const points = noVotes();
  vote(find, points);
  return { where, words: wordsOf(where, find), points };
}

function wordsOf(where: Clue['where'], { reading, from, to }: Find): string {
  if (where === 'before') return slice(reading, sentenceStart(reading, from), from);
  if (where === 'after') return slice(reading, to, sentenceEnd(reading, to));
  return slice(reading, from, to);
}

/** As far back as words are shown: not over the end of a sentence. */
function sentenceStart(reading: Reading, from: number): number {
  let start = from;
  while (start > 0 && from - start < WIDTH && !(reading.gap(start) & (Gap.stop | Gap.pause))) start--;
  return start;
}

function sentenceEnd(reading: Reading, to: number): number {
  let end = to;
  while (end < reading.length && end - to < WIDTH && !(reading.gap(end) & (Gap.stop | Gap.pause))) end++;
  return end;
}

function slice(reading: Reading, from: number, to: number): string {
  return from < to ? reading.slice(from, to).replace(/\s+/g, ' ') : '';
}
