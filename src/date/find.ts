import type { Hit, Recogniser } from './hit.ts';
import { bareDay } from './recognise/bare-day.ts';
import { feastRecogniser } from './recognise/feast.ts';
import { compound } from './recognise/numeric.ts';
import { RECOGNISERS } from './recognisers.ts';
import type { Scan } from './scan.ts';
import type { Feasts } from './words/feasts.ts';
import { NO_WORD, type Word } from './words/word.ts';

/**
 * Which recognisers a word can begin, worked out once for each word of the lexicon, and for figures once for each shape:
 * no recogniser asks what number they make before it reads them.
 */
const byWord = new WeakMap<Word, readonly Recogniser[]>();
const byShape = new Map<string, readonly Recogniser[]>();

function recognisersOf(word: Word): readonly Recogniser[] {
  const shape = word.digits === undefined ? null : `${word.digits.length}${word.ordinal === undefined ? '' : 'e'}`;
  const known = shape === null ? byWord.get(word) : byShape.get(shape);
  if (known) return known;
  const found = RECOGNISERS.filter(recogniser => recogniser.starts(word));
  if (shape === null) byWord.set(word, found);
  else byShape.set(shape, found);
  return found;
}

/** The longest expressions from left to right, none inside another. Ranges and counted dates are not joined yet. */
export function findHits(scan: Scan, feasts: Feasts): Hit[] {
  const readFeast = feastRecogniser(feasts);
  const hits: Hit[] = [];
  let end = 0;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (at < end) continue;
    const hit = longestAt(scan, at, readFeast) ?? bareDay(scan, at, hits.at(-1));
    if (!hit || hit.from < end) continue;
    hits.push(hit);
    end = hit.to;
  }
  return hits;
}

function longestAt(scan: Scan, at: number, readFeast: Recogniser['read']): Hit | null {
  const word = scan.word(at);
  let best = readFeast(scan, at);
  if (word === NO_WORD) return best ?? (isFigure(scan.norm(at)) ? compound(scan, at) : null);
  for (const recogniser of recognisersOf(word)) {
    const hit = recogniser.read(scan, at);
    if (hit && hit.to > (best?.to ?? at)) best = hit;
  }
  return best;
}

function isFigure(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57;
}
