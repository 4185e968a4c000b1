/**
 * The five-word runs of a text, as numbers. Words are runs of letters and digits, compared without case and accents,
 * so that « Jong-un » and « Jong Un », straight and curly apostrophes, are the same. One pass over the characters and
 * no strings: this runs on every text of a collection.
 */
const RUN = 5;

/** Of each so many runs in a row at least one is in the sample. */
const WINDOW = 5;

/**
 * A text's distinct runs, sorted; 53 bits each, so that two different runs are never taken for one (odds of 1 in 10^9
 * for a pair of articles).
 */
export function runsOf(text: string): Float64Array {
  const first = runHashes(text, FIRST);
  const second = runHashes(text, SECOND);
  const runs = new Float64Array(first.length);
  for (let at = 0; at < runs.length; at++) runs[at] = first[at]! * 0x20_0000 + (second[at]! >>> 11);
  return distinct(runs.sort());
}

/** All of a text's distinct runs, 32 bits each, sorted: to be looked up, not counted. */
export function shortRunsOf(text: string): Uint32Array {
  return distinct(runHashes(text, FIRST).sort());
}

/** A sample of a text's runs, 32 bits each, distinct, sorted: see `winnow`. Empty below five words. */
export function sampleOf(text: string): Uint32Array {
  return winnow(runHashes(text, FIRST));
}

/** Multipliers of two hashes that have nothing to do with each other (of FNV-1a and of MurmurHash2). */
const FIRST = 0x0100_0193;
const SECOND = 0x5bd1_e995;

function runHashes(text: string, multiplier: number): Uint32Array {
  const words = wordHashes(text, multiplier);
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at++) {
    let hash = 0;
    for (let i = at; i < at + RUN; i++) hash = mix(hash ^ words[i]!);
    runs[at] = hash;
  }
  return runs;
}

/**
 * The share of the shorter text's distinct runs that the other has too; 0 if either has fewer than five words.
 */
export function containment(a: Float64Array, b: Float64Array): number {
  const shortest = Math.min(a.length, b.length);
  return shortest ? sharedIn(a, b) / shortest : 0;
}

/** How many numbers two sorted lists of distinct numbers have in common. */
export function sharedIn(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003): the least hash of each window of neighbouring runs. What two
 * texts share for `WINDOW` runs on end is in both samples, wherever it stands and however long the texts are.
 */
function winnow(hashes: Uint32Array): Uint32Array {
  const chosen = new Uint32Array(hashes.length);
  let size = 0;
  let last = -1;
  for (let from = 0; from < hashes.length && (from === 0 || from + WINDOW <= hashes.length); from++) {
    const to = Math.min(from + WINDOW, hashes.length);
    if (last < from) last = leastIn(hashes, from, to);
    else if (to - 1 > last && hashes[to - 1]! <= hashes[last]!) last = to - 1;
    else continue;
    chosen[size++] = hashes[last]!;
  }
  return distinct(chosen.subarray(0, size).sort());
}

/** The rightmost of the least. */
function leastIn(hashes: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let i = from + 1; i < to; i++) if (hashes[i]! <= hashes[least]!) least = i;
  return least;
}

function distinct<T extends Float64Array | Uint32Array>(sorted: T): T {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept) as T;
}

function wordHashes(text: string, multiplier: number): Int32Array {
  // A word and the break after it take two characters at least.
  const words = new Int32Array((text.length >> 1) + 1);
  let size = 0;
  let hash = multiplier;
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    const letter = code < FOLDED.length ? FOLDED[code]! : code;
    if (letter > IGNORED) {
      hash = Math.imul(hash ^ letter, multiplier) ^ (hash >>> 15);
      inWord = true;
    } else if (letter === BREAK && inWord) {
      words[size++] = hash;
      hash = multiplier;
      inWord = false;
    }
  }
  return words.subarray(0, size);
}

/** The finalizer of MurmurHash3. */
function mix(hash: number): number {
  let h = hash + 0x7f4a_7c15;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}

const BREAK = 0;
const IGNORED = 1;
const SPACE = 0x20;
/** Punctuation, accents and the scripts of Europe end here; what comes after counts as letters. */
const LAST_FOLDED = 0x3000;
/** By UTF-16 code unit: what it counts as in a word. */
const FOLDED = Uint16Array.from({ length: LAST_FOLDED }, (_, code) => foldOf(String.fromCharCode(code)));

function foldOf(character: string): number {
  if (/\p{M}/u.test(character)) return IGNORED;
  if (!/[\p{L}\p{N}]/u.test(character)) return BREAK;
  return character.toLowerCase().normalize('NFD').charCodeAt(0);
}
