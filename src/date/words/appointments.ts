import type { Problem } from '../../article.ts';
import { type Day, daysBetween } from '../../lib/calendar.ts';
import { once } from '../../lib/once.ts';
import { PhraseTrie } from '../../lib/phrases.ts';
import { fold } from '../../lib/words.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { isKnownDay, readLines } from './lines.ts';

/** What was set for some days, often years apart: all of them, in order. */
export type Appointment = { readonly days: readonly Day[] };

/** Days further apart are of several editions. */
const ONE_SEASON = 120;

/** Its days by season: one can count the days until each. */
export function seasonsOf({ days }: Appointment): Day[][] {
  const seasons: Day[][] = [];
  for (const day of days) {
    const season = seasons.at(-1);
    if (season && daysBetween(season[0]!, day) <= ONE_SEASON) season.push(day);
    else seasons.push([day]);
  }
  return seasons;
}

type Line = { readonly day: Day; readonly names: readonly string[] };

/** Reads `vocabulary/appointments.txt`, compiled when the first text without a date comes. */
export function readAppointments(files: VocabularyFiles, problems: Problem[]): () => PhraseTrie<Appointment> {
  const lines = readLines(files, 'appointments.txt', { read: lineOf, problems });
  return once(() => compiled(lines));
}

function lineOf(line: string): Line | null {
  const [, day = '', words = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
  const names = words.split(',').map(name => name.trim());
  return isKnownDay(day) && names.every(Boolean) ? { day, names } : null;
}

function compiled(lines: readonly Line[]): PhraseTrie<Appointment> {
  const days = new Map<string, Set<Day>>();
  for (const { day, names } of lines)
    for (const name of names) days.set(name, (days.get(name) ?? new Set<Day>()).add(day));
  const appointments = new PhraseTrie<Appointment>(token => fold(token.norm));
  for (const [name, all] of days) appointments.add(name, { days: [...all].sort() });
  return appointments;
}
