import { isCapitalised } from '../../lib/words.ts';
import { lineKey, nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { dateLineKind, hasDate } from './date-line.ts';
import { isAllCapitals, properCase } from './names.ts';

/** The place line of wire copy: « Séoul, 12 sept. (Yonhap) – », « PARIS (AFP) - », « (Montréal) ». */
export type PlaceLine = {
  readonly place: string | null;
  /** Full names. */
  readonly agencies: readonly string[];
  /** It holds a date. */
  readonly dated: boolean;
  /** As found, without the dash. */
  readonly text: string;
};

const HEAD = 110;
const PLACE = "(\\p{Lu}[\\p{L}’'.-]*(?:[ /](?:\\p{Lu}|d[eu]s? |l[ae]s? |sur |en |sous )[\\p{L}’'.-]*){0,4})";
/** « Séoul, 12 sept. (Yonhap) – », « Bamako (Mali), 12 sept. 2023 (AFP)-», « BRUXELLES 12/09 (Belga) = », « (AFP) – » */
const WITH_AGENCY = new RegExp(
  `^(?:${PLACE}(?: \\(\\p{Lu}[^()]{2,38}\\)(?=,? \\d))?(?:,? ([^()–—]{3,28}?))?,? ?)?\\(([^()]{2,40})\\)(?:(?: ?[–—:.=-]+)?(?= |$)|[.–—-]+(?=[\\p{Lu}«]))`,
  'u',
);
/** « MONTRÉAL – Le », « ALGER, 5 mai – » */
const CAPITALS = new RegExp(`^${PLACE}(?:,? ([^()–—,]{3,28}?))? ?(?:–|—|--?)(?= [\\p{Lu}«“"])`, 'u');
/** « (Ottawa) Le » */
const IN_BRACKETS = new RegExp(`^\\(${PLACE}\\)(?= [\\p{Lu}«“"])`, 'u');

/** « Rabat – Le », « QUÉBEC | Le », « Nantes (Loire-Atlantique). Le », « [Ottawa] Le » */
const BEFORE_SENTENCE = new RegExp(
  `^(?:${PLACE}(?: \\(\\p{Lu}[^()]{2,38}\\))?(?: ?(?:–|—|--?|\\|)|\\.)|\\[${PLACE}\\]) (\\p{Lu}\\p{L}*)`,
  'u',
);

/** The place line that a paragraph begins with, or `null`. */
export function placeLineOf(paragraph: string, language: CleanLanguage): PlaceLine | null {
  const head = paragraph.slice(0, HEAD);
  return (
    withAgency(head, language) ??
    inBrackets(head, language) ??
    inCapitals(head, language) ??
    beforeSentence(head, language)
  );
}

/** A place line that is the whole of a line, or `null`. */
export function wholePlaceLine(line: string, language: CleanLanguage): PlaceLine | null {
  return withCountry(line, language) ?? withMark(line, language);
}

const TOWN_AND_COUNTRY = /^(\p{Lu}[\p{L}’' -]{1,40}), (\p{Lu}[\p{L}’' -]{2,40})$/u;

/** « Limoges, France »; « France, Italie » are two of a list. */
function withCountry(line: string, language: CleanLanguage): PlaceLine | null {
  const [text, town, country] = TOWN_AND_COUNTRY.exec(line) ?? [];
  if (!text || !language.isCountry(country!) || language.isCountry(town!) || !mayBePlace(town!, language)) return null;
  return { place: town!, agencies: [], dated: false, text };
}

function withMark(line: string, language: CleanLanguage): PlaceLine | null {
  if (line.length > HEAD || !/[)–—-]\s*\.?$/.test(line)) return null;
  const place = withAgency(line, language);
  return place && place.text.length >= line.replace(/[\s–—:.-]+$/, '').length ? place : null;
}

/** After a place and a date what stands in brackets is an agency, known or not. */
function withAgency(head: string, { agencies, headers }: CleanLanguage): PlaceLine | null {
  const match = WITH_AGENCY.exec(head);
  if (!match) return null;
  const between = match[2] ?? '';
  const key = lineKey(between);
  const dated = hasDate(between, key.split(' '), headers);
  const known = match[3]!.split(/[/,]| et /).flatMap(form => agencies.byKey.get(nameKey(form)) ?? []);
  const onlyDated = dated && dateLineKind(between, key, headers) !== null;
  const isParted = onlyDated && match[0].includes(',');
  const names = known.length || !isParted || !isCapitalised(match[3]!) ? known : [match[3]!.trim()];
  if (!names.length) return null;
  if (between && !onlyDated && !/\p{Lu}/u.test(between) && !DAY.test(between)) return null;
  return { place: match[1] ? placeCase(match[1]) : null, agencies: names, dated, text: found(match[0]) };
}

/** « 12/09 » */
const DAY = /^\d{1,2}[/.]\d{1,2}$/;

function inBrackets(head: string, language: CleanLanguage): PlaceLine | null {
  const match = IN_BRACKETS.exec(head);
  return match && mayBePlace(match[1]!, language)
    ? { place: placeCase(match[1]!), agencies: [], dated: false, text: found(match[0]) }
    : null;
}

/** « Saint-Hyacinthe », « Nandre-sur-Loue », or a place that a list knows: « (Vidéo) », « RÉCIT – » stand there, too. */
function mayBePlace(name: string, { isPlace }: CleanLanguage): boolean {
  return /^(?:Sainte?-|Ste?\.? )/i.test(name) || TOWN.test(name) || isPlace(name);
}

const TOWN = /-(?:sur|sous|lès|lez|les|aux|en|du|des|la|le)-\p{Lu}|-(?:SUR|SOUS|LÈS|LEZ|AUX)-/u;

/** Without an agency only a date, or a known place in capitals, is no subject (« Macron - Le Pen »). */
function inCapitals(head: string, language: CleanLanguage): PlaceLine | null {
  const match = CAPITALS.exec(head);
  if (!match) return null;
  const between = match[2] ?? '';
  const dated = hasDate(between, lineKey(between).split(' '), language.headers);
  if (between ? !dated : !(match[1]!.split(' ').every(isAllCapitals) && mayBePlace(match[1]!, language))) return null;
  return { place: placeCase(match[1]!), agencies: [], dated, text: found(match[0]) };
}

/** A town that a list knows, and no first name (« Florence – Je … »), before a word that begins a sentence. */
function beforeSentence(head: string, language: CleanLanguage): PlaceLine | null {
  const match = BEFORE_SENTENCE.exec(head);
  if (!match) return null;
  const name = match[1] ?? match[2]!;
  const isTown = language.isPlace(name) && !language.isCountry(name) && !language.firstNames.has(nameKey(name));
  if (!isTown || !language.functionWords.has(lineKey(match[3]!))) return null;
  return { place: placeCase(name), agencies: [], dated: false, text: found(match[0].slice(0, -match[3]!.length)) };
}

/** « SAINT-DENIS DE LA RÉUNION » → « Saint-Denis de la Réunion », « AIX-EN-PROVENCE » → « Aix-en-Provence » */
function placeCase(name: string): string {
  return properCase(name).replace(SMALL_WORDS, word => word.toLowerCase());
}

const SMALL_WORDS = /(?<=[ -])(?:D[eu]s?|L[ae]s?|Sur|Sous|En|Aux?|Lès|Lez|Et)(?=[ -])/g;

function found(text: string): string {
  return text.replace(/[\s–—|:.=-]+$/, '');
}
