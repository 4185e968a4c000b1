import type { EntryType } from '../vocabulary/entry.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { type Find, institution, type Scope, spanOf } from './find.ts';
import { type Reading, Shape } from './reading.ts';
import { runEnd } from './runs.ts';
import { isNoName, isNoStart } from './starts.ts';
import { teamEnd } from './teams.ts';

/** The run of capitalised words that begins here; `known` is the name of the vocabulary that begins it, if any. */
export function findRun(reading: Reading, at: number, [scope, known]: readonly [Scope, Find | null]): Find | null {
  if (isNoStart(reading, at, scope)) return null;
  const end = branchEnd(reading, at, runEnd(reading, at, scope.language));
  if (known?.entry?.type !== 'other' && reading.joined(end) && reading.is('sport', end))
    return institution(reading, at, end + 1);
  const team = known || !mayBeTeam(reading, at, scope) ? null : teamEnd(reading, [at, end], scope.language);
  if (team !== null) return institution(reading, at, team);
  const isHolder = end - at === 1 && isOfHolder(reading, at);
  if (
    end - at === 1 &&
    ((isNoName(reading, at) && !isHolder && !isOfList(reading, at)) || isPairing(reading, at, scope))
  )
    return null;
  const prefix = known && known.to < end ? known.entry!.type : typeOfHalf(reading, at, scope);
  // « FO-Cheminots appelle » needs no more to be a name.
  const weak = end - at === 1 && prefix === null && (isHolder || opensOnly(reading, at));
  return { reading, ...withTail(reading, spanOf(reading, at, end)), kind: 'run', entry: null, prefix, weak };
}

/** A capital that the sentence asks for. */
function opensOnly(reading: Reading, at: number): boolean {
  return reading.opensSentence(at) && !CAPITAL_INSIDE.test(reading.tokens[at]!.text);
}

/** « la mairesse Page », « le ministre Bataille »: a surname, where the article names its bearer in full. */
function isOfHolder(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.capital || !reading.joined(at) || !isNoName(reading, at)) return false;
  return reading.shape(at - 1) === Shape.lower && (reading.wordClass(at - 1) & WordClass.role) !== 0;
}

/** « la liste Villages », « le groupe Ensemble »: a plain word, but what it is stands before it. */
function isOfList(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.capital || !reading.joined(at) || reading.norm(at).length < LONG_WORD) return false;
  return reading.shape(at - 1) === Shape.lower && reading.is('plainlyNamed', at - 1);
}

/** In letters: no article. */
const LONG_WORD = 4;

/** « les Rangers de New York » anywhere; « le Mercury de Phoenix », but not « le Leclerc de Caen », where it is about a game. */
function mayBeTeam(reading: Reading, at: number, scope: Scope): boolean {
  const article = reading.norm(at - 1);
  return article === 'les' || article === 'aux' || article === 'des' || scope.isMatch();
}

/** « CSC Services publics »: a sigle, a plural and its adjective. */
function branchEnd(reading: Reading, from: number, to: number): number {
  if (!reading.joined(to) || !(reading.wordClass(to) & WordClass.institutionAdjective)) return to;
  const isBranch = to - from > 1 ? reading.shape(from) === Shape.allCapitals : BRANCH.test(reading.tokens[from]!.text);
  return isBranch && reading.norm(to - 1).endsWith('s') && /[sx]$/.test(reading.norm(to)) ? to + 1 : to;
}

/** « Ecolo-Groen », « MR-Open Vld »: an organisation before the hyphen. */
function typeOfHalf(reading: Reading, at: number, { language }: Scope): EntryType | null {
  const { text } = reading.tokens[at]!;
  const hyphen = text.indexOf('-');
  const half = hyphen > 0 ? language.known.named(text.slice(0, hyphen)) : null;
  return half?.kind === 'plain' && half.entry.type === 'organisation' ? 'organisation' : null;
}

/** « ClearSpace »: no sentence asks for the second capital. */
const CAPITAL_INSIDE = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u;

/** « FGTB-Bruxelles ». */
export const BRANCH = /^\p{Lu}{2,}-\p{L}/u;

/** « PSG-Nantes » of a match, « Lyon-Turin », « CGT-FO-CFDT »: several names, and no name of anything; « FGTB-Mons » is one. */
function isPairing(reading: Reading, at: number, { language: { known, capitals }, isMatch }: Scope): boolean {
  const { text } = reading.tokens[at]!;
  if (!text.includes('-')) return false;
  const typeOf = (half: string) => (capitals.named(half) ?? known.named(half))?.entry.type;
  // « sommet UE-États-Unis »
  const first = text.indexOf('-');
  if (typeOf(text.slice(0, first)) && typeOf(text.slice(first + 1)) === 'country') return true;
  const types = text.split('-').map(typeOf);
  if (!types.every(Boolean)) return false;
  return types.length > 2 || isMatch() || !types.includes('organisation');
}

/** « Alain S. » keeps its full stop, « Duval.com » its domain. */
function withTail(reading: Reading, span: ReturnType<typeof spanOf>): ReturnType<typeof spanOf> {
  const next = reading.tokens[span.to];
  if (next && next.start === span.end + 1 && reading.text[span.end] === '.' && reading.is('domain', span.to))
    return { ...span, to: span.to + 1, end: next.end };
  const initial = span.to - span.from > 1 && reading.shape(span.to - 1) === Shape.initial;
  return initial && reading.text[span.end] === '.' ? { ...span, end: span.end + 1 } : span;
}
