/** News of known days as the list writes them, looked up in the words of a passage. */
import { once } from '../../lib/once.ts';
import { remembered } from '../../lib/remembered.ts';
import { fold } from '../../lib/words.ts';
import { type Kin, kinOf } from './happening-kin.ts';
import { type Phrase, Phrases, Said, tellingWords } from './said.ts';

/** News of one day, or of the days from `from` to `to`, whole days, both included. */
export type Entry = {
  readonly from: string;
  readonly to: string;
  /** The words are said together in these days only, so that a weekday is enough. */
  readonly only: boolean;
  readonly isDeath: boolean;
  /** Its words as the list writes them: of each group one must be named. « @name » stands for ways of saying one thing. */
  readonly text: string;
};

/** Ways of saying one thing, by a name with its « @ ». */
export type Ways = ReadonlyMap<string, string>;

/** The words of a line, with the ways of saying that it names; a name that no line gives stays. */
export function spelledOut(text: string, ways: Ways): string {
  return text.includes('@') ? text.replace(/@[\p{L}-]+/gu, name => ways.get(name) ?? name) : text;
}

export type Happening = Entry & {
  readonly groups: readonly (readonly Phrase[])[];
  /** Asked of few, and costly. */
  readonly kin: () => Kin;
};

/**
 * Lines of the list when it was measured what words must weigh, and how much news told alike is too much. A longer list says
 * every word in more months, and tells more alike; by that neither has become more common.
 */
const MEASURED = 14_000;

/** All at once, letter by letter: few of so many need folding. */
function foldedTexts(texts: readonly string[]): string {
  return texts.join('\n').toLowerCase().replace(NOT_ASCII, remembered(fold));
}

const NOT_ASCII = /[^\p{ASCII}]/gu;

/** Words of which one must be named; its phrases are made when some text may name one. */
type Group = { readonly text: string; readonly entries: Entry[]; phrases: readonly Phrase[] | null };

/** An entry with its groups; its happening when some text has told it. */
type Line = { readonly entry: Entry; readonly groups: readonly Group[]; happening: Happening | null };

/**
 * Each happening is looked for only where a phrase of its rarest group may stand. All that no text asks for stays as the
 * list writes it, since most texts ask for little.
 */
export class Index {
  readonly #phrases = new Phrases();
  /** By the longest word of a phrase, whole (« nice ») or only its beginning (« manifest »). */
  readonly #whole = new Map<string, Line[]>();
  readonly #begun = new Map<string, Line[]>();
  readonly #beginning = new Map<string, readonly Line[]>();
  readonly #ways: Ways;
  readonly #foldedWays: Ways;
  /** By each of their phrases. */
  readonly #groups: () => ReadonlyMap<string, readonly Group[]>;
  /** Its phrases of one word. */
  readonly #words: () => readonly string[];
  /** How many months its news is of. */
  readonly #months: () => number;
  readonly #scale: number;

  constructor(entries: readonly Entry[], ways: Ways) {
    const groups = new Map<string, Group>();
    const list = foldedTexts(entries.map(({ text }) => text));
    const said = foldedTexts([...ways.values()]);
    this.#ways = ways;
    this.#scale = Math.min(1, MEASURED / entries.filter(({ isDeath }) => !isDeath).length);
    this.#foldedWays = new Map(
      [...foldedTexts([...ways.keys()]).split('\n')].map((name, i) => [name, said.split('\n')[i]!]),
    );
    const texts = list.split('\n');
    const lines = entries.map(
      (entry, i): Line => ({ entry, groups: groupsOf(entry, texts[i]!, groups), happening: null }),
    );
    this.#groups = once(() => this.#groupsByPhrase([...groups.values()]));
    this.#words = once(() => [...this.#groups().keys()].filter(phrase => !phrase.includes(' ')));
    this.#months = once(() => monthsOf([...groups.values()]));
    for (const line of lines)
      for (const phrase of this.#wordsOf(rarest(line.groups)))
        for (const word of tellingWords(phrase)) this.#put(word, line);
  }

  #wordsOf({ text }: Group): string[] {
    return spelledOut(text, this.#foldedWays).split(', ');
  }

  #put(word: string, line: Line): void {
    if (word.endsWith('*')) pushTo(this.#begun, word.slice(0, -1), line);
    else pushTo(this.#whole, word, line);
  }

  /** Happenings all of whose groups are named in a passage, which may have several parts. */
  told(passage: readonly Said[]): Happening[] {
    const said = Said.inAny(passage);
    const isNamed = remembered((group: Group) => this.#phrasesOf(group).some(phrase => said.has(phrase)));
    const lines = new Set(said.words.flatMap(word => this.#linesFrom(word)));
    return [...lines].filter(line => line.groups.every(isNamed)).map(line => this.#happeningOf(line));
  }

  #linesFrom(word: string): readonly Line[] {
    const known = this.#beginning.get(word);
    if (known) return known;
    const lines = [...(this.#whole.get(word) ?? [])];
    for (let length = 1; length <= word.length; length++) lines.push(...(this.#begun.get(word.slice(0, length)) ?? []));
    if (lines.length > 0) this.#beginning.set(word, lines);
    return lines;
  }

  /** How rare a phrase is: of few months, or of many; « syndicat* » is said wherever « syndicats » is. */
  rarity({ text }: Phrase): number {
    const groups = this.#relatedTo(text).flatMap(phrase => this.#groups().get(phrase) ?? []);
    const [all, own] = [this.#months(), Math.max(1, monthsOf(groups))];
    if (this.#scale === 1) return Math.log(all / own);
    // News that says it, a month; in a list as long as the measured one, and in how many months that would be.
    const often = -Math.log(1 - Math.min(own, all - 0.5) / all) * this.#scale;
    return -Math.log(1 - Math.exp(-often));
  }

  /** All phrases of one word that a text names with this one: those that begin it, and those that it begins. */
  #relatedTo(text: string): string[] {
    if (text.includes(' ')) return [text];
    const beginning = text.endsWith('*') ? text.slice(0, -1) : text;
    const shorter = Array.from(beginning, (_, i) => `${beginning.slice(0, i + 1)}*`);
    const longer = text.endsWith('*') ? this.#words().filter(word => word.startsWith(beginning)) : [];
    return [text, ...shorter, ...longer];
  }

  #phrasesOf(group: Group): readonly Phrase[] {
    group.phrases ??= this.#wordsOf(group).map(word => this.#phrases.of(word));
    return group.phrases;
  }

  #happeningOf(line: Line): Happening {
    const { entry, groups } = line;
    line.happening ??= {
      ...entry,
      text: spelledOut(entry.text, this.#ways),
      groups: groups.map(group => this.#phrasesOf(group)),
      kin: once(() =>
        kinOf(
          entry,
          groups.map(group => this.#sharing(group)),
          this.#scale,
        ),
      ),
    };
    return line.happening;
  }

  #groupsByPhrase(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
    const byPhrase = new Map<string, Group[]>();
    for (const group of groups) for (const phrase of this.#wordsOf(group)) pushTo(byPhrase, phrase, group);
    return byPhrase;
  }

  /** News that shares a word with a group, each once. */
  #sharing(group: Group): Entry[] {
    const groups = new Set(this.#wordsOf(group).flatMap(phrase => this.#groups().get(phrase) ?? []));
    return [...new Set([...groups].flatMap(({ entries }) => entries))];
  }
}

/** In how many months groups of words tell news. */
function monthsOf(groups: readonly Group[]): number {
  return new Set(groups.flatMap(({ entries }) => entries.map(({ from }) => from.slice(0, MONTH)))).size;
}

/** « 2024-05 ». */
const MONTH = 7;

/** Many lines share a group: the words of a death, of a prize. */
function groupsOf(entry: Entry, text: string, known: Map<string, Group>): Group[] {
  return text.split(' + ').map(words => {
    const group = known.get(words) ?? { text: words, entries: [], phrases: null };
    group.entries.push(entry);
    known.set(words, group);
    return group;
  });
}

/** Of groups as rare the one that is written shortest. */
function rarest(groups: readonly Group[]): Group {
  let best = groups[0]!;
  for (const group of groups) {
    const more = group.entries.length - best.entries.length;
    if (more < 0 || (more === 0 && group.text.length < best.text.length)) best = group;
  }
  return best;
}

function pushTo<T>(lists: Map<string, T[]>, word: string, item: T): void {
  const there = lists.get(word);
  if (!there) lists.set(word, [item]);
  else if (there.at(-1) !== item) there.push(item);
}
