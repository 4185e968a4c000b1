/** Limits from the date expressions of a text and the tense around them. */
import { type Read, spanOf } from '../mentions.ts';
import { tenseAround } from '../tense.ts';
import type { Events } from '../words/events.ts';
import { isOfDocument, isQuoted, isSurelyPast } from './clause.ts';
import { isWithAim } from './day-context.ts';
import type { Limit } from './evidence.ts';
import { firstDay, hasYear, lastDay } from './named-day.ts';
import { isCaption } from './pictures.ts';

/** Published after what is told as past, and hardly after what is planned. */
export function limitsOf(read: readonly Read[], events: Events): Limit[] {
  return read.flatMap((item, i): Limit[] => {
    const day = firstDay(item.hit.meaning);
    if (day === null) return [];
    const isPast = isSurelyPast(item) && hasYear(item) && !isWithAim(read[i - 1], item);
    if (isPast || isOfDocument(item, events) || isCaption(item))
      return [{ kind: 'earliest', day, sure: true, evidence: spanOf(item) }];
    const last = isPlanned(item) ? lastDay(item.hit.meaning) : null;
    return last === null ? [] : [{ kind: 'latest', day: last, sure: false, evidence: spanOf(item) }];
  });
}

/** The days of pictures. */
export function captionsIn(read: readonly Read[]): Limit[] {
  return read.flatMap((item): Limit[] => {
    const day = isCaption(item) ? firstDay(item.hit.meaning) : null;
    return day === null ? [] : [{ kind: 'earliest', day, sure: true, evidence: spanOf(item) }];
  });
}

/** « … aura lieu le 12 octobre 2023 », outside quotations: those may be old. */
function isPlanned({ scan, hit }: Read): boolean {
  const told = tenseAround(scan, hit.from, hit.to);
  return told?.tense === 'future' && told.sure && !isQuoted(scan, hit.from);
}
