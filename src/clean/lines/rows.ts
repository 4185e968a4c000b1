import { isCapitalised } from '../../lib/words.ts';
import type { Formulas } from '../vocabulary/formulas.ts';
import { lineKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { functionShare } from './shape.ts';
import type { Unit } from './units.ts';

/** What a line of several things side by side holds: known links, or keywords. */
export type RowKind = 'links' | 'keywords';

/** Longer lines are paragraphs. */
const MAX_ROW_WORDS = 40;
const MAX_BUTTON_WORDS = 8;
const MARKS = /[|>›»·•/[]|\s[-–—]\s|\S\s{2,}\S/;

/** « Accueil Les villages Politique communale », « Accueil / Nandre / Vie municipale », « AccueilCultureUn titre... »: « home » and, without any mark, another link. */
const HOME = /^(?:Accueil|Home)(?:(?: [/>|›»·•–-] ?|(?=\p{Lu}))\p{Lu}.*| ?\p{Lu}[^.!?»]+(?:\.{3}|…)?)$/u;
const MAX_HOME_WORDS = 26;

/** « Accueil Sports / Aviron / Coupe de la Loue », « Accueil | Sports | Aviron »: without « Accueil » names or keywords. */
const TRAIL_FROM_HOME =
  /^(?:Accueil|Home)(?: \p{Lu}[^/|•·.!?]{1,40})?(?:[/|•·]| [/|•·]) ?\p{L}[^/|•·.!?]{1,60}(?:[/|•·] ?\p{L}[^/|•·.!?]{0,60}){0,6}$/u;

/** Is the line the way from the site's home to the article? */
export function isTrailFromHome(text: string): boolean {
  return TRAIL_FROM_HOME.test(text);
}

/** Is the line a row: breadcrumbs, a menu in one line, tags? */
export function rowKind(unit: Unit, language: CleanLanguage): RowKind | null {
  const { shape, lines } = unit;
  if (shape.stopped) return null;
  if (shape.words >= MENU_WORDS && isMenu(unit.text)) return 'links';
  if (isRowOfHeadlines(unit)) return 'links';
  if (shape.words > MAX_ROW_WORDS) return null;
  if (isTwoButtons(unit, language)) return 'links';
  if (isSectionRow(unit)) return 'links';
  if (isKeywordRow(unit, language)) return 'keywords';
  if (shape.words <= MAX_HOME_WORDS && HOME.test(unit.text)) return 'links';
  return MARKS.test(lines[0]!.text) && isLinkRow(unit, language) ? 'links' : null;
}

/** A headline has fewer. */
const MENU_WORDS = 24;
const SHORT_WORD = 4;
const CAPITALS = 0.6;

/** « La France vue de l’étranger Géopolitique Économie Tous les hebdos »: most long words begin with a capital, not all, and no mark. */
function isMenu(text: string): boolean {
  if (/[,;:?!]/.test(text) || !/ \p{Ll}/u.test(text)) return false;
  const long = text.split(' ').filter(word => word.length > SHORT_WORD);
  return long.filter(word => isCapitalised(word)).length >= CAPITALS * long.length;
}

/** « S’identifier S’abonner » */
function isTwoButtons({ key, shape }: Unit, { formulas }: CleanLanguage): boolean {
  if (shape.words < 2 || shape.words > MAX_BUTTON_WORDS || shape.quoted || shape.exclaims) return false;
  if (parts(key, formulas) >= MIN_BUTTONS) return true;
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    if (isSection(key.slice(0, at), formulas) && formulas.whole(key.slice(at + 1))) return true;
  }
  return false;
}

/** « Accueil Actu Belgique Faits divers » is four names of sections; 0 where a word belongs to none. */
function parts(key: string, formulas: Formulas): number {
  let count = 0;
  for (let at = 0; at < key.length; count++) {
    let end = key.length;
    while (end > at && !isSection(key.slice(at, end), formulas)) end = key.lastIndexOf(' ', end - 1);
    if (end <= at) return 0;
    at = end + 1;
  }
  return count;
}

function isSection(key: string, formulas: Formulas): boolean {
  const hit = formulas.whole(key);
  return hit !== null && hit.rule.name !== 'byline';
}

const MIN_BUTTONS = 3;

const LINK_MARK = /\s?[|>›»·•/]\s?|\s[-–—]\s|\s{2,}/;

/** « Le maire dénonce des « attaques » (vidéo) »: these marks part no links. */
const QUOTATION = /«\s*([^«»]*?)\s*»/g;

/** Breadcrumbs and rows of links: most pieces between marks are names of sections. */
function isLinkRow({ lines }: Unit, { formulas, functionWords }: CleanLanguage): boolean {
  const text = lines[0]!.text.trim().replace(QUOTATION, '$1');
  const pieces = text.split(LINK_MARK).filter(Boolean);
  if (TRAIL.test(text)) return true;
  if (KICKERS.test(text) || isDashedHeadline(text, pieces, functionWords)) return false;
  if (pieces.length < 2 || pieces.some(isSentence)) return false;
  return pieces.filter(piece => formulas.whole(lineKey(piece))).length >= Math.max(1, pieces.length / 2);
}

/** « La ministre quitte le gouvernement avant le scrutin. >>> Plus d’informations à venir » */
function isSentence(piece: string): boolean {
  return A_STOP.test(piece.trimEnd().slice(-3)) && piece.trim().split(/\s/).length > SENTENCE_WORDS;
}

const A_STOP = /^\p{Ll}{2}[.!?]$/u;
const SENTENCE_WORDS = 8;

/** « > Faits divers > Autour de Nandre » */
const TRAIL = /^[>›]\s*\p{Lu}[^>›]{1,40}[>›]\s*\p{L}/u;

/** « Football / D2 : Nandre s’impose », « Politique/Budget : le maire cède » */
const KICKERS = /^\p{Lu}[^/:]{1,40}\/[^/:]{1,40}\s?:\s\S+\s\S/u;

/**
 * « EN DIRECT - Le ministre annonce un plan contre la sécheresse », « Culture | Le musée rouvre ses portes »: the longer of
 * two pieces is more than a section.
 */
function isDashedHeadline(text: string, pieces: readonly string[], functionWords: ReadonlySet<string>): boolean {
  if (pieces.length !== 2 || /[>›»·•]/.test(text)) return false;
  return pieces.some(piece => {
    const words = piece.trim().split(/\s+/).length;
    return (
      words > SECTION_WORDS ||
      (words >= SECTION_WORDS && functionShare(lineKey(piece), functionWords) >= SENTENCE_SHARE)
    );
  });
}

const SECTION_WORDS = 5;
const SENTENCE_SHARE = 0.3;
const KEYWORDS = 3;
const KEYWORD_WORDS = 4;
/** « un peu de tension, beaucoup d’espoir » is a headline. */
const MAX_KEYWORD_SHARE = 0.3;

/** An item of a list may hold several things. */
const BULLET = /^[•●▪◦‣*–—-]\s/;

/**
 * « La République en marche, Justice, Emmanuel Macron »: three short capitalised items or more, and no sentence;
 * « Remplaçants : Roche, Petit, Marchal » says whose names they are.
 */
function isKeywordRow({ text, key, shape }: Unit, { functionWords }: CleanLanguage): boolean {
  if (shape.exclaims || shape.announces || BULLET.test(text) || !/[,·•|]/.test(text)) return false;
  const items = text.split(/\s?[,·•|]\s?/).filter(Boolean);
  if (ENUMERATION.test(text) || AGED.test(text) || items.some(item => item.includes(':'))) return false;
  if (items.length < KEYWORDS || items.filter(isFigure).length * 2 > items.length) return false;
  if (functionShare(key, functionWords) > MAX_KEYWORD_SHARE) return false;
  return items.every((item, i) => item.split(' ').length <= KEYWORD_WORDS && (i > 0 || isCapitalised(item)));
}

/** « Le vivant · La Terre · Les labos · Nos enquêtes »: four short items or more, most with an article; names of people and things have none. */
function isSectionRow({ text, shape }: Unit): boolean {
  if (shape.exclaims || shape.announces || shape.listed || !SECTION_MARK.test(text)) return false;
  const items = text.split(SECTION_MARK);
  if (items.length < SECTIONS || !items.every(item => isCapitalised(item) && SECTION.test(item))) return false;
  return 2 * items.filter(item => WITH_ARTICLE.test(item)).length > items.length;
}

const SECTIONS = 4;
const SECTION_MARK = /\s[·•|]\s/;
const SECTION = /^[^\s:,]+(?:\s[^\s:,]+){0,3}$/;
const WITH_ARTICLE = /^(?:L[ea]s? |L[’']|Nos |Notre |Vos |Votre )/;

/** « Victoires pour Granby, La Tuque et Terrebonne »: the last of several is joined, as in a sentence. */
const ENUMERATION = /,[^,]* et \p{Lu}[^,]*$/u;

/** « Louise, 34 ans, professeure » heads what she says. */
const AGED = /, \d{1,3} ans(?:,|$)/;

/** A cell of a table. */
function isFigure(item: string): boolean {
  return /^[\d\s.,%€+-]+$/.test(item);
}

const WIDE_GAP = /\s{3,}/;
const HEADLINES = 4;

/** « Deux blessés à Nandre    Le maire démissionne    La piscine rouvre    … »: most columns without a full stop, however long. */
function isRowOfHeadlines({ lines }: Unit): boolean {
  const { text } = lines[0]!;
  if (lines.length > 1 || !WIDE_GAP.test(text)) return false;
  const pieces = text.trim().split(WIDE_GAP);
  return pieces.length >= HEADLINES && 2 * pieces.filter(piece => /[.;:]$/.test(piece)).length < pieces.length;
}
