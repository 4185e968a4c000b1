import type { DateClaim } from '../../../article.ts';
import { writtenDateIn } from '../../text/written-date.ts';

/** The web is younger than this; dates before it are a program's zero. */
const FIRST_YEAR = '1990';

/**
 * What a value says of a day, if anything; `where` tells a reader where it stood. A time with an offset is the clock of
 * the outlet (22:14 in Montréal is next day in Paris, but not for its readers): its offset is left out. `Z` and `+00:00`
 * are what programs write whatever the place; they stay.
 */
export function claim(text: string, where: string): DateClaim[] {
  const iso = machineDate(text.trim()) ?? writtenDateIn(text.slice(0, 100))?.iso;
  if (!iso || iso < FIRST_YEAR) return [];
  return [{ value: iso.replace(/[+-](?!00:?00)\d{2}:?\d{2}$/, offset => (iso.indexOf('T') > 0 ? '' : offset)), where }];
}

/** `20200312`, `20200312T1000`, and seconds or milliseconds since 1970. */
function machineDate(text: string): string | null {
  const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:$|T)/.exec(text);
  if (compact) return writtenDateIn(compact.slice(1).join('-'))?.iso ?? null;
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(text)?.[1];
  return seconds ? new Date(Number(seconds) * 1000).toISOString().replace('.000', '') : null;
}
