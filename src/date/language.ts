import type { Problem } from '../article.ts';
import type { PhraseTrie } from '../lib/phrases.ts';
import type { VocabularyFiles } from '../vocabulary.ts';
import { type Appointment, readAppointments } from './words/appointments.ts';
import { readCalendar } from './words/calendar.ts';
import { type Editions, readEditions } from './words/editions.ts';
import { type Events, readEvents } from './words/events.ts';
import { type Feasts, readFeasts } from './words/feasts.ts';
import { type Happenings, readHappenings } from './words/happenings.ts';
import { compileLexicon, type Lexicon } from './words/lexicon.ts';
import { type Lives, readLives } from './words/lives.ts';
import { type Offices, readOffices } from './words/offices.ts';

/** What the date room knows of French, compiled once. */
export type DateLanguage = {
  readonly lexicon: Lexicon;
  readonly feasts: Feasts;
  readonly events: Events;
  readonly editions: Editions;
  readonly offices: () => Offices;
  readonly lives: Lives;
  readonly happenings: Happenings;
  readonly appointments: () => PhraseTrie<Appointment>;
  /** Lower case, whole and short: only metadata is written so. */
  readonly englishMonths: ReadonlyMap<string, number>;
};

/**
 * Reads `calendar.yaml`, `feasts.yaml`, `events.yaml`, `editions.txt`, `offices.txt`, `lives.txt`, `happenings.txt` and `appointments.txt`. What
 * cannot be used is left out, and a problem. Public facts are only checked: they are compiled for the first text without a date.
 */
export function prepareDate(files: VocabularyFiles): { language: DateLanguage; problems: Problem[] } {
  const problems: Problem[] = [];
  const calendar = readCalendar(files.get('calendar.yaml'), problems);
  const feasts = readFeasts(files.get('feasts.yaml'), problems);
  const englishMonths = new Map([
    ...Object.entries(calendar['short-months']),
    ...Object.entries(calendar['english-months']),
  ]);
  const events = readEvents(files.get('events.yaml'), problems);
  const editions = readEditions(files, problems);
  const offices = readOffices(files, problems);
  const lives = readLives(files, problems);
  const happenings = readHappenings(files, { all: lives.all, deathWords: events.deathWords }, problems);
  const appointments = readAppointments(files, problems);
  const lexicon = compileLexicon(calendar);
  return {
    language: { lexicon, feasts, events, editions, offices, lives, happenings, appointments, englishMonths },
    problems,
  };
}
