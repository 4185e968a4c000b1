import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { missingFile, unusableEntry, type VocabularyFile } from '../../vocabulary.ts';
import { CALENDAR, type Calendar, isList, type Section } from './schema.ts';

/** Reads `vocabulary/calendar.yaml`. A section that cannot be used is empty, and a problem. */
export function readCalendar(file: VocabularyFile | undefined, problems: Problem[]): Calendar {
  if (!file) problems.push(missingFile('calendar.yaml'));
  const sections = (Object.keys(CALENDAR) as Section[]).map(section => [section, read(section, file, problems)]);
  return Object.fromEntries(sections) as Calendar;
}

function read(section: Section, file: VocabularyFile | undefined, problems: Problem[]) {
  const data = (file?.data ?? {}) as Record<string, unknown>;
  const result = v.safeParse(CALENDAR[section] as v.GenericSchema, data[section]);
  if (result.success) return result.output;
  if (file) problems.push(unusable(file, section, result.issues[0].message));
  return isList(section) ? [] : {};
}

function unusable(file: VocabularyFile, section: Section, message: string): Problem {
  return unusableEntry(file, [section], {
    message: `The section "${section}" cannot be used: ${message}.`,
    help: 'Write it in the form of the other sections; the dates that need it are not found until then.',
  });
}
