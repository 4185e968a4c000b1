import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { findRun } from './capital-run.ts';
import { type Find, institution, type Scope } from './find.ts';
import { institutionEnd } from './institutions.ts';
import { findKnown } from './known.ts';
import { pairAt } from './pairs.ts';
import { articleNameEnd, callEnd, plainNameEnd, quotedNameEnd } from './quoted.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName, isNameWord } from './runs.ts';
import { shoutEnd, titleCaseEnd } from './shouting.ts';
import { CAPITAL_ARTICLES, isOf, THE } from './small-words.ts';
import { speltOut } from './spelt-out.ts';
import { COMMON } from './starts.ts';

/** Every name of one field, in order, none inside another. */
export function scan(reading: Reading, scope: Scope): Find[] {
  const finds: Find[] = [];
  const spelt = speltOut(reading);
  let quietFrom = 0;
  for (let at = 0; at < reading.length; ) {
    if (!reading.starts(at)) {
      at++;
      continue;
    }
    if (at >= quietFrom) quietFrom = quietEnd(reading, at);
    const pair = at < quietFrom ? null : pairAt(reading, at, scope);
    if (pair) {
      finds.push(...pair);
      at++;
      continue;
    }
    const found = at < quietFrom ? findKnown(reading, at, scope) : findAt(reading, at, [scope, spelt]);
    if (found) finds.push(found);
    at = found?.to ?? at + 1;
  }
  return finds;
}

/** End of the capitals that prove no name, if they begin here. */
function quietEnd(reading: Reading, at: number): number {
  if (reading.shape(at) === Shape.allCapitals) return Math.max(shoutEnd(reading, at), titleCaseEnd(reading, at));
  return titleCaseEnd(reading, at);
}

function findAt(
  reading: Reading,
  at: number,
  [scope, spelt]: readonly [Scope, ReadonlyMap<number, number>],
): Find | null {
  const known = unlessArticle(reading, at, [findKnown(reading, at, scope), scope]);
  const whole = spelt.get(at);
  if (whole !== undefined && whole > (known?.to ?? at + 1)) return institution(reading, at, whole);
  const announced = reading.gap(at) & Gap.quote ? quotedNameEnd(reading, at) : announcedEnd(reading, at);
  if (announced > (known?.to ?? at)) return institution(reading, at, announced);
  const end = institutionEnd(reading, at, scope.language);
  if (known && isPersonAtWork(known)) return findRun(reading, at, [scope, null]);
  if (end > (known?.to ?? at) && !(known && isWholeName(known, end))) return institution(reading, at, end);
  const opensRun = isNameWord(reading, at) && (known || !isTitleArticle(reading, at, scope.language));
  const run = opensRun ? findRun(reading, at, [scope, known]) : null;
  if (!known || (run && run.to > known.to && yields(known) && !isBranch(known, run, scope) && !isToldTo(known, run)))
    return run;
  const grows = run !== null && (isSecondSurname(known, run) || isStation(known, run));
  return grows ? { ...known, to: run.to, end: run.end } : known;
}

/** « France Bleu Loire Océan », « France 3 Bretagne »: where a known body of several words is at work. */
function isStation({ reading, from, to, entry }: Find, run: Find): boolean {
  if (entry!.type !== 'organisation' || to - from < 2 || run.to <= to || !reading.joined(to)) return false;
  for (let i = to; i < run.to; i++) if (!(reading.wordClass(i) & (WordClass.place | WordClass.placeWord))) return false;
  return true;
}

/** « l’Équipe nationale du Sénégal », « le Centre hospitalier de Laon »: not the paper, the party of one word. */
function unlessArticle(reading: Reading, at: number, [known, scope]: readonly [Find | null, Scope]): Find | null {
  if (known?.entry?.type !== 'organisation' || known.to !== at + 2 || !THE.has(reading.norm(at))) return known;
  const longer = Math.max(institutionEnd(reading, at + 1, scope.language), findKnown(reading, at + 1, scope)?.to ?? 0);
  return longer > known.to ? null : known;
}

function announcedEnd(reading: Reading, at: number): number {
  return Math.max(articleNameEnd(reading, at), callEnd(reading, at), plainNameEnd(reading, at));
}

/** « Le Journal de Crasville » within a sentence: the article of a title, before an institution with its complement. */
function isTitleArticle(reading: Reading, at: number, language: ActorLanguage): boolean {
  if (!CAPITAL_ARTICLES.has(reading.tokens[at]!.text) || !reading.joined(at + 1)) return false;
  return reading.isCapitalised(at + 1) && institutionEnd(reading, at + 1, language) > at + 2;
}

/** « Christelle Luisier Brodard »: one more surname than the vocabulary gives. */
function isSecondSurname({ reading, to, entry }: Find, run: Find): boolean {
  if (entry!.type !== 'person' || run.to !== to + 1 || reading.shape(to) !== Shape.capital) return false;
  return (reading.wordClass(to) & (COMMON | WordClass.place | WordClass.role | WordClass.demonym)) === 0;
}

/** « Juan Carlos » of « Juan Carlos Velbrax »: somebody else, whatever king is called so. */
function isOfFirstNames(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isFirstName(reading, i)) return false;
  return true;
}

/** « Florence explique », « Virginie raconte »: a place by name, but a person by what it does. */
function isPersonAtWork({ reading, from, to, entry }: Find): boolean {
  if (entry!.type !== 'place' || to - from > 1 || !isFirstName(reading, from) || !reading.joined(to)) return false;
  if (isAmongPeople(reading, from)) return true;
  if (!reading.opensSentence(from) && reading.joined(from) && reading.norm(from - 1) !== 'et') return false;
  return (reading.wordClass(to) & WordClass.speech) !== 0;
}

/** « Bob, Virginie et Héloïse »: between two first names that are no places. */
function isAmongPeople(reading: Reading, at: number): boolean {
  const isPerson = (i: number) => isFirstName(reading, i) && !(reading.wordClass(i) & WordClass.place);
  const before = reading.norm(at - 1) === 'et' ? at - 2 : at - 1;
  const after = reading.norm(at + 1) === 'et' ? at + 2 : at + 1;
  const isListed = before < at - 1 || (reading.gap(at) & Gap.comma) !== 0;
  return (
    isListed && isPerson(before) && (after === at + 2 || (reading.gap(at + 1) & Gap.comma) !== 0) && isPerson(after)
  );
}

/**
 * « Union européenne des viandes »: a known name of several words grows only by another proper name, and « Sûreté du
 * Québec » not even by that.
 */
function isWholeName({ reading, from, to, entry }: Find, end: number): boolean {
  if (to - from < 2) return false;
  // « Cour d’honneur du palais »
  if (entry!.type === 'other') return true;
  if (entry!.type !== 'organisation' || isForeignParty(reading, [from, to])) return false;
  // « Conseil national du numérique », « Conseil national pour la paix »: there is one of everything.
  if (reading.is('headOfAnything', from) && reading.norm(to - 1) === 'national') return false;
  if (isNameWord(reading, to - 1) && reading.shape(to - 2) === Shape.lower && reading.joined(to)) return true;
  for (let i = to; i < end; i++) if (isNameWord(reading, i)) return false;
  return true;
}

/** « Parti socialiste bulgare »: the party of that name in another country. */
function isForeignParty(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (reading.norm(from) !== 'parti' || !reading.joined(to)) return false;
  return (reading.wordClass(to) & WordClass.demonym) !== 0 && !reading.norm(to).startsWith('français');
}

/** Does a known name give way to a longer run of capitals? « Radio France » is not France; « Joe Biden » stays. */
function yields(known: Find): boolean {
  const type = known.entry!.type;
  // « l’inspecteur général d’État Duval »
  if (type === 'other' && STATE.has(known.reading.norm(known.from))) return false;
  if (type === 'country' && isOfEnvoy(known)) return false;
  if (known.to - known.from === 1 || type === 'country' || type === 'place') return true;
  return type === 'person' && isOfFirstNames(known.reading, known.from, known.to);
}

/** « les ambassadeurs de Palestine Ada Duval et du Soudan Aimé Vasseur ». */
function isOfEnvoy({ reading, from }: Find): boolean {
  return isOf(reading, from, 'envoy');
}

const STATE = new Set(['état', 'etat']);

/** « a raconté à l’AFP Maxime, 24 ans »: a sigle, then somebody's first name. */
function isToldTo({ reading, from, to, entry }: Find, run: Find): boolean {
  if (entry!.type !== 'organisation' || to - from > 1 || reading.shape(from) !== Shape.allCapitals) return false;
  return run.to === to + 1 && isFirstName(reading, to) && (reading.gap(run.to) & Gap.comma) !== 0;
}

/** « FGTB Hainaut », « Unia Neuchâtel »: a known name and where it is at work; « JA Vichy » of a match is a club. */
function isBranch({ reading, from, to, entry }: Find, run: Find, { isMatch }: Scope): boolean {
  if (entry!.type !== 'organisation' || to - from > 1) return false;
  for (let i = to; i < run.to; i++) if (!(reading.wordClass(i) & WordClass.place)) return false;
  return !isMatch();
}
