/*
 * Counting function words is asked of every paragraph several times over. A table of states reads a key by the letter,
 * without cutting words out of it: ten times faster than asking a set about each word.
 */

const LETTERS = 26;
const FIRST = 0x61;
const SPACE = 0x20;
const DEAD = 0;
const ROOT = 1;

/** The states of a set of words: the next one by letter, and whether a word ends in it. */
type Automaton = { readonly next: Uint16Array; readonly ends: Uint8Array };

const known = new WeakMap<ReadonlySet<string>, Automaton>();

function automatonOf(words: ReadonlySet<string>): Automaton {
  const before = known.get(words);
  if (before) return before;
  const most = [...words].reduce((sum, word) => sum + word.length, 2);
  const automaton = { next: new Uint16Array(most * LETTERS), ends: new Uint8Array(most) };
  let states = ROOT + 1;
  for (const word of words) {
    if (!/^[a-z]+$/.test(word)) continue;
    let state = ROOT;
    for (let i = 0; i < word.length; i++) {
      const at = state * LETTERS + word.charCodeAt(i) - FIRST;
      if (automaton.next[at] === DEAD) automaton.next[at] = states++;
      state = automaton.next[at]!;
    }
    automaton.ends[state] = 1;
  }
  known.set(words, automaton);
  return automaton;
}

/**
 * The share of a key's words that are in a set of words of plain letters.
 * @param sample words that begin after so many characters are not looked at
 */
export function shareOf(key: string, set: ReadonlySet<string>, sample: number): number {
  const tallied = tally(key, set, sample);
  return tallied ? (tallied >> BITS) / (tallied & MAX_WORDS) : 0;
}

/** How many of a key's words are in a set of words of plain letters. */
export function countOf(key: string, set: ReadonlySet<string>, sample: number): number {
  return tally(key, set, sample) >> BITS;
}

/**
 * Found words and all words go into one small number: an object for each paragraph would be slower. A sample has fewer
 * words than this.
 */
const BITS = 15;
const MAX_WORDS = 2 ** BITS - 1;

function tally(key: string, set: ReadonlySet<string>, sample: number): number {
  const { next, ends } = automatonOf(set);
  let words = 0;
  let count = 0;
  for (let at = 0; at < key.length && at < sample && words < MAX_WORDS; words++) {
    let state = ROOT;
    for (; at < key.length; at++) {
      const code = key.charCodeAt(at);
      if (code === SPACE) break;
      const letter = code - FIRST;
      if (state !== DEAD) state = letter >= 0 && letter < LETTERS ? next[state * LETTERS + letter]! : DEAD;
    }
    count += ends[state]!;
    at++;
  }
  return (count << BITS) | words;
}
