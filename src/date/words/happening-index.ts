/** News of known days as the list writes them, looked up in the words of a passage. */
import { remembered } from '../../lib/remembered.ts';
import { fold } from '../../lib/words.ts';
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

export type Happening = Entry & { readonly groups: readonly (readonly Phrase[])[] };

/** All at once, letter by letter: few of so many need folding. */
function foldedTexts(texts: readonly string[]): string {
  return texts.join('\n').toLowerCase().replace(NOT_ASCII, remembered(fold));
}

const NOT_ASCII = /[^\p{ASCII}]/gu;

/** Words of which one must be named; its phrases are made when some text may name one. */
type Group = { readonly text: string; uses: number; phrases: readonly Phrase[] | null };

/** An entry with its groups; its happening when some text has told it. */
type Line = { readonly entry: Entry; readonly groups: readonly Group[]; happening: Happening | null };

/**
 * Each happening is looked for only where a phrase of its rarest group may stand. All that no text asks for stays as the
 * list writes it, since most texts ask for little.
 */
export class Index {
  readonly #phrases: Phrases;
  /** By the longest word of a phrase, whole (« nice ») or only its beginning (« manifest »). */
  readonly #whole = new Map<string, Line[]>();
  readonly #begun = new Map<string, Line[]>();
  readonly #beginning = new Map<string, readonly Line[]>();
  readonly #ways: Ways;
  readonly #foldedWays: Ways;

  constructor(entries: readonly Entry[], ways: Ways) {
    const groups = new Map<string, Group>();
    const list = foldedTexts(entries.map(({ text }) => text));
    const said = foldedTexts([...ways.values()]);
    this.#ways = ways;
    this.#foldedWays = new Map(
      [...foldedTexts([...ways.keys()]).split('\n')].map((name, i) => [name, said.split('\n')[i]!]),
    );
    this.#phrases = new Phrases(list, said);
    const texts = list.split('\n');
    const lines = entries.map((entry, i): Line => ({ entry, groups: groupsOf(texts[i]!, groups), happening: null }));
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
    };
    return line.happening;
  }
}

/** Many lines share a group: the words of a death, of a prize. */
function groupsOf(text: string, known: Map<string, Group>): Group[] {
  return text.split(' + ').map(words => {
    const group = known.get(words) ?? { text: words, uses: 0, phrases: null };
    if (group.uses === 0) known.set(words, group);
    group.uses += 1;
    return group;
  });
}

/** Of groups as rare the one that is written shortest. */
function rarest(groups: readonly Group[]): Group {
  let best = groups[0]!;
  for (const group of groups) {
    const more = group.uses - best.uses;
    if (more < 0 || (more === 0 && group.text.length < best.text.length)) best = group;
  }
  return best;
}

function pushTo(lists: Map<string, Line[]>, word: string, line: Line): void {
  const there = lists.get(word);
  if (!there) lists.set(word, [line]);
  else if (there.at(-1) !== line) there.push(line);
}
