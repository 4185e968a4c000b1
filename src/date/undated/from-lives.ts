/** « Emmanuel Macron, 44 ans »: published in the year between two birthdays. */
import { addDays, dayOf, existsDay, partsOf } from '../../lib/calendar.ts';
import type { DateLanguage } from '../language.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore } from '../tense.ts';
import { isQuoted } from './clause.ts';
import type { Stay, Term } from './evidence.ts';
import { isOfAnotherTime } from './not-now.ts';
import { evidenceOf, type Text } from './text.ts';

export function agesIn(text: Text, language: DateLanguage): Stay[] {
  const { scan } = text;
  const births = language.lives.births();
  const stays: Stay[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!scan.capital(at)) continue;
    const [name] = births.at(scan.tokens, at);
    const age = name ? ageAfter(scan, name.to) : null;
    if (!name || age === null || isOfAnotherTime(scan, [name.from, name.to + 2], language.events)) continue;
    const sure = !isQuoted(scan, at) && !tellsBefore(scan, name.from, name.to + 2);
    stays.push({
      terms: [yearOfLife(name.value, age)],
      leads: true,
      sure,
      evidence: evidenceOf(text, name.from, name.to + 2),
    });
  }
  return stays;
}

const LEAST = 10;
const MOST = 110;
const APPOSED = /^(?:, | ?\()$/;

/** The age that stands in apposition to a name which ends before a token. */
function ageAfter(scan: Scan, at: number): number | null {
  const figures = scan.word(at).digits;
  if (figures === undefined || scan.norm(at + 1) !== 'ans') return null;
  const age = Number(figures);
  const between = scan.text.slice(scan.tokens[at - 1]!.end, scan.tokens[at]!.start);
  const after = scan.text[scan.tokens[at + 1]!.end];
  const isApposed = APPOSED.test(between) && (after === undefined || /[,.)]/.test(after));
  return isApposed && age >= LEAST && age <= MOST ? age : null;
}

function yearOfLife(birth: string, age: number): Term {
  return { from: birthday(birth, age), to: addDays(birthday(birth, age + 1), -1) };
}

function birthday(birth: string, age: number): string {
  const { year, month, day } = partsOf(birth);
  return existsDay(year + age, month, day) ? dayOf(year + age, month, day) : dayOf(year + age, 3, 1);
}
