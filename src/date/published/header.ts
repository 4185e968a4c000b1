/** Header and place lines: « Publié le 12 septembre 2023 à 10h59, mis à jour le 13 », « Séoul, 12 sept. 2023 (Yonhap) ». */

import type { DateLine } from '../../article.ts';
import { tokensOf } from '../../lib/words.ts';
import { expressionsIn } from '../mentions.ts';
import { type Claim, outside } from './claim.ts';
import { dayOfDateTime, dayOfInternetDate } from './date-time.ts';
import type { Reading } from './written.ts';

type HeaderLine = Pick<DateLine, 'text' | 'masthead'>;

const DATE_TIME =
  /(?<![\d-])\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|UTC|GMT)|[+-]\d{2}:?\d{2})?)?/g;

/** « Tue, 21 Mar 2023 05:48:11 +0100 », as mail and feeds write it; « 21 Mar 2023 », as sites do that nobody translated. */
const MAIL_DATE =
  /(?<![\p{L}\d])\d{1,2} [A-Za-z]{3,9} \d{4}(?!\d)(?: \d{2}:\d{2}(?::\d{2})? ?(?:Z|UTC|GMT|[+-]\d{4})?)?/gu;

/** « 29 - 05 - 2019 »: in a header line the spaces mean nothing; in running text it may be a sum or a score. */
const SPACED_DAY = /(?<![\d-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/g;

/** « 2023/03/21 » */
const YEAR_FIRST = /(?<![\d/.])((?:19|20)\d{2})([/.])(\d{2})\2(\d{2})(?![\d/.])/g;
/** « March 21, 2023 », « mars 21, 2023 » */
const MONTH_FIRST = /(?<!\p{L}|\d )(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/gu;
/** « 21 mars, 2023 » */
const COMMA = /(\d (?:\p{L}{3,9}))\.?, (?=(?:19|20)\d{2}(?!\d))/gu;

/** « 21 mar. 2023 »: elsewhere a Tuesday. */
const MARCH = /(?<=\d )mar\. (?=(?:19|20)\d{2}(?!\d))/giu;

/** « 21 - Mars - 2023 » */
const SPACED_MONTH = /(?<!\d)(\d{1,2}) ([-/]) (\p{L}{3,9}) \2 ((?:19|20)\d{2})(?!\d)/gu;
/** « Faits divers21 mars 2023 »: a section, glued to the date. */
const GLUED = /(?<=\p{Ll})(?=\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d{2}(?!\d))/gu;

/** « 21. mars 2023 », « 21 mars 23 »: neither « 21 mars 23 h » nor « 21 mars 23 vues ». */
const DAY_STOP = /(?<!\d)(\d{1,2})\. (?=\p{L}{3,9}\.? \d{2,4}(?!\d))/gu;
const SHORT_YEAR = /(?<!\d)(\d{1,2}(?:er)? \p{L}{3,9})\.? ([12]\d)(?=$| ?[,|)\]]| [à–—-] )/gu;

/** Forms that only header lines have, as running text writes them. */
function inUsualForm(text: string): string {
  return text
    .replace(SPACED_DAY, '$1$2$3$2$4')
    .replace(SPACED_MONTH, '$1 $3 $4')
    .replace(GLUED, ' ')
    .replace(DAY_STOP, '$1 ')
    .replace(SHORT_YEAR, '$1 20$2')
    .replace(MARCH, 'mars ')
    .replace(YEAR_FIRST, '$1-$3-$4')
    .replace(MONTH_FIRST, '$2 $1 $3')
    .replace(COMMA, '$1 ');
}

/** The first full date of the lines that is not that of an update. */
export function headerClaims(lines: readonly HeaderLine[], reading: Reading): Claim[] {
  return lines.flatMap(line => {
    const edtf = publicationIn(inUsualForm(line.text), reading);
    return edtf ? [{ edtf, method: 'header-line' as const, evidence: outside(line.text), name: 'a header line' }] : [];
  });
}

/** The last day of an article whose lines state only an update, or when the page was seen: it was published then or before. */
export function latestIn({ text: line, masthead }: HeaderLine, reading: Reading): string | null {
  const text = inUsualForm(line);
  if (masthead) return publicationIn(text, reading);
  const candidates = [...dateTimes(text, reading), ...writtenDays(text, reading)];
  const updates = candidates.filter(({ start }) => isUpdate(text.slice(0, start), reading)).map(({ day }) => day);
  return updates.sort()[0] ?? null;
}

function publicationIn(text: string, reading: Reading): string | null {
  const candidates = [...dateTimes(text, reading), ...writtenDays(text, reading)].sort((a, b) => a.start - b.start);
  return candidates.find(({ start }) => !isUpdate(text.slice(0, start), reading))?.day ?? null;
}

type Candidate = { readonly start: number; readonly day: string };

function dateTimes(text: string, { timeZone, language }: Reading): Candidate[] {
  const iso = [...text.matchAll(DATE_TIME)].map(match => ({
    start: match.index,
    day: dayOfDateTime(match[0], timeZone),
  }));
  const mail = [...text.matchAll(MAIL_DATE)].map(match => ({
    start: match.index,
    day: dayOfInternetDate(match[0], language.englishMonths, timeZone),
  }));
  return [...iso, ...mail].filter((candidate): candidate is Candidate => candidate.day !== null);
}

function writtenDays(text: string, { language }: Reading): Candidate[] {
  return expressionsIn(text, language).flatMap(({ start, meaning }) =>
    meaning.kind === 'fixed' && meaning.edtf.length === 10 ? [{ start, day: meaning.edtf }] : [],
  );
}

/** Of « publié » and « mis à jour » the nearer one before the date says what it is. */
function isUpdate(before: string, { language }: Reading): boolean {
  const words = tokensOf(before).map(({ norm }) => language.lexicon.get(norm)?.is);
  const update = words.findLastIndex(is => is?.has('update-words'));
  const publish = words.findLastIndex(is => is?.has('publish-words'));
  return update >= 0 && update > publish;
}
