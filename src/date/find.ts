import { ByWord } from '../lib/by-word.ts';
import { rememberedWith } from '../lib/remembered.ts';
import type { Token } from '../lib/words.ts';
import type { Hit, Recogniser } from './hit.ts';
import { bareDay } from './recognise/bare-day.ts';
import { feastRecogniser } from './recognise/feast.ts';
import { compound } from './recognise/hyphens.ts';
import { namesStreet } from './recognise/street.ts';
import { RECOGNISERS } from './recognisers.ts';
import type { Scan } from './scan.ts';
import type { Feasts } from './words/feasts.ts';
import { isContent, NO_WORD, type Word } from './words/word.ts';

/** What can begin at a word: nothing, for most. */
type Start = {
  readonly recognisers: readonly Recogniser[];
  readonly isFeast: boolean;
  readonly isFigure: boolean;
  readonly isNothing: boolean;
  /** Makes a date likely by itself; « de », « la » begin one only with such a word close behind. */
  readonly isContent: boolean;
};

/** The longest expressions from left to right, none inside another. Ranges and counted dates are not joined yet. */
export function findHits(scan: Scan, feasts: Feasts): Hit[] {
  const readFeast = feastRecogniser(feasts);
  const known = startsOf(feasts);
  const starts = scan.tokens.map((token, i) => known.of(token, scan.words[i]!));
  const likely = nearContent(starts);
  const hits: Hit[] = [];
  let end = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at]!;
    if (at < end || start.isNothing || likely[at] === 0) continue;
    const hit = longestAt(scan, at, { start, readFeast }) ?? bareDay(scan, at, hits);
    if (!hit || hit.from < end) continue;
    if (!namesStreet(scan, hit)) hits.push(hit);
    end = hit.to;
  }
  return hits;
}

type Ways = { readonly start: Start; readonly readFeast: Recogniser['read'] };

function longestAt(scan: Scan, at: number, { start, readFeast }: Ways): Hit | null {
  let best = start.isFeast ? readFeast(scan, at) : null;
  if (start.isFigure && !best) return compound(scan, at);
  for (const recogniser of start.recognisers) {
    const hit = recogniser.read(scan, at);
    if (hit && hit.to > (best?.to ?? at)) best = hit;
  }
  return best;
}

/** As far as anything that begins with plain words looks for its first telling one. */
const NEAR = 6;

/** 1 where a token, or one close behind it, makes a date likely. */
function nearContent(starts: readonly Start[]): Uint8Array {
  const near = new Uint8Array(starts.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = starts.length - 1; at >= 0; at--) {
    if (starts[at]!.isContent) next = at;
    near[at] = next - at <= NEAR ? 1 : 0;
  }
  return near;
}

/** Worked out once for each word of articles. */
class Starts {
  readonly #feasts: Feasts;
  readonly #known: ByWord<Start>;
  /** Of the token that is asked for: the lexicon makes the same of it wherever it stands. */
  #word: Word = NO_WORD;

  constructor(feasts: Feasts) {
    this.#feasts = feasts;
    this.#known = new ByWord(token => this.#startOf(token, this.#word));
  }

  of(token: Token, word: Word): Start {
    this.#word = word;
    return this.#known.of(token);
  }

  #startOf(token: Token, word: Word): Start {
    const isFeast = this.#feasts.begins(token);
    const isFigure = word === NO_WORD && FIGURE.test(token.norm);
    const recognisers = word === NO_WORD ? [] : RECOGNISERS.filter(recogniser => recogniser.starts(word));
    const isNothing = recognisers.length === 0 && !isFeast && !isFigure && word.digits === undefined;
    return { recognisers, isFeast, isFigure, isNothing, isContent: isFeast || isFigure || isContent(word) };
  }
}

const FIGURE = /^[0-9]/;

const startsOf = rememberedWith((feasts: Feasts) => new Starts(feasts));
