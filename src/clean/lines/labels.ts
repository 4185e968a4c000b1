import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import type { FormulaHit, FurnitureRule, Sequel } from '../vocabulary/formulas.ts';
import { lineKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { type Byline, bylineIn } from './byline.ts';
import { creditIn } from './credit.ts';
import { type DateLineKind, dateLineKind } from './date-line.ts';
import { datedRow, isDated, isGluedDate } from './dated-forms.ts';
import { lineHash } from './line-hash.ts';
import { isPerson } from './names.ts';
import { type PlaceLine, wholePlaceLine } from './place-line.ts';
import { isTrailFromHome, rowKind } from './rows.ts';
import { functionShare } from './shape.ts';
import { hasOwnSubject, isReported } from './told.ts';
import type { Unit } from './units.ts';

/** What a unit seems to be when it is looked at alone; where it stands decides whether it goes. */
export type Label = {
  /** Name of the rule in `removed`. */
  readonly rule: string;
  /** May be article between two paragraphs. */
  readonly weak: boolean;
  readonly sequel: Sequel;
  readonly byline: Byline | null;
  readonly date: DateLineKind | null;
  readonly place: PlaceLine | null;
};

export function label(rule: string, weak = false, more: Partial<Label> = {}): Label {
  return { rule, weak, sequel: null, byline: null, date: null, place: null, ...more };
}

/** Longer units are paragraphs; only clues and openings are looked for in them. */
const MAX_LINE_WORDS = 30;
const ADDRESS_ONLY = new RegExp(
  String.raw`^(?:(?:https?://|www\.)\S+(?: [-–|])?|[\p{L}\d_.()/%-]{1,200}\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34])\)?|[\w-]+(?:\.[\w-]+)+/\S+|[\w-]{2,40}\.(?:${DOMAIN_ENDINGS}))$`,
  'iu',
);
/** « le-temps-des-cerises-septembre »: the name of a picture’s file. */
const SLUG = /^(?=.{16})[a-z\d]+(?:[-_][a-z\d]+){3,}$/;
/** « https://site.net/port.jpg&description=Le port … », « /t:r()/fit-in/port.jpg) », « /home/site/plugin.php on line 72 »: what a button or picture was made of. */
const LEAKED =
  /^https?:\/\/(?=\S+\.(?:jpe?g|png|gif|webp|svg))\S+\s|^\/(?=\S+\/)\S+\.(?:jpe?g|png|gif|webp|svg)\)?$|^https?:\/\/\S+(?:\s\S{1,12}){1,2}$|^<\/?(?:script|iframe|img|div|span)[\s>]|\/[^\s/]+\.php on line \d+$/i;
/** « — Le Ministère (@ministere) 3 mai 2021 » signs an embedded message, which is part of the article. */
export const EMBEDDED = /^[—–-]\s?.{1,60}\(@\w{2,30}\)/u;
/** « 45’+2 », in the live text of a match. */
const MINUTE = /^\d{1,3}\s?['’′](?:\s?\+\s?\d{1,2})?$/;
/**
 * « À lireMali : les chantiers »: the call and its headline, glued; « Lisez « Un verdict attendu » », « >> Mali : les
 * chantiers »: a linked headline.
 */
const REFERENCE =
  /^(?:[ÀA] (?:lire|voir|écouter)|(?:Lire|Voir|Lisez|[ÀA] lire|[ÀA] voir) aussi|Sur le même sujet)[\p{Lu}«]|^Lisez (?:aussi )?«[^»]*»$|^Plus de «[^»]{2,30}»$|^(?:Lire|(?:[ÀA] )?(?:[Rr]elire|[Rr]evoir|[Rr]egarder)|Écouter)\s?[:>→] ?(?:\p{Lu}|notre |nos )[^»”]*[^.»”]$|^>> ?[\p{Lu}«].{20,}[^.]$|^Notre (?:éditorial|édito)\s?: ?[\p{Lu}«][^»”]*[^.»”]$/u;
/** « À écouter : « Grand large » - La vallée reprend le bac »: a programme; who made it or what it costs is told of a record. */
const TO_HEAR = /^[ÀA] (?:ré)?écouter\s?[:>→]\s?[\p{Lu}«“"].*[^.»”]$/u;
const OFFERED = /€|\d euros|[»”"],? (?:de |d[’']|par )|, (?:de |d[’']|par )\p{Lu}|éditions?(?!\p{L})|label/u;
/** « Article précédentLe maire démissionne », « Suivant : Le maire démissionne », « TAGSGrève » */
const GLUED_NEIGHBOUR =
  /^Articles? (?:précédents?|suivants?)[\p{Lu}«]|^(?:Précédent|Suivant)e?s?\s?: ?[\p{Lu}«]|^(?:TAGS|ÉTIQUETTES|MOTS-CLÉS)\p{L}[\p{Ll}\d]/u;
/** « 1/3 », below the first of some pictures. */
const COUNTER = /^1 ?\/ ?[2-9]\d?$/;
/** « - [Le bac rouvre](https://gazette.example/bac) »: an item of links, in a text that was converted to Markdown. */
const MARKED_LINK = /^[-*•+]\s(?:\*\*)?\[[^\]]+\]\(\S+\)(?:\*\*)?$/;
/** In a key, « Le bac au départ. Le bac au départ. Nina Berg »: what a page says to those who do not see a picture, and its caption. */
const DOUBLED = /^(?=.{40})(.{20,300}) \1(?: \S+){0,8}$/;
/** Said four times it is no caption. */
const REPEATED = /^(.{10,}) \1$/;
const DOUBLED_WORDS = 8;
const MAX_DOUBLED = 700;
/** A button in another script than ours. */
const OTHER_SCRIPT =
  /^[^\p{Script=Latin}\d]*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Han}][^\p{Script=Latin}]{0,60}$/u;
/** « (queue || []).push({« cmd »: « show »}); »: a script that leaked into the text. */
const SCRIPT = /\|\| ?\[\]|\)\.[a-z]\w*\(|(?:^|[\s;(])function ?\w*\(|(?:^|;) ?(?:var|let|const) \w+ ?=/;
const SCRIPT_MARKS = /[[{=(].*[\]});]$/;
/** « malijet 660dc0487008c photo 65f229d49ed46 »: the names of picture files. */
const FILE_NAMES = /(?:^| )(?=[a-z]*\d)[a-f\d]{10,16} (?:.* )?(?=[a-z]*\d)[a-f\d]{10,16}(?: |$)/;
/** « Voters queue in Nandre, May 3, 2024. (AP Photo/Ana Perez) »: a caption as agencies write it, in their language. */
const AGENCY_CREDIT = /\((?:AP|AFP|EPA|Reuters|Getty|Keystone|Photo|Image)(?!\p{L})[^()]{0,70}\)$/iu;
const CREDIT_TAIL = 90;
const MIN_FOREIGN = 12;
/** French prose has four times as many function words. */
const FOREIGN_SHARE = 0.11;
/** Longer lines are paragraphs, whatever they hold. */
const MAX_ADDED = 300;
/** « 1 8 9 4 », « 2015 : »: a year heads a part of a chronicle, above a sentence or not. */
const YEAR = /^1 [5-9] \d \d$|^(?:1[5-9]|20)\d\d\s?:$/;
/** « AFFICHE DU BAL.PNG (1.14 MB) » */
const FILE = /^[^.!?:]{1,80}\.(?:jpe?g|png|gif|webp|pdf|docx?) ?\(\d+(?:[.,]\d+)? ?[KkMm][BbOo]\)$/i;
const HASHTAGS = /^(?:[-•] )?[#@][\p{L}\p{N}_]+(?:[\s,/|·-]+[#@]?[\p{L}\p{N}_-]+){0,12}$/u;

/**
 * The label of a unit, or `null` if nothing in it says that it is no article.
 * @param furniture hashes of lines that the survey found to be the outlet's furniture, see `furnitureFor`
 */
export function labelOf(unit: Unit, language: CleanLanguage, furniture: ReadonlySet<string>): Label | null {
  const { text, key, shape } = unit;
  if (!key) return label('stray-mark');
  if (EMBEDDED.test(text) || MINUTE.test(text)) return null;
  if (isTrailFromHome(text)) return label('menu');
  const known = knownLabel(unit, language);
  if (known) return known;
  if (COUNTER.test(text)) return label('stray-number');
  if (key === '0' && !YEAR.test(text) && !/[?!]$/.test(text)) return label('stray-number', true);
  if (MARKED_LINK.test(text)) return label('menu');
  if (ADDRESS_ONLY.test(text) || LEAKED.test(text) || SLUG.test(text) || FILE.test(text)) return label('address');
  if (HASHTAGS.test(text)) return label('tags', true);
  if (shape.words <= MAX_LINE_WORDS && REFERENCE.test(text)) return label('read-also');
  if (shape.words <= MAX_LINE_WORDS && TO_HEAR.test(text) && !OFFERED.test(text)) return label('read-also');
  const links = linksBehind(unit, language);
  if (links) return links;
  if (shape.words <= MAX_LINE_WORDS && GLUED_NEIGHBOUR.test(text))
    return label('previous-next', false, { sequel: 'end' });
  if (isDoubled(unit, language)) return label('photo-credit');
  if (OTHER_SCRIPT.test(text)) return label('navigation', true);
  if (!shape.stopped && text.length <= MAX_ADDED) {
    if (FILE_NAMES.test(text) || (SCRIPT_MARKS.test(text) && SCRIPT.test(text))) return label('stray-mark');
    if (FILM.test(text)) return label('audio-video');
  }
  const row = rowKind(unit, language);
  if (row) return label(row === 'keywords' ? 'tags' : 'menu', row !== 'links' || shape.words < 3);
  if (shape.words >= MIN_FOREIGN && AGENCY_CREDIT.test(text.slice(-CREDIT_TAIL)) && isForeign(unit, language))
    return label('photo-credit');
  if (furniture.size === 0) return null;
  const hash = lineHash(key);
  if (furniture.has(`all:${hash}`)) return label('site-furniture');
  const said = shape.stopped || shape.quoted || shape.exclaims;
  return furniture.has(`edge:${hash}`) && !said ? label('site-furniture', true) : null;
}

function isDoubled({ key, shape, text }: Unit, { functionWords }: CleanLanguage): boolean {
  if (shape.words < DOUBLED_WORDS || text.length > MAX_DOUBLED) return false;
  const said = DOUBLED.exec(key)?.[1];
  return said !== undefined && !REPEATED.test(said) && functionShare(key, functionWords) > 0;
}

function isForeign({ key }: Unit, { frenchWords }: CleanLanguage): boolean {
  return functionShare(key, frenchWords) < FOREIGN_SHARE;
}

/** « Les plus lus : La piscine rouvre · Où se baigner · Le prix du bois »: headlines of others in one line, behind their marker. */
function linksBehind({ text, shape }: Unit, { formulas }: CleanLanguage): Label | null {
  if (shape.stopped || shape.words > MAX_LINKED_WORDS || !SIDE_BY_SIDE.test(text)) return null;
  const marker = formulas.whole(lineKey(text.slice(0, text.indexOf(':'))));
  return marker && LISTS_HEADLINES.test(marker.rule.name) ? label(marker.rule.name) : null;
}

const MAX_LINKED_WORDS = 80;
const SIDE_BY_SIDE = /^[^:]{4,50}:[^·•|]+ [·•|] [^·•|]+ [·•|] /;
const LISTS_HEADLINES = /^(?:read-also|most-read)$/;

/** In a key: « 2. Aller au menu principal », of a list of jumps. */
const ORDINAL = /^0 (?=aller )/;

/** A formula, or else what a header says; « Temps de lecture : 3 min - Publié le 12 mars 2021 » is both, and states a day. */
function knownLabel(unit: Unit, language: CleanLanguage): Label | null {
  const formula = formulaLabel(unit, language);
  const mayState =
    !formula || (YEAR_WITHIN.test(unit.text) && (GIVES_WAY.test(formula.rule) || CARRIES.test(formula.rule)));
  const header = mayState && mayBeHeader(unit) ? headerLabel(unit, language) : null;
  if (!formula || !header?.date) return formula ?? header;
  if (GIVES_WAY.test(formula.rule)) return header;
  return header.date === 'published' ? { ...formula, date: 'published' } : formula;
}

/** « Réservé aux abonnés · Publié le 12 mars 2021 », « Accueil > Sport | Publié le 12.03.2021 »: what they are and when, both. */
const CARRIES = /^(?:subscribe|menu|audio-video)$/;

/** « Temps de lecture », « Édition du ». */
const GIVES_WAY = /^(?:reading-time|most-read)$/;
const YEAR_WITHIN = /(?:19|20)\d\d|\d([./])\d{1,2}\1\d{2}(?!\d)/;

function formulaLabel(unit: Unit, { formulas, functionWords }: CleanLanguage): Label | null {
  const { text } = unit;
  const { quoted, stopped, exclaims, announces, words } = unit.shape;
  const hit = quoted ? null : (formulas.whole(unit.key) ?? formulas.whole(unit.key.replace(ORDINAL, '')));
  const heads = stopped || exclaims || (announces && hit?.rule.name === 'menu');
  if (hit && !(hit.rule.weak && heads && text !== text.toUpperCase())) return ruleLabel(hit.rule);
  const partial = formulas.partial(unit.key, words);
  if (!partial || isSpeech(unit, partial) || isReported(text, functionWords)) return null;
  const mayHead = TAG.test(text) && !TAG_MARKS.test(text);
  if (mayHead && functionShare(unit.key, functionWords) > TAG_SHARE) return null;
  return ruleLabel({ ...partial.rule, weak: mayHead });
}

/** « Tags : grève, Nandre »; « Tag Heuer supprime des emplois à la vallée » has more function words than keywords have, « Tags racistes » may be a sub-heading. */
const TAG = /^(?:Tags?|[ÉE]tiquettes?) \p{L}/u;
const TAG_MARKS = /[:,#|/;•]/;
const TAG_SHARE = 0.2;

function ruleLabel({ name, weak, sequel }: FurnitureRule): Label {
  return label(name, weak, { sequel });
}

/** Somebody speaks; « Sud Express » is the name of an outlet. */
const LONG_QUOTATION = /^[«“"][^»”"]{30}/;

/** Rules whose lines carry headlines of other articles, quotations included, or a proverb. */
const CITES_HEADLINES = /^(?:read-also|previous-next|most-read|share|tags|audio-video|before-article|comments)$/;

/** More than the name of a button: « J’accepte ». */
const QUOTED_WORDS = /[«“]\s*[^\s»”][^»”]*\s[^\s»”][^»”]*\s/;

/** Somebody's words, or a sentence that quotes: no furniture, unless it announces a headline or many clues agree. */
function isSpeech({ text, shape }: Unit, { rule, place, words }: FormulaHit): boolean {
  if (words >= OWN_WORDS) return false;
  if (place === 'clue') return shape.quoted || LONG_QUOTATION.test(text);
  if (place === 'end' && shape.words >= REFERRING_WORDS && TOLD_FIRST.test(text)) return true;
  if (shape.speaks && !/^[-–—]/.test(text)) return true;
  const cites = CITES_HEADLINES.test(rule.name);
  if (cites && place === 'start' && hasOwnSubject(text)) return true;
  if (!cites) return QUOTED_WORDS.test(text);
  if (rule.name === 'read-also' && BOOK.test(text)) return true;
  if (!shape.stopped || place !== 'start' || rule.referents.size === 0) return false;
  return !refersTo(text, rule.referents) || (shape.words > REFERENCE_WORDS && TWO_SENTENCES.test(text));
}

/** « À lire : « Les Lampes », d’Odile Roche, éditions du Terril, 19 euros. »: no page of the site. */
const BOOK = /,\s(?:éd\.|éditions?|Éditions)\s|,\s\d{2,4}\s(?:p\.|pages)(?:,|\.|$)|,\s\d+(?:,\d+)?\s(?:€|euros)\.?$/u;

/** Nobody else begins a sentence with so many words of a site's plea: « C’est par des informations étendues et exactes que… » */
const OWN_WORDS = 7;

/** « - Les tarifs augmentent de quatre pour cent à la rentrée. Lire notre article. »: an item of the article that refers to another one. */
const TOLD_FIRST = /^[-–—•*▪►→]\s?(?!\p{L}+ez\s).*\p{Ll}{2}\.\s\p{Lu}[^.!?]*[.!?]?$/u;
const REFERRING_WORDS = 8;

/** « Suivez en direct la journée de mobilisation. Les cortèges… » opens an article. */
const REFERENCE_WORDS = 18;
const TWO_SENTENCES = /[\p{Ll}\d]{2}[.!?]\s\p{Lu}/u;

/** « Lire aussi l’enquête… » refers to a thing to read, « Voir aussi loin est hasardeux. » to none. */
function refersTo(text: string, referents: ReadonlySet<string>): boolean {
  return (
    /[:>«]/.test(text) ||
    lineKey(text)
      .split(' ')
      .some(word => referents.has(word))
  );
}

/** « afp.com/Ana Perez », « © X »: names here are photographers. */
const PICTURE = /\p{L}\/\p{Lu}|©|[Pp]hoto|PHOTO|[Cc]rédit|[Ii]llustration|[Ii]mage/u;

/** « Anne Petit. [Jean Roche - Keystone] »: who is to be seen, and who took the picture. */
const SHARED = /\[\p{Lu}[^[\]]{1,40} [-–—/|] [^[\]]{2,40}\]$/u;

/** Bylines, dates and credits that end with a full stop are short. */
const MAX_STOPPED_WORDS = 14;

function mayBeHeader({ shape }: Unit): boolean {
  return shape.words <= (shape.stopped ? MAX_STOPPED_WORDS : MAX_LINE_WORDS);
}

function headerLabel(unit: Unit, language: CleanLanguage): Label | null {
  const { text, key, kind } = unit;
  if (LONG_AGO.test(text) || TERM.test(text)) return null;
  const date = dateLineKind(text, key, language.headers) ?? (isGluedDate(text, key, language.headers) ? 'plain' : null);
  if (date === 'plain' && unit.shape.announces) return null;
  if (date) return label(date === 'time' ? 'time' : 'date-line', date === 'time' || date === 'plain', { date });
  if (isDated(text, key, language)) return datedLabel(unit, label('date-line', false, { date: 'published' }), language);
  if (SOURCE.test(text)) return label('byline');
  if (NO_DATE.test(text)) return label('date-line');
  const place = wholePlaceLine(text, language);
  if (place?.place || place?.dated) return label('place-line', false, { place });
  const row = datedRow(text, key, language);
  if (row) return datedLabel(unit, label('date-line', true, { date: row }), language);
  const credit = creditIn(text, key, language);
  const byline = credit === 'caption' || SHARED.test(text) ? null : bylineIn(text, language, key);
  if (credit === 'credit' && PICTURE.test(text) && !byline?.dated && !byline?.signs) return label('photo-credit');
  if (byline && !(byline.bare && credit)) return label('byline', byline.bare, { byline });
  if (credit === 'credit') return label('photo-credit');
  if (place) return label('place-line', false, { place });
  return kind === 'caption' && credit === null && unit.shape.words < 4 ? label('photo-credit') : null;
}

/** « Publié le 3 mai 2022 à 8h12 par Anne Petit », « Anne Petit | 3 mai 2022 » say who, too. */
function datedLabel({ text, key }: Unit, dated: Label, language: CleanLanguage): Label {
  const byline = bylineIn(text, language, key);
  if (!byline?.authors.length || byline.bare) return dated;
  const isSigned = byline.signs || byline.authors.every(name => isPerson(name, language));
  return isSigned ? label('byline', false, { byline, date: dated.date }) : dated;
}

/** « 11 mars 1924. 5 h 40. » heads a part of what is told; pages of such years say « Publié le… ». */
const LONG_AGO = /^(?:[Ll]e )?\d{1,2}(?:er)? \p{L}{3,9} (?:1[0-8]\d\d|19[0-8]\d)(?!\d)/u;

/** « Au 14 mars. », « Jusqu’au 3 mai »: until when something is put off or lasts. */
const TERM = /^(?:[Aa]u|[Dd]ès le|[Jj]usqu[’']au|[Aa]vant le|[Aa]près le) \d{1,2}(?:er)? \p{Ll}/u;

/** « Source : Insee », below a chart or an article; « Avec lagazette.net ». */
const SOURCE = new RegExp(
  String.raw`^Sources?\s?:\s?\p{Lu}[\p{L}\d&’ ,-]{1,40}$|^(?:[Aa]vec|[Ss]ources? ?:?|[Vv]ia) [\p{L}\d-]{2,30}\.(?:${DOMAIN_ENDINGS})$`,
  'u',
);
/** « Publié le », « Publié le La Gazette de Nandre », « Par , publié le . »: a date that the scraper lost. */
const NO_DATE =
  /^Par ?, ?publiée? le ?\.?$|^(?:Publiée?|Mise? à jour|Actualisée?|Rédigée?|Modifiée?) le(?:$|(?: \p{Lu}[\p{L}’'-]+| d[eu]| l[ae]){1,5}$)/u;
/** « Un titre / Cyclisme / 2 min. / le 28 avril 2024 », « Le sujet en bref 1 min. / 19h30 »: a film with its length. */
const FILM = /\S \/ \d{1,3} min\.?(?: \/|$)|\S \d{1,3} min\. \/ \S/;
