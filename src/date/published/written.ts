import { isEdtf } from '../../lib/edtf.ts';
import type { DateLanguage } from '../language.ts';
import { expressionsIn } from '../mentions.ts';
import { dayOfDateTime, dayOfInternetDate } from './date-time.ts';

export type Reading = { readonly language: DateLanguage; readonly timeZone: string };

/**
 * The date that an editor or a page wrote: EDTF, a date-time, or words that hold a full date (« mardi 12 septembre
 * 2023 à 10 h »). `null` if it is none of them.
 */
export function writtenDate(text: string, { language, timeZone }: Reading): string | null {
  const trimmed = text.trim();
  if (isEdtf(trimmed)) return trimmed;
  return (
    dayOfDateTime(trimmed, timeZone) ??
    dayOfInternetDate(trimmed, language.englishMonths, timeZone) ??
    firstFullDate(trimmed, language)
  );
}

function firstFullDate(text: string, language: DateLanguage): string | null {
  for (const { meaning } of expressionsIn(text, language))
    if (meaning.kind === 'fixed' && meaning.edtf.length === 10) return meaning.edtf;
  return null;
}
