import { rememberedWith } from '../../../lib/remembered.ts';
import { fold } from '../../../lib/words.ts';
import type { AliasHit } from '../vocabulary/alias-index.ts';
import type { Alias, Entry } from '../vocabulary/entry.ts';
import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { type Find, type Scope, spanOf } from './find.ts';
import { standsForGovernment } from './government.ts';
import { capitalAt, knownAt } from './lookup.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName } from './runs.ts';
import { ARTICLES, OF_THE, THE } from './small-words.ts';

/** « le Monde », « les Républicains », « l’Assemblée ». « Les Verts » of a match are no party. */
const BEFORE_PAPER = new Set(['le', "l'", 'les', 'au', 'aux', 'du', 'des']);

/** The name of the vocabulary that begins at a word, if it stands there as that name. */
export function findKnown(reading: Reading, at: number, scope: Scope): Find | null {
  const { language } = scope;
  if (reading.shape(at) !== Shape.capital && reading.norm(at).startsWith('ex-')) return formerOf(reading, at, scope);
  const hit = knownAt(reading, at, language);
  const capital = capitalAt(reading, at, language);
  if (capital && capital.to >= (hit?.to ?? 0)) return cityOrGovernment(reading, capital, language);
  if (hit && isInhabitant(reading, hit)) return null;
  if (hit && isAnothersSigle(reading, hit, scope)) return null;
  if (!hit || !fitsKind(reading, hit, scope) || isRoad(reading, hit) || isOtherPhrase(reading, hit)) return null;
  const inGame =
    hit.alias.entry.type === 'organisation' && scope.isMatch() ? language.clubs.get(fold(hit.alias.text)) : null;
  // « la CAF » of football, elsewhere that of families
  if (inGame?.length === 1) return findOf(reading, hit, inGame[0]!);
  if (isOfEvent(reading, hit) || isCar(reading, hit) || isPostBox(reading, hit))
    return findOf(reading, hit, wayOf(hit.alias));
  return findOf(
    reading,
    hit,
    hit.alias.entry.type === 'person' && isWay(reading, at) ? wayOf(hit.alias) : hit.alias.entry,
  );
}

/** « la CAF » of an article about its « capacité d’autofinancement (CAF) ». */
function isAnothersSigle(reading: Reading, { from, to }: AliasHit, { isSpeltOtherwise }: Scope): boolean {
  return to - from === 1 && reading.shape(from) === Shape.allCapitals && isSpeltOtherwise(reading.norm(from));
}

/** « le Suisse Ada Duval »: a masculine article before a country that is a demonym, too. */
function isInhabitant(reading: Reading, { from, to, alias }: AliasHit): boolean {
  if (alias.entry.type !== 'country' || to - from > 1 || !(reading.wordClass(from) & WordClass.demonym)) return false;
  return reading.joined(from) && MASCULINE.has(reading.norm(from - 1));
}

const MASCULINE = new Set(['le', 'du', 'au', 'un']);

/** « ex-LREM », « ex-Louise Attaque »: the name begins after the hyphen. */
function formerOf(reading: Reading, at: number, { language }: Scope): Find | null {
  const start = reading.tokens[at]!.start + PREFIX;
  for (let to = at + MOST_WORDS_OF_FORMER; to > at; to--) {
    const end = reading.tokens[to - 1]?.end;
    const alias = end === undefined ? null : language.known.named(reading.text.slice(start, end));
    if (end !== undefined && alias?.kind === 'plain')
      return { reading, ...{ from: at, to, start, end }, kind: 'known', entry: alias.entry, prefix: null, weak: false };
  }
  return null;
}

/** « ex-Louise Attaque », « ex-Front de libération nationale ». */
const MOST_WORDS_OF_FORMER = 4;

const PREFIX = 'ex-'.length;

/** « rue Victor-Hugo », « place Charles de Gaulle »: a way, whoever gave it the name. */
function isWay(reading: Reading, from: number): boolean {
  return reading.joined(from) && (reading.is('way', from - 1) || reading.is('namedGround', from - 1));
}

function wayOf({ text }: Alias): Entry {
  return { name: text, type: 'other', wikidata: null };
}

function findOf(reading: Reading, hit: AliasHit, entry: Entry): Find {
  return {
    reading,
    ...spanOf(reading, hit.from, hit.to),
    end: hit.end,
    kind: 'known',
    entry,
    prefix: null,
    weak: false,
    careful: hit.alias.kind === 'careful',
  };
}

function cityOrGovernment(reading: Reading, hit: AliasHit, language: ActorLanguage): Find {
  const isPower = (at: number) =>
    capitalAt(reading, at, language) !== null || knownAt(reading, at, language)?.alias.entry.type === 'country';
  return findOf(reading, hit, standsForGovernment(reading, hit, isPower) ? hit.alias.entry : cityOf(hit.alias));
}

/** « LE POINT DE LA SITUATION », « Le Monde De La Culture », a title « Le Monde d’après »: not the paper. */
function isOtherPhrase(reading: Reading, { from, to }: AliasHit): boolean {
  // « réunis en Congrès extraordinaire »
  if (to - from === 1 && reading.joined(to) && reading.is('meeting', to)) return true;
  return THE.has(reading.norm(from)) && to - from === 2 && goesOn(reading, [from, to]);
}

/** Does « de » carry on what a capital or a quotation mark began? */
function goesOn(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (!reading.joined(to) || !OF_THE.has(reading.norm(to))) return false;
  return reading.isCapitalised(to) || (reading.gap(from) & Gap.quote) !== 0;
}

/** « championnat de France », « champions d’Europe »: part of the name of an event or a title. */
function isOfEvent(reading: Reading, { from, alias }: AliasHit): boolean {
  if (alias.entry.type !== 'country' || !reading.joined(from)) return false;
  if (!OF_THE.has(reading.norm(from - 1))) return false;
  return reading.is('contestOrTitle', from - 2) || reading.is('way', from - 2);
}

/** « une Renault », « sa Citroën »: not who makes them. */
function isCar(reading: Reading, { from, to }: AliasHit): boolean {
  if (to - from > 1 || !reading.joined(from) || !reading.is('carMake', from)) return false;
  return OF_A_CAR.has(reading.norm(from - 1));
}

/** « BP 422, 69002 Lyon »: a box at the post office. */
function isPostBox(reading: Reading, { from, to }: AliasHit): boolean {
  return to - from === 1 && reading.norm(from) === 'bp' && reading.shape(to) === Shape.number && reading.joined(to);
}

const OF_A_CAR = new Set(['la', 'une', 'sa', 'cette', 'ma']);

const cityOf = rememberedWith((alias: Alias): Entry => ({ name: alias.text, type: 'place', wikidata: null }));

/** « la RN 12 »: a road, not the party. */
function isRoad(reading: Reading, { from, to }: AliasHit): boolean {
  if (to - from > 1 || !ROADS.has(reading.norm(from))) return false;
  if (reading.joined(from) && FEMININE.has(reading.norm(from - 1))) return true;
  return reading.joined(to) && reading.shape(to) === Shape.number && !/^[\d,.\s]*%/.test(rest(reading, to));
}

/** « RN 12 » and « la M6 » as well as a party and a channel. */
const ROADS = new Set(['rn', 'm6']);

const FEMININE = new Set(['la', 'une', 'cette', 'route', 'routes', 'autoroute']);

function rest({ text, tokens }: Reading, at: number): string {
  const { start, end } = tokens[at]!;
  return text.slice(start, end + 8);
}

/** « à Orange » is the town. */
function isPlaced(reading: Reading, from: number): boolean {
  return reading.joined(from) && (reading.wordClass(from - 1) & WordClass.beforePlace) !== 0;
}

/** « le colonel Roche », « Mme Orange » bear the name. */
function isTitled(reading: Reading, from: number): boolean {
  return reading.joined(from) && (reading.wordClass(from - 1) & WordClass.title) !== 0;
}

/** « l’entraîneur des Canadiens », « la défaite du Canadien »: in a text too short to be told from others. */
function isOfGame(reading: Reading, from: number): boolean {
  if (!reading.joined(from) || !OF_ITS.has(reading.norm(from - 1))) return false;
  return ((reading.wordClass(from - 2) | reading.wordClass(from - 3)) & WordClass.game) !== 0;
}

const OF_ITS = new Set(['du', 'des', 'la', "l'"]);

/** « le Canadien », « le Tricolore »: of hockey alone; elsewhere anybody of that country. */
function fitsClub(reading: Reading, from: number, { isMatch, isHockey }: Scope): boolean {
  return (isMatch() || isOfGame(reading, from)) && !(reading.is('hockeyClub', from) && !isHockey());
}

/** « Orange a annoncé », « Carrefour va supprimer », « Free recrute »: a common noun would take its article; « Marianne a dit » is a first name. */
function isActing(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to - from > 1 || isFirstName(reading, from) || !reading.joined(to)) return false;
  const verb = reading.is('actingAuxiliary', to) ? to + 1 : to;
  // « Libération annoncée pour lundi »
  if (verb === to && PARTICIPLE.test(reading.norm(to))) return false;
  return (
    (reading.wordClass(verb) & (WordClass.speech | WordClass.acting)) !== 0 ||
    reading.is('firmVerb', verb) ||
    reading.is('staffVerb', verb)
  );
}

/** « Orange et Free investissent »: another organisation beside it. */
function isPair(reading: Reading, to: number, { language }: Scope): boolean {
  if (reading.norm(to) !== 'et' || !reading.joined(to) || !reading.joined(to + 1)) return false;
  return knownAt(reading, to + 1, language)?.alias.entry.type === 'organisation';
}

const PARTICIPLE = /(?:é|i|u)e?s?$/;

/** « « Jacaranda » (Grasset) ». */
function isOfWork(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (!reading.isBracketed(from, to)) return false;
  const { start } = reading.tokens[from]!;
  return /[»”"] ?\($/.test(reading.text.slice(Math.max(0, start - 3), start));
}

function fitsKind(reading: Reading, { alias, from, to }: AliasHit, scope: Scope): boolean {
  if (alias.kind === 'plain') return true;
  if (alias.kind === 'club') return fitsClub(reading, from, scope);
  const article = reading.joined(from) ? reading.norm(from - 1) : '';
  if (alias.kind === 'careful')
    return (
      (!reading.opensSentence(from) ||
        isOfWork(reading, [from, to]) ||
        isActing(reading, [from, to]) ||
        isPair(reading, to, scope)) &&
      !ARTICLES.has(article) &&
      !isPlaced(reading, from) &&
      !isTitled(reading, from) &&
      reading.norm(to) !== 'pour'
    );
  if (alias.text.endsWith('s') && scope.isMatch()) return false;
  // « FAIT DU SOIR Une journée »
  if (reading.shape(from) === Shape.allCapitals && reading.shape(from - 1) === Shape.allCapitals) return false;
  return (
    !reading.opensSentence(from) &&
    BEFORE_PAPER.has(article) &&
    !reading.is('otherWorld', from - 2) &&
    !goesOn(reading, [from - 1, to])
  );
}
