/** Dates that take their year from one told beside them: « En 2019, il rencontre Trump en février, Poutine en avril ». */
import type { DateMeaning } from '../lib/date-meaning.ts';
import { isEntry, type Near, yearInEntry, yearOfEntry } from './chronology.ts';
import { fixed, type Hit } from './hit.ts';
import { inYear, monthLacking, yearAndMonth } from './lacking.ts';
import type { Scan } from './scan.ts';
import { tellsBefore } from './tense.ts';
import { isImperfect, tenseAt } from './verbs.ts';

/** How far back, in words, a year still holds. */
const REACH = 60;

/** Gives months and days without a year that of their list, heading or neighbour; hits in text order. */
export function inheritYears(scan: Scan, hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  let entry: Hit | undefined;
  for (const hit of sharedYears(scan, hits)) {
    const month = monthLacking(hit.meaning);
    const near = { before: result.at(-1), entry, hit, month: month ?? 0 };
    const year = month === null ? null : yearOf(scan, near);
    result.push(year === null ? hit : { ...hit, meaning: inYear(hit.meaning, year) });
    if (isEntry(scan, hit)) entry = result.at(-1);
  }
  return result;
}

function yearOf(scan: Scan, near: Near): number | null {
  return yearFor(scan, near) ?? yearOfEntry(scan, near) ?? yearInEntry(scan, near);
}

/** « en mars et avril 2020 », « le 6 mai, puis le 3 juin 2020 », « au printemps et à l'automne 2020 »: the last tells the year. */
function sharedYears(scan: Scan, hits: readonly Hit[]): Hit[] {
  const result = [...hits];
  for (let i = hits.length - 2; i >= 0; i--) {
    const [hit, next] = [result[i]!, result[i + 1]!];
    const meaning = next.meaning.kind === 'fixed' && hit.meaning.kind !== 'fixed' ? withYearOf(hit, next) : null;
    if (meaning && SHARES.test(scan.between(hit.to - 1, next.from))) result[i] = { ...hit, meaning };
  }
  return result;
}

const SHARES = /^(?:,? (?:et|ou|puis)|,) (?:(?:en|au|à|le|de|du|dès|à l['’]|de l['’]|d['’]|l['’]) ?)?$/;

/** A later month of the list lies in the year before: « en décembre et janvier 2021 ». */
function withYearOf(hit: Hit, next: Hit): DateMeaning | null {
  const parts = yearAndMonth(next);
  if (!parts?.[2]) return null;
  const [year, last] = [Number(parts[1]), Number(parts[2])];
  const { meaning } = hit;
  if (meaning.kind === 'season' && meaning.toward === 'near' && last > 20)
    return fixed(`${meaning.season <= last ? year : year - 1}-${meaning.season}`);
  const month = last > 12 ? null : monthLacking(meaning);
  return month === null ? null : inYear(meaning, month <= last ? year : year - 1);
}

/** The year of the date before, if the same sentence tells both or the next goes on in the pluperfect. */
function yearFor(scan: Scan, { before, hit, month }: Near): number | null {
  if (!before || hit.from - before.to > REACH) return null;
  const season = seasonYear(before.meaning, month);
  const parts = yearAndMonth(before);
  if (season === null && (!parts || (parts[2] && firstMonth(Number(parts[2])) > month))) return null;
  const words = scan.between(before.to - 1, hit.from);
  if (words.includes('\n') || isPlanned(scan, hit)) return null;
  if (isOfThing(scan, before, hit) || isAside(scan, before, hit)) return null;
  if (parts?.[2] && Number(parts[2]) < month && AFTER.test(words)) return Number(parts[1]) - 1;
  const year = season ?? Number(parts![1]);
  if (!SENTENCE_END.test(words)) return year;
  if (!tellsBefore(scan, hit.from, hit.to)) return null;
  // « Elle a eu lieu le 16 février 2018. On l'avait promise en juillet. »: before what is told, not after it.
  const isAhead = season === null && !!parts![2] && Number(parts![2]) < month;
  return isAhead && !isInImperfect(scan, before) ? year - 1 : year;
}

/** Is the date's own sentence told in the pluperfect or the imperfect, so that the next may go on? */
function isInImperfect(scan: Scan, { from, to }: Hit): boolean {
  const [start, end] = scan.sentence(from, to);
  for (let i = start; i < end; i++) if (isImperfect(scan, i)) return true;
  return false;
}

/** « un chef du putsch de 1987 a été condamné le 6 avril »: the year belongs to the thing, not to what the verb after it tells. */
function isOfThing(scan: Scan, before: Hit, hit: Hit): boolean {
  return isYear(before) && scan.follows(before.from, 'of') && isVerbBetween(scan, before, hit);
}

/** « Fondée en 1998, la maison a fermé le 14 février », « depuis 2017 au même fonds, qui a annoncé le 21 janvier »: the year is over with its words. */
function isAside(scan: Scan, before: Hit, hit: Hit): boolean {
  if (!isYear(before) || SAME_YEAR.test(scan.after(hit.to - 1, SAME_YEAR_REACH))) return false;
  const { from } = before;
  const isSince = scan.word(from - 1).is.has('since-then');
  if (!isSince && !(scan.norm(from - 1) === 'en' && isApposed(scan, from - 2))) return false;
  return isVerbBetween(scan, before, hit);
}

function isYear({ meaning }: Hit): boolean {
  return meaning.kind === 'fixed' && /^\d{4}$/.test(meaning.edtf);
}

function isVerbBetween(scan: Scan, before: Hit, hit: Hit): boolean {
  for (let i = before.to; i < hit.from; i++) if (tenseAt(scan, i, hit.from) !== null) return true;
  return false;
}

/** A participle that opens the sentence (« Fondée en », « Maison fondée en »), or stands behind a comma. */
function isApposed(scan: Scan, at: number): boolean {
  if (!PARTICIPLE.test(scan.norm(at))) return false;
  return at === 0 || scan.stops(at - 1) || /[,.!?…\n]\s*$/.test(scan.between(at - 1, at));
}

/** « en septembre de la même année » */
const SAME_YEAR = /^ de (?:la|cette) même année/u;
/** UTF-16 code units. */
const SAME_YEAR_REACH = 24;
const PARTICIPLE = /(?:é|i|u|it|is|ert|eint)e?s?$/u;

/** Of a season (21 to 24) the month with which it begins. */
function firstMonth(part: number): number {
  return part > 12 ? 3 * (part - 20) : part;
}

/** « remis en février 2014, après un rapport d'étape le 3 décembre »: what comes « après » lies before. */
const AFTER = /^,? après [^.;:!?,]*$/;

/** « pour la saison 2022-2023 : Lens (18 février), Lille (6 mai) »: seasons and school years begin in summer. */
function seasonYear(meaning: DateMeaning, month: number): number | null {
  const years = meaning.kind === 'fixed' ? /^(\d{4})\/(\d{4})$/.exec(meaning.edtf) : null;
  if (!years || Number(years[2]) !== Number(years[1]) + 1) return null;
  return Number(month >= SUMMER ? years[1] : years[2]);
}

/** The month with which a season is taken to begin. */
const SUMMER = 7;

/** Not the stop of an initial: « M. Kerviel », « J. Dupont ». */
const SENTENCE_END = /(?<!(?:^|[ \u00a0’'(-])(?:\p{Lu}|MM))[.!?…]\s/u;

/** « Il était convoqué le 20 juin »: ahead, in whatever tense. */
function isPlanned(scan: Scan, hit: Hit): boolean {
  return [1, 2, 3, 4].some(back => scan.word(hit.from - back).is.has('future-words'));
}
