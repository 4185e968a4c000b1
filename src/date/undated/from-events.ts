/** Limits from public facts: who holds an office, names that nobody wrote before a day. */
import { addDays, daysBetween } from '../../lib/calendar.ts';
import type { PhraseHit } from '../../lib/phrases.ts';
import type { Token } from '../../lib/words.ts';
import type { DateLanguage } from '../language.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore } from '../tense.ts';
import type { Events } from '../words/events.ts';
import type { Offices as OfficeNames, Term as Stint } from '../words/offices.ts';
import { isQuoted } from './clause.ts';
import type { Known, Limit, Stay, Term } from './evidence.ts';
import { isOfAnotherTime } from './not-now.ts';
import { evidenceOf, type Text } from './text.ts';

export function namesSince(text: Text, events: Events): Limit[] {
  return events
    .since()
    .all(text.scan.tokens)
    .map(({ from, to, value }) => ({ kind: 'earliest', day: value, sure: true, evidence: evidenceOf(text, from, to) }));
}

/** Names that went out of use: they only choose between years. */
export function namesUntil(text: Text, events: Events): Known[] {
  return events
    .until()
    .all(text.scan.tokens)
    .filter(({ from, to }) => !isOfAnotherTime(text.scan, [from, to], events))
    .map(({ from, to, value }) => ({ day: value, evidence: evidenceOf(text, from, to) }));
}

export type Named = { readonly stays: readonly Stay[]; readonly known: readonly Known[] };

/** Who is named in an office, with all the stays that the words allow; and whoever is named who ever held one. */
export function holdersIn(text: Text, language: DateLanguage): Named {
  const known = language.offices();
  const offices = officesIn(text.scan.tokens, known);
  const stays: Stay[] = [];
  const persons: Known[] = [];
  const { tokens } = text.scan;
  for (let at = 0; at < tokens.length; at++) {
    if (!text.scan.capital(at)) continue;
    const names = known.holders.at(tokens, at);
    if (names.length === 0) continue;
    const stay = stayOf(text, names, { offices, events: language.events });
    if (stay) stays.push(stay);
    persons.push(...knownOf(text, names));
    at = names[0]!.to - 1;
  }
  return { stays, known: persons };
}

/** Whoever takes an office is in the news a year before, as a rule. */
const KNOWN_BEFORE = 365;

function knownOf(text: Text, names: Names): Known[] {
  const [name] = names;
  const whole = names.filter(({ value }) => value.whole && value.term.name.includes(' '));
  if (!name || whole.length === 0) return [];
  const first = whole.map(({ value }) => value.term.from).sort()[0]!;
  return [{ day: addDays(first, -KNOWN_BEFORE), evidence: evidenceOf(text, name.from, name.to) }];
}

/** Offices found, by their first token and by the token after them. */
type Offices = Map<string, readonly PhraseHit<number>[]>;

function officesIn(tokens: readonly Token[], known: OfficeNames): Offices {
  const hits: Offices = new Map();
  for (let at = 0; at < tokens.length; at++) {
    const found = known.offices.longestAt(tokens, at);
    if (found.length === 0) continue;
    hits.set(`from ${at}`, found);
    hits.set(`to ${found[0]!.to}`, found);
    at = found[0]!.to - 1;
  }
  return hits;
}

type Facts = { readonly offices: Offices; readonly events: Events };
type Names = readonly PhraseHit<{ readonly term: Stint; readonly whole: boolean }>[];

function stayOf(text: Text, names: Names, { offices, events }: Facts): Stay | null {
  const [name] = names;
  if (!name) return null;
  const all = beside(offices, name).filter(office => isNear(text.scan, office, name));
  const near = all.filter(office => !all.some(other => isOfSomebodyElse(text.scan, office, [other, name])));
  const terms = names
    .filter(({ value }) =>
      near.some(office => office.value === value.term.office && (value.whole || office.to === name.from)),
    )
    .map(({ value }) => value.term);
  const first = Math.min(name.from, ...near.map(office => office.from));
  const last = Math.max(name.to, ...near.map(office => office.to));
  const isElect = near.some(office => isPremierElect(text.scan, office));
  if (terms.length === 0 || (!isElect && isOfAnotherTime(text.scan, [first, last], events))) return null;
  const isNew = ({ office }: Stint) =>
    near.some(({ from, value }) => value === office && events.newly.test(textBefore(text.scan, from)));
  const isReshuffled = (term: Stint) => near.some(({ from }) => isGovernment(text.scan, from)) && isLong(term, events);
  const sure = !isQuoted(text.scan, first) && !tellsBefore(text.scan, first, last);
  const leads = (text.field !== 'text' || text.scan.tokens[first]!.start < LEAD) && !OF.has(text.scan.norm(first - 1));
  return {
    terms: terms.map(term =>
      isElect
        ? elected(term)
        : isNew(term) && !hasMoved(term, names) && !isReshuffled(term)
          ? begun(term)
          : spokenOf(term),
    ),
    leads,
    sure,
    evidence: evidenceOf(text, first, last),
  };
}

function textBefore(scan: Scan, at: number): string {
  const { start } = scan.tokens[at]!;
  return scan.text.slice(Math.max(0, start - LONGEST_VERB), start);
}

/** UTF-16 code units. */
const LONGEST_VERB = 60;

/** « le premier ministre élu, X », « la première ministre désignée X »; a president who was overthrown is called the elected one for years. */
function isPremierElect(scan: Scan, { from, to }: Hit): boolean {
  return scan.norm(from).startsWith('prem') && ELECT.test(scan.norm(to));
}

const ELECT = /^(?:élue?|désignée?)$/;
/** From the vote to the oath. Days. */
const ELECT_DAYS = 25;

function elected({ from }: Term): Term {
  return { from: addDays(from, -ELECT_DAYS), to: from };
}

/** « l'attente d'un nouveau premier ministre, le président X »: the name has an office with an article of its own. */
function isOfSomebodyElse(scan: Scan, office: PhraseHit<unknown>, [own, name]: readonly [Hit, Hit]): boolean {
  if (office.from >= name.to) return isSubject(scan, office, name);
  if (own === office || own.to !== name.from || office.to >= own.from) return false;
  return OWN_ARTICLE.test(scan.text.slice(scan.tokens[office.to - 1]!.end, scan.tokens[own.from]!.start));
}

/** « Selon X, le premier ministre prévoit … »: what follows the comma is the subject. */
function isSubject(scan: Scan, office: Hit, name: Hit): boolean {
  const between = scan.text.slice(scan.tokens[name.to - 1]!.end, scan.tokens[office.from]!.start);
  return scan.inClause(name.from - 1, 'sources') && OWN_ARTICLE.test(between);
}

type Hit = PhraseHit<unknown>;
const OWN_ARTICLE = /^, (?:l[ea] |l['’])/;

/** Further down a text may speak of those who were in office. UTF-16 code units. */
const LEAD = 1500;
/** « la fin du président Bouteflika » may be long ago. */
const OF = new Set(['du', 'de', "d'", 'des']);

/** « a limogé le ministre de la Défense, X »: whoever leaves keeps the title while the news tells of it. */
const LEAVING_DAYS = 14;

function spokenOf(term: Term): Term {
  return term.to === null ? term : { ...term, to: addDays(term.to, LEAVING_DAYS) };
}

/** « la nouvelle ministre X »: of another office perhaps, where X took one during this term. */
function hasMoved(term: Term, names: Names): boolean {
  return names.some(({ value }) => value.term.from > term.from && (term.to === null || value.term.from < term.to));
}

/** « le nouveau gouvernement Legault »: who governs for long has had more than one. */
function isLong({ from, to }: Stint, { horizon }: Events): boolean {
  return daysBetween(from, to ?? horizon) > LONG_TERM;
}

/** Days. */
const LONG_TERM = 730;

function isGovernment(scan: Scan, at: number): boolean {
  return scan.norm(at) === 'gouvernement';
}

/** Nobody calls a government new for longer. */
const NEW_DAYS = 120;

function begun(term: Term): Term {
  const end = addDays(term.from, NEW_DAYS);
  return { ...term, to: term.to !== null && term.to < end ? term.to : end };
}

/** Offices at most two words before or after a name, or before it with the rest of a long title between. */
function beside(offices: Offices, { from, to }: PhraseHit<unknown>): readonly PhraseHit<number>[] {
  const near = [0, 1, 2].flatMap(gap => [
    ...(offices.get(`to ${from - gap}`) ?? []),
    ...(offices.get(`from ${to + gap}`) ?? []),
  ]);
  return near.length > 0 ? near : (titleBefore(offices, from) ?? []);
}

const LONGEST_TITLE = 10;

/** « le ministre de la Santé et des Services sociaux, Christian Dubé », of which « ministre de la Santé » is known. */
function titleBefore(offices: Offices, from: number): readonly PhraseHit<number>[] | undefined {
  for (let gap = 3; gap <= LONGEST_TITLE; gap++) {
    const found = offices.get(`to ${from - gap}`);
    if (found) return found;
  }
  return undefined;
}

/** « le ministre de l'Intérieur, Gérald Darmanin », « Gérald Darmanin, ministre de l'Intérieur ». */
function isNear(scan: Scan, office: PhraseHit<unknown>, name: PhraseHit<unknown>): boolean {
  const [from, to] = office.from < name.from ? [office.to, name.from] : [name.to, office.from];
  const between = scan.text.slice(scan.tokens[from - 1]!.end, scan.tokens[to]!.start);
  // « une nouvelle répartition au gouvernement, X prend congé »: a government is called after its head without a comma.
  if (between.includes(',') && isGovernment(scan, office.from)) return false;
  if (to - from > 2) return TITLE.test(between) && !hasAuxiliary(scan, from, to);
  return !/[.;:!?«»\n]/.test(between.replace('M.', ''));
}

/** What a long title goes on with; a comma only before the name. */
const TITLE = /^ (?:et|de|du|des|d['’]|à|aux|chargée?|déléguée?|auprès|en) ?[\p{L}'’ -]+,? $/u;

function hasAuxiliary(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word(i).is.has('auxiliaries')) return true;
  return false;
}
