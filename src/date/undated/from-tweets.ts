/** « — France 3 Bretagne (@france3Bretagne) September 14, 2023 »: posts carry the English day on which they were made. */
import { dayOf, existsDay } from '../../lib/calendar.ts';
import type { DateLanguage } from '../language.ts';
import type { ReadText } from '../mentions.ts';
import type { Limit } from './evidence.ts';

const POSTED = /\(@\w{1,30}\) ([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})/g;

export function postsIn({ field, scan }: ReadText, { englishMonths }: DateLanguage): Limit[] {
  if (!scan.text.includes('(@')) return [];
  return [...scan.text.matchAll(POSTED)].flatMap((found): Limit[] => {
    const [month, date, year] = [englishMonths.get(found[1]!.toLowerCase()), Number(found[2]), Number(found[3])];
    if (month === undefined || !existsDay(year, month, date)) return [];
    const [start, end] = [found.index, found.index + found[0].length];
    const evidence = { field, start, end, text: found[0] };
    return [{ kind: 'earliest', day: dayOf(year, month, date), sure: true, evidence }];
  });
}
