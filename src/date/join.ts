/** Expressions that stand side by side can be one: ranges, nights between two days, dates counted from a date. */
import type { Hit } from './hit.ts';
import { mergeRanges } from './ranges.ts';
import { countedFrom } from './recognise/counted.ts';
import { mergeRepeats } from './repeats.ts';
import type { Scan } from './scan.ts';

/** Hits side by side that are one, put together; text order, none inside another. */
export function joinHits(scan: Scan, found: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of mergeRanges(scan, mergeRepeats(scan, found)))
    push(joined, nightBefore(scan, countedFrom(scan, hit) ?? hit));
  return joined;
}

/** A hit that grew to the left swallows those it now covers. */
function push(hits: Hit[], hit: Hit): void {
  while (hits.length > 0 && hits.at(-1)!.to > hit.from) hits.pop();
  hits.push(hit);
}

/** « (dans la) nuit de samedi à dimanche ». */
function nightBefore(scan: Scan, hit: Hit): Hit {
  if (hit.meaning.kind !== 'range' || !scan.follows(hit.from, 'night') || !scan.word(hit.from).is.has('of')) return hit;
  let from = hit.from - 1;
  if (scan.follows(from, 'the')) from -= 1;
  if (scan.follows(from, 'within')) from -= 1;
  return { ...hit, from };
}
