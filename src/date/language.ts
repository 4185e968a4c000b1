import type { Problem } from '../article.ts';
import type { VocabularyFiles } from '../vocabulary.ts';
import { readCalendar } from './words/calendar.ts';
import { type Events, readEvents } from './words/events.ts';
import { type Feasts, readFeasts } from './words/feasts.ts';
import { type Happenings, readHappenings } from './words/happenings.ts';
import { compileLexicon, type Lexicon } from './words/lexicon.ts';

/** What the date room knows of French, compiled once. */
export type DateLanguage = {
  readonly lexicon: Lexicon;
  readonly feasts: Feasts;
  readonly events: Events;
  readonly happenings: Happenings;
  /** Lower case, whole and short: only metadata is written so. */
  readonly englishMonths: ReadonlyMap<string, number>;
};

/** Reads `calendar.yaml`, `feasts.yaml`, `events.yaml` and `happenings.yaml`. What cannot be used is left out, and a problem. */
export function prepareDate(files: VocabularyFiles): { language: DateLanguage; problems: Problem[] } {
  const problems: Problem[] = [];
  const calendar = readCalendar(files.get('calendar.yaml'), problems);
  const feasts = readFeasts(files.get('feasts.yaml'), problems);
  const englishMonths = new Map([
    ...Object.entries(calendar['short-months']),
    ...Object.entries(calendar['english-months']),
  ]);
  const happenings = readHappenings(files.get('happenings.yaml'), problems);
  const events = readEvents(files.get('events.yaml'), problems);
  return { language: { lexicon: compileLexicon(calendar), feasts, events, happenings, englishMonths }, problems };
}
