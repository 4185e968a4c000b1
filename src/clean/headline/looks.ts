import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import { isTrailFromHome } from '../lines/rows.ts';
import { isNamedBelow } from '../page/named.ts';
import type { Page } from '../page/page.ts';
import { A_SENTENCE } from '../page/weights.ts';

/** A headline has no more. */
export const MAX_CHARACTERS = 260;
const MAX_WORDS = 40;

/** « La Gazette.be », « www.gazette.be » */
const ADDRESS = new RegExp(String.raw`^\S*(?:\s\S+)?\.(?:${DOMAIN_ENDINGS})$`, 'i');

/** « La Gazette | À la une | Toute l’actualité du pays », « Gazette.net, l’actualité du pays »: no headline. */
const SITE_NAME = new RegExp(
  String.raw`^[^|]{2,60}\|[^|]+\||^[\p{L}\d-]{2,30}\.(?:${DOMAIN_ENDINGS})(?:$|[\s,:–|-])`,
  'u',
);

/** « Le siège du groupe, le 12 mars. ANA PEREZ/AFP », « … le 3 juin. (Reuters) », « … (illustration). - Ana Perez - AFP »: a caption. */
const CAPTION =
  /©|[/(]\s?(?:AFP|AP|REUTERS|Reuters|SIPA|Sipa|EPA|KEYSTONE|Keystone|BELGA|Belga|REA|ABACA|MAXPPP|Getty Images)\)?$|[.)]\s[-–—]\s[^-–—]{3,40}\s[-–—]\s(?:AFP|AP|Reuters|SIPA|Keystone|Belga)$/;
/** « Les pompiers à l’œuvre, mardi - Illustration Adobe Stock », « Le port | Photo Anne Petit » */
const CREDITED =
  /\s[-–—|]\s(?:Photos?|Images?|Illustration|Archives|Crédits?)(?: d[’'](?:illustration|archives))?\s?[:/]?\s\p{Lu}[^.!?:]{1,40}$/u;
/** « Le bac au départ, mardi. (Photo archives Anne Petit) » */
export const IN_BRACKETS =
  /\((?:[Pp]hotos?|PHOTOS?|[Cc]rédits?|[Ii]llustrations?)(?: (?:d[’'])?(?:archives?|illustration))?\s?:? (?:(?:DR|l[ae]s? )|\p{Lu})[^()]{0,50}\)$/u;
/** « Le bac, mardi. [Anne Petit - Keystone] » */
const BRACKETED = /[.!?]\s?\[\p{Lu}[^[\]]{1,60}\]$/u;
/** « Le bac au départ (image d’illustration) », « La mairie de Loue. (archives) » */
export const ILLUSTRATES =
  /\((?:(?:images?|photos?|clichés?) )?(?:d[’'])?(?:illustration|archives?|prétexte|capture d[’']écran)\)\.?$/iu;
/** « Aux abords du port de Loue, dévasté la veille, le 18 octobre 2023 »: where and when the picture was taken. */
const TAKEN_ON = /^(?:\S+ ){7}.*?(?:,| à \p{Lu}[\p{L}-]+) le (?:\p{Ll}{5,8} )?\d{1,2}(?:er)? \p{Ll}{3,9} \d{4}$/u;
/** « Drame, 1 h 35 : Anne Petit / Jean Roche / Michel Duval » */
const CAST = /^[^:]*:(?:.*?\s\/\s){2}/;
/** « Les cabanes du bois. ANA PEREZ », « … La Gazette - ANA PEREZ » */
const CAPITAL_CREDIT = /[.!]\s(?:\p{Lu}[\p{L} ’'-]{1,25}\s[-–—/|]\s)?\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+){1,3}$/u;
const LINK = /https?:\/\//;
/** « 96’Fin du match », of a live text. */
const MINUTE = /^\d{1,3}\s?['’′]/;
/** « Comme annoncé, voici un billet d’un confrère, » */
const BROKEN_OFF = /[,;]$/;
/** « La barge relie les deux rives, devant […] », « (…) »: what a site cut for its lists. */
export const EXCERPT = /[[(](?:…|\.{3})[\])]$/;
const NO_HEADLINE = [
  BROKEN_OFF,
  EXCERPT,
  LINK,
  ADDRESS,
  SITE_NAME,
  CAPTION,
  CREDITED,
  IN_BRACKETS,
  BRACKETED,
  ILLUSTRATES,
  MINUTE,
  CAST,
  CAPITAL_CREDIT,
  TAKEN_ON,
];

/** The first line that is not known to be furniture, right above a paragraph. */
function isAtTop({ units, labels, prose }: Page, i: number): boolean {
  const next = units.findIndex((_, j) => j > i && !labels[j]);
  return next > 0 && prose[next]! && units[next]!.shape.stopped && labels.slice(0, i).every(Boolean);
}

/** A first line as long as a paragraph, without its full stop, above the first paragraph: a long headline. */
function isLongHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (!page.prose[i] || shape.stopped || shape.words > MAX_WORDS || text.length > MAX_CHARACTERS) return false;
  return !/[…,;]$|\.{3}$/.test(text) && isAtTop(page, i);
}

/** « La cour confirme sa victoire. », above a credit or a byline, and below those the first paragraph: a headline with its stop. */
function isStoppedHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (!page.prose[i] || !shape.stopped || shape.quoted || shape.words > SENTENCE_WORDS || A_SENTENCE.test(text))
    return false;
  return HEADER_RULES.test(page.labels[i + 1]?.rule ?? '') && isAtTop(page, i);
}

const SENTENCE_WORDS = 16;
const HEADER_RULES = /^(?:photo-credit|byline|date-line)$/;

/** As long as a paragraph, without its full stop, and « Publié le… » or « Par… » near below, above the first paragraph. */
function isSignedHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (!page.prose[i] || shape.stopped || shape.words > MAX_WORDS || /[…,;]$|\.{3}$/.test(text)) return false;
  const signed = page.labels.findIndex((label, j) => j > i && (label?.date === 'published' || label?.byline?.signs));
  if (signed < 0 || signed > i + SIGNED_BELOW || page.prose.slice(i + 1, signed).some(Boolean)) return false;
  return !page.units
    .slice(Math.max(0, i - SIGNED_BELOW), i)
    .some((_, j) => isAnother(page, Math.max(0, i - SIGNED_BELOW) + j));
}

const SIGNED_BELOW = 4;

/** Another line that may be the headline: then the long one is its standfirst. */
function isAnother({ units, labels, prose }: Page, i: number): boolean {
  return !labels[i] && (prose[i]! || units[i]!.shape.words >= MIN_WORDS);
}

/** As long as a paragraph, without its full stop, right below a trail of sections, and right above a sentence or who signs. */
function isTrailedHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (!page.prose[i] || shape.stopped || shape.continues || shape.words > MAX_WORDS || text.length > MAX_CHARACTERS)
    return false;
  if (/[…,;]$|\.{3}$/.test(text) || !isBelowTrail(page, i)) return false;
  return Boolean(page.units[i + 1]?.shape.stopped) || HEADER_RULES.test(page.labels[i + 1]?.rule ?? '');
}

/** A line that is prose by its looks, and the headline by where it stands. */
export function isProseHeadline(page: Page, i: number): boolean {
  return (
    isLongHeadline(page, i) || isStoppedHeadline(page, i) || isSignedHeadline(page, i) || isTrailedHeadline(page, i)
  );
}

/** Rules that know a line by its looks or its first words. */
const SOFT_RULES = /^(?:tags|menu|read-also|byline)$/;
const MIN_WORDS = 4;

/**
 * With its first line, right above a paragraph, a file that else begins without a headline has one: « Paris, Lyon, Lille
 * à l’arrêt, Nandre tient bon » looks like keywords elsewhere.
 */
function headsFile({ units, labels, prose }: Page, i: number): boolean {
  if (i > 0 || units[0]!.shape.words < MIN_WORDS || !prose[1] || !units[1]!.shape.stopped) return false;
  const { rule, weak, byline } = labels[0]!;
  if (!SOFT_RULES.test(rule) || /[:>|]/.test(units[0]!.text)) return false;
  if (rule === 'byline') return Boolean(byline?.bare && !byline.known);
  return weak || rule === 'read-also' || DASHED.test(units[0]!.text);
}

/** « Rugby - Coupe - Nandre bat Loue dans les dernières minutes » */
const DASHED = /^(?!Accueil|Home)\p{Lu}.* [-–—] \p{Lu}[^-–—]{30,}$/u;

const FIGURE = /^\d+(?:\s\d{3})*(?:er|re|e)?\s\p{L}/u;

/** « 18 films en lice », « 300 000 manifestants à Nandre »: no item of a list, where none stands beside it. */
function beginsWithFigure({ units }: Page, i: number): boolean {
  const isAlone = ![i - 1, i + 1].some(j => units[j]?.shape.listed);
  return isAlone && FIGURE.test(units[i]!.text) && units[i]!.shape.words >= MIN_WORDS;
}

/** A headline and its excerpt, above another headline with its day or its author: what the site shows first. */
export function isOfTeaser({ units, labels, prose }: Page, i: number): boolean {
  const own = i + 2;
  if (!EXCERPT.test(units[i + 1]?.text ?? '') || !units[own] || prose[own] || labels[own]) return false;
  const { date, byline } = labels[own + 1] ?? {};
  return units[own].shape.words >= MIN_WORDS && Boolean(date || byline?.signs);
}

/** Could the unit be a headline, by its looks? */
export function looksLikeHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  const label = page.labels[i];
  const known = label && label.rule !== 'site-furniture' && !headsFile(page, i) && !isNamedBelow(page, i);
  if (known || NO_HEADLINE.some(form => form.test(text))) return false;
  if (page.own.has(i) || isOfTeaser(page, i)) return false;
  if (isProseHeadline(page, i)) return true;
  if (
    page.prose[i] ||
    (shape.listed && !beginsWithFigure(page, i)) ||
    shape.announces ||
    (shape.continues && !isAtTop(page, i))
  )
    return false;
  if (text.length > MAX_CHARACTERS || shape.words > MAX_WORDS) return false;
  return (!shape.stopped || shape.quoted || asks(page, i)) && shape.words > 1 && text.includes(' ');
}

/** « Grève au port. Jusqu’à quand ? », right above the first paragraph. */
function asks(page: Page, i: number): boolean {
  const { text, shape } = page.units[i]!;
  return shape.words <= ASKING_WORDS && /\?\s?[»”"]?$/.test(text) && isAtTop(page, i);
}

const ASKING_WORDS = 14;

/** « > Faits divers > Autour de Mâcon », right above: what stands above a trail is the site's. */
export function isBelowTrail({ units, labels }: Page, i: number): boolean {
  if (i === 0 || labels[i - 1]?.rule !== 'menu') return false;
  const { text } = units[i - 1]!;
  return /[>›»]\s*\p{Lu}[^>›»]*[>›»]/u.test(text) || isTrailFromHome(text);
}

const CAPTIONS = /^legende (?:image|video|photo)$/;

/** « Légende image, »: what a picture shows, said above it, too, for those who do not see it. */
export function isBelowCaption(units: Page['units'], i: number): boolean {
  return CAPTIONS.test(units[i - 1]?.key ?? '');
}
