import type { Problem } from '../../article.ts';
import { isDay } from '../../lib/calendar.ts';
import { once } from '../../lib/once.ts';
import { fold, type Token } from '../../lib/words.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { readLines } from './lines.ts';
import type { Life } from './lives.ts';
import { Stems } from './stems.ts';

/** News of one day, or of the days from `from` to `to`: a word of each group must be named. */
export type Happening = {
  readonly from: string;
  readonly to: string;
  /** Its words as the list writes them. */
  readonly text: string;
  /** The words are said together in these days only, so that a weekday is enough. */
  readonly only: boolean;
  readonly groups: readonly (readonly number[])[];
  readonly isDeath: boolean;
};

/** Numbers of the phrases found in some words. */
export type Found = ReadonlySet<number>;

export type Happenings = {
  /** The phrases that begin at a token, by number. */
  readonly phrasesAt: (tokens: readonly Token[], at: number) => readonly number[];
  /** Happenings all of whose groups are named. */
  readonly told: (found: Found) => Happening[];
};

type Days = Pick<Happening, 'from' | 'to' | 'only' | 'isDeath'>;
/** `text`: groups of words as the list writes them. */
type Entry = Days & { readonly text: string };

/** Reads `vocabulary/happenings.txt`; with the deaths of `lives` it is compiled when the first text without a date comes. */
export function readHappenings(files: VocabularyFiles, lives: Lives, problems: Problem[]): Happenings {
  const entries = readLines(files, 'happenings.txt', { read: entryOf, problems });
  const compiled = once(() => new Index([...entries, ...deathsOf(lives)]));
  return { phrasesAt: (tokens, at) => compiled().stems.at(tokens, at), told: found => compiled().told(found) };
}

type Lives = { readonly all: readonly Life[]; readonly deathWords: readonly string[] };

function deathsOf({ all, deathWords }: Lives): Entry[] {
  return all.flatMap(({ name, death }) =>
    death === null
      ? []
      : [{ from: death, to: death, only: false, isDeath: true, text: `${name} + ${deathWords.join(', ')}` }],
  );
}

const LINE = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(!?)\s+(.+)$/;

function entryOf(line: string): Entry | null {
  const parts = LINE.exec(line);
  if (!parts) return null;
  const [from, to] = [parts[1]!, parts[2] ?? parts[1]!];
  if (!isDay(from) || !isDay(to) || from > to || EMPTY.test(parts[4]!)) return null;
  return { from, to, only: parts[3] === '!', isDeath: false, text: parts[4]! };
}

/** A word that is missing between its commas. */
const EMPTY = /(?:^|,|\+ )\s*(?:,|\+ |$)/;

/** Of all entries at once: one long text is folded sooner than its words one by one. */
function groupsOf(entries: readonly Entry[]): string[][][] {
  const lines = fold(entries.map(({ text }) => text).join('\n')).split('\n');
  return lines.map(line => line.split(' + ').map(group => group.split(',').map(word => word.trim())));
}

/** Each happening is looked for only where a word of its rarest group stands. */
class Index {
  readonly stems = new Stems();
  /** By number of the phrase. */
  readonly #byPhrase: (Happening[] | undefined)[] = [];

  constructor(entries: readonly Entry[]) {
    const words = groupsOf(entries);
    const happenings = entries.map(({ text, from, to, only, isDeath }, i) => {
      const groups = words[i]!.map(group => group.map(word => this.stems.add(word)));
      return { from, to, only, isDeath, text, groups };
    });
    const uses = usesOf(happenings);
    for (const happening of happenings)
      for (const phrase of rarest(happening.groups, uses)) pushTo(this.#byPhrase, phrase, happening);
  }

  told(found: Found): Happening[] {
    const told = new Set<Happening>();
    for (const phrase of found)
      for (const happening of this.#byPhrase[phrase] ?? [])
        if (happening.groups.every(group => group.some(word => found.has(word)))) told.add(happening);
    return [...told];
  }
}

function usesOf(happenings: readonly Happening[]): readonly number[] {
  const uses: number[] = [];
  for (const { groups } of happenings)
    for (const group of groups) for (const phrase of group) uses[phrase] = (uses[phrase] ?? 0) + 1;
  return uses;
}

function rarest(groups: Happening['groups'], uses: readonly number[]): readonly number[] {
  const cost = (group: readonly number[]) => group.reduce((sum, phrase) => sum + uses[phrase]!, 0);
  return groups.reduce((best, group) => (cost(group) < cost(best) ? group : best));
}

function pushTo(lists: (Happening[] | undefined)[], phrase: number, happening: Happening): void {
  const there = lists[phrase];
  if (there) there.push(happening);
  else lists[phrase] = [happening];
}
