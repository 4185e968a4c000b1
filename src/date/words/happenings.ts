import type { Problem } from '../../article.ts';
import { once } from '../../lib/once.ts';
import { remembered } from '../../lib/remembered.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { type Entry, type Happening, Index, spelledOut, type Ways } from './happening-index.ts';
import { isKnownDay, readLines } from './lines.ts';
import type { Life } from './lives.ts';
import type { Phrase, Said } from './said.ts';

export type Happenings = {
  /** Happenings all of whose groups are named in a passage, which may have several parts. */
  readonly told: (passage: readonly Said[]) => Happening[];
  /** How rare a phrase is in the list. */
  readonly rarity: (phrase: Phrase) => number;
};

/** Reads `vocabulary/happenings.txt`; with the deaths of `lives` it is compiled when the first text without a date comes. */
export function readHappenings(files: VocabularyFiles, lives: Lives, problems: Problem[]): Happenings {
  const ways = new Map<string, string>();
  const lines = readLines(files, 'happenings.txt', {
    read: line => waysOf(line, ways) ?? entryOf(line, ways),
    problems,
  });
  const entries = lines.filter(line => line !== WAYS);
  const compiled = once(() => new Index([...entries, ...deathsOf(lives)], ways));
  const rarity = remembered((phrase: Phrase) => compiled().rarity(phrase));
  return { told: passage => compiled().told(passage), rarity };
}

type Lives = { readonly all: readonly Life[]; readonly deathWords: readonly string[] };

function deathsOf({ all, deathWords }: Lives): Entry[] {
  return all.flatMap(({ name, death }) =>
    death === null
      ? []
      : [{ from: death, to: death, only: false, isDeath: true, text: `${name} + ${deathWords.join(', ')}` }],
  );
}

/** A line that only gives ways of saying. */
const WAYS = 'ways';
const WAYS_LINE = /^(@[\p{L}-]+) = (.+)$/u;

function waysOf(line: string, ways: Map<string, string>): typeof WAYS | null {
  const parts = line.startsWith('@') ? WAYS_LINE.exec(line) : null;
  if (!parts || EMPTY.test(parts[2]!)) return null;
  ways.set(parts[1]!, parts[2]!);
  return WAYS;
}

const LINE = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(!?)\s+(.+)$/;

function entryOf(line: string, ways: Ways): Entry | null {
  const parts = LINE.exec(line);
  if (!parts) return null;
  const [from, to, text] = [parts[1]!, parts[2] ?? parts[1]!, parts[4]!];
  if (!isKnownDay(from) || !isKnownDay(to) || from > to || EMPTY.test(text)) return null;
  if (spelledOut(text, ways).includes('@')) return null;
  return { from, to, only: parts[3] === '!', isDeath: false, text };
}

/** A word that is missing between its commas. */
const EMPTY = /(?:^|,|\+ )\s*(?:,|\+ |$)/;
