/**
 * « — France 3 Bretagne (@france3Bretagne) September 14, 2023 », « (@meteo) 8 juin 2016 »: posts carry the day on which
 * they were made, in English or in French.
 */
import { dayOf, existsDay } from '../../lib/calendar.ts';
import type { DateLanguage } from '../language.ts';
import type { ReadText } from '../mentions.ts';
import type { Limit } from './evidence.ts';

const POSTED = /\(@\w{1,30}\) (?:([A-Z][a-z]{2,8}) (\d{1,2}), |(\d{1,2}) ([a-zéû]{3,9}) )(\d{4})/g;

export function postsIn({ field, scan }: ReadText, { englishMonths }: DateLanguage): Limit[] {
  if (!scan.text.includes('(@')) return [];
  return [...scan.text.matchAll(POSTED)].flatMap((found): Limit[] => {
    const month = found[1] ? englishMonths.get(found[1].toLowerCase()) : scan.monthNamed(found[4]!);
    const [date, year] = [Number(found[2] ?? found[3]), Number(found[5])];
    if (!month || !existsDay(year, month, date)) return [];
    const [start, end] = [found.index, found.index + found[0].length];
    const evidence = { field, start, end, text: found[0] };
    return [{ kind: 'earliest', day: dayOf(year, month, date), sure: true, evidence }];
  });
}
