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
function foldedTexts(entries: readonly Entry[]): string[] {
  return fold(entries.map(({ text }) => text).join('\n')).split('\n');
}

/** Each happening is looked for only where a word of its rarest group stands. */
class Index {
  readonly stems = new Stems();
  readonly #groups = new Map<string, readonly number[]>();
  /** By number of the phrase. */
  readonly #byPhrase: (Happening[] | undefined)[] = [];

  constructor(entries: readonly Entry[]) {
    const texts = foldedTexts(entries);
    const happenings = entries.map(({ from, to, only, isDeath, text }, i) => {
      return { from, to, only, isDeath, text, groups: this.#groupsOf(texts[i]!) };
    });
    const uses = usesOf(happenings, this.stems.size);
    for (const happening of happenings)
      for (const phrase of rarest(happening.groups, uses)) pushTo(this.#byPhrase, phrase, happening);
  }

  #groupsOf(text: string): (readonly number[])[] {
    return text.split(' + ').map(group => this.#groupOf(group));
  }

  /** Many lines share a group: the words of a death, of a prize. */
  #groupOf(text: string): readonly number[] {
    const known = this.#groups.get(text);
    if (known) return known;
    const group = text.split(',').map(word => this.stems.add(word.trim()));
    this.#groups.set(text, group);
    return group;
  }

  told(found: Found): Happening[] {
    const told = new Set<Happening>();
    for (const phrase of found)
      for (const happening of this.#byPhrase[phrase] ?? [])
        if (happening.groups.every(group => group.some(word => found.has(word)))) told.add(happening);
    return [...told];
  }
}

/** By number of the phrase: in how many groups it stands. */
function usesOf(happenings: readonly Happening[], phrases: number): Uint32Array {
  const uses = new Uint32Array(phrases);
  for (const { groups } of happenings) for (const group of groups) for (const phrase of group) uses[phrase]! += 1;
  return uses;
}

function rarest(groups: Happening['groups'], uses: Uint32Array): readonly number[] {
  let best = { group: groups[0]!, cost: Number.POSITIVE_INFINITY };
  for (const group of groups) {
    let cost = 0;
    for (const phrase of group) cost += uses[phrase]!;
    if (cost < best.cost) best = { group, cost };
  }
  return best.group;
}

function pushTo(lists: (Happening[] | undefined)[], phrase: number, happening: Happening): void {
  const there = lists[phrase];
  if (there) there.push(happening);
  else lists[phrase] = [happening];
}
