import type { Hit, Recogniser } from './hit.ts';
import { bareDay } from './recognise/bare-day.ts';
import { feastRecogniser } from './recognise/feast.ts';
import { compound } from './recognise/numeric.ts';
import { RECOGNISERS } from './recognisers.ts';
import type { Scan } from './scan.ts';
import type { Feasts } from './words/feasts.ts';
import { NO_WORD, type Word } from './words/word.ts';

/** Which recognisers a word can begin, worked out once for each word of the lexicon. */
const dispatch = new WeakMap<Word, readonly Recogniser[]>();

function recognisersOf(word: Word): readonly Recogniser[] {
  const known = dispatch.get(word);
  if (known) return known;
  const found = RECOGNISERS.filter(recogniser => recogniser.starts(word));
  dispatch.set(word, found);
  return found;
}

/** The longest expressions from left to right, none inside another. Ranges and counted dates are not joined yet. */
export function findHits(scan: Scan, feasts: Feasts): Hit[] {
  const readFeast = feastRecogniser(feasts);
  const hits: Hit[] = [];
  let end = 0;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (at < end) continue;
    const hit =
      longestAt(scan, at, feasts.firsts.has(scan.norm(at)) ? readFeast : null) ?? bareDay(scan, at, hits.at(-1));
    if (!hit || hit.from < end) continue;
    hits.push(hit);
    end = hit.to;
  }
  return hits;
}

function longestAt(scan: Scan, at: number, readFeast: Recogniser['read'] | null): Hit | null {
  const word = scan.word(at);
  let best = readFeast?.(scan, at) ?? null;
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
