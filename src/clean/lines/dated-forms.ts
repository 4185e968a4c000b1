import { WEEKDAY } from '../../lib/weekdays.ts';
import { lineKey, nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import type { HeaderWords } from '../vocabulary/prepare-headers.ts';
import { dateLineKind, hasDate } from './date-line.ts';

/** « 12/06/2018 07:20Lu 7983 foisImprimer l’article »: a date with its buttons, glued. */
const GLUED_DATE = /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}[:h]\d{2}\p{Lu}.{0,60}$/u;
/** « Accueil > Actualités > Société • vendredi 24 juillet 2020 à 09h31min »: a trail, and when. */
const DATED_TRAIL = new RegExp(
  String.raw`^(?:Accueil|Home) ?[>›»/|].{3,120}[•·|–-] ?(?:(?:${WEEKDAY}) )?\d{1,2}(?:er)? \p{L}{3,9} \d{4} à \d{1,2} ?[h:] ?\d{2}(?:min)?$`,
  'u',
);

/** « La Gazette3 days ago », « La Gazetteil y a 3 jours » */
const GLUED_AGE =
  /^\p{Lu}[\p{L} ’'.-]{0,29}\p{Ll}(?:\d{1,2} (?:minutes?|hours?|days?|weeks?|months?) ago|il y a \d{1,2} (?:minutes?|heures?|jours?|semaines?|mois))$/u;
/** « Faits divers1 mars 2016 », « Politique12 avril 2021 à 10:15 » */
const GLUED_SECTION =
  /^\p{Lu}[\p{L}&’' -]{2,24}\p{Ll}\d{1,2}(?:er)? \p{Ll}{3,9}\.? \d{4}(?: à \d{1,2} ?[:h] ?\d{2})?$/u;

export function isGluedDate(text: string, key: string, headers: HeaderWords): boolean {
  if (GLUED_DATE.test(text) || GLUED_AGE.test(text)) return true;
  return GLUED_SECTION.test(text) && key.split(' ').some(word => headers.months.has(word));
}

/** « Coulisses Publié le vendredi 18 février 2011 | Le Matin »: a section, the day, perhaps an outlet. */
const TIMED_SECTION = new RegExp(String.raw`^\p{Lu}\p{L}+ (?:${WEEKDAY}),? \d.{4,60}\d[:h]\d\d$`, 'u');
/** « Publié le 27 mai 2022 à 10h30, mis à jour à 11h Temps de lecture 2 min. Read in English » */
const PUBLISHED_AT = /^(?:Publiée?|Mise? à jour|Modifiée?) le :? ?.{6,30}? \d{1,2} ?[:hH] ?\d{2}(?!\d)/u;
const DATED_SECTION =
  /^(?:\p{Lu}\S*(?: [^\s.,;:]+){0,3}[ ,:|/–—-]+)?(?:Publiée?|Mise? en ligne) ?(?:le|:|aujourd[’']hui,?) \D{0,12}\d.{4,70}[^.!?]$/u;

/** « La Voix libre - Anne Petit le Mardi 1 Juin 2010 à 00:33 | Lu 1208 fois », « 3 mai 2022 à 10h04 - 360 vues » */
const COUNTED = /\d{4} à \d{1,2}[:h]\d{2}\s?[|–-]\s?(?:Lu \d+ fois|\d[\d\s]*\s(?:vues?|lectures?))$/;
/** « Dijon, le 12 mars 2021 », « Le Caire, 12 mars 2021 – », « La Gazette du 12 mars 2021 » */
const WRITTEN =
  /^(?:Fait à )?(\p{Lu}[\p{L}’' -]{1,30}?)(?:, (le )?| du )\d{1,2}(?:er)? \p{L}{3,9} \d{4}(\.)?(?: [–—-])?$/u;
/** « La passerelle, le 12 mars 2021 », « Défilé à Dijon, le 12 mars 2021 »: what a picture shows. */
const NO_TOWN = /^(?:l[ae]s?|une?|des|aux?|l[’'].*) |\s(?:à|au|aux|dans|devant|en) /iu;
/** « La Nation n° 2031 13 novembre 2015 » */
const ISSUE = /^\p{Lu}[\p{L}\d’'. -]{1,40}[ ,]n[°o]\s?\d{1,6}[ ,–|-]+(?:d[ue] )?(?:\p{Ll}+ )?\d.{4,24}$/u;

/** « 12 mars 2021 admin », « le 12 mars 2021 par admin », « Posté le 12 mars 2021 dans Politique » */
const POSTED =
  /^(?:(?:(?:[Ll]e|Posté le|Publié le|Posted on) )?\d{1,2}(?:er)? \p{Ll}{3,9} \d{4} (?:(?:par|by) [\p{Ll}\d_-]{4,20}|admin|webmaster|(?:la )?r[ée]daction)|(?:Posté|Publié|Écrit|Rédigé)e? le \d{1,2}(?:er)? \p{Ll}{3,9} \d{4} (?:dans|in) [\p{L}\d’'& _-]{2,40})$/u;
/** « Soumis par claire le lun, 12/03/2021 - 10:15 », « Proposé par : admin Le 12/03/2021 » */
const SENT =
  /^(?:Soumis|Proposé|Publié|Mis en ligne) par\s?:? [\p{Ll}\d][\p{L}\d._-]{1,30},? [Ll]e (?:\p{L}{3,8}[.,]* )?\d[^.!?]{5,30}$/u;
/** « Cet article a été publié le 12 mars 2021 », « Interview parue le 12 mars 2021 » */
const ITSELF =
  /^(?:Cet(?:te)? |L[’'])?(?:article|texte|interview|entretien|tribune|chronique|billet|reportage|enquête|dépêche) (?:(?:a été|est) )?(?:publié|paru|mis en ligne)e? le [^.!?]{10,40}\.?$/iu;
/** « Communiqué du 12 mars 2021 », « Édition du vendredi 12 mars 2021 » */
const ISSUED = new RegExp(
  String.raw`^(?:Communiqué(?: de presse)?|[ÉE]dition|[ÉE]mission|Numéro|Journal|Dépêche|Bulletin) du (?:(?:${WEEKDAY}) )?\d{1,2}(?:er)?(?: \p{L}{3,9} |[/.]\d\d[/.])\d{4}$`,
  'iu',
);

const FORMS = [DATED_SECTION, TIMED_SECTION, PUBLISHED_AT, COUNTED, ISSUE, POSTED, SENT, ITSELF, DATED_TRAIL];

/** Does the line state the day of publication among other words: a section, an outlet, a place, its readers? */
export function isDated(text: string, key: string, language: CleanLanguage): boolean {
  const stated = FORMS.some(form => form.test(text)) || isWrittenAt(text, language) || isRunningHead(text);
  return stated && hasDate(text, key.split(' '), language.headers);
}

const CAPITALS = /^[^\p{Ll}:!?«»]{12,90}$/u;
const DAY = /(?:^|\D)\d{1,2}(?:ER)? \p{Lu}{3,9} \d{4}(?!\d)/u;
const FIRST_PAGE = /^\d{1,3}(?= ?[|–—•-]| \p{Lu})/u;
const LAST_PAGE = /(?:[|–—•-] ?|\p{Lu} )\d{1,3}$/u;

/** « MERCREDI 13 SEPTEMBRE 2023 LA GAZETTE 5 », « 6 | LA GAZETTE | VENDREDI 4 MARS 2022 »: what stands above a printed page. */
function isRunningHead(text: string): boolean {
  if (!CAPITALS.test(text)) return false;
  return LAST_PAGE.test(text) ? DAY.test(text) : FIRST_PAGE.test(text) && DAY.test(text.replace(FIRST_PAGE, ''));
}

/** A known place or outlet; another name only as letters are headed, « Nandre, le 12 mars 2021 ». */
function isWrittenAt(text: string, { isPlace, outlets, firstNames }: CleanLanguage): boolean {
  const [found, name, le, stop] = WRITTEN.exec(text) ?? [];
  if (found === undefined) return false;
  if (outlets.byKey.has(nameKey(name!))) return true;
  if (found.includes(' du ')) return false;
  if (isPlace(name!)) return true;
  return Boolean(le) && !stop && !NO_TOWN.test(`${name} `) && !firstNames.has(nameKey(name!).split(' ', 1)[0]!);
}

const MAX_ROW_WORDS = 18;
/** One to four words. */
const SECTION = /^\p{Lu}[^\s.!?]*(?:\s[^\s.!?]+){0,3}$/u;
const MARKS = /\s[-–—|•·/]\s/;
/** A whole date: « 2021 », « 12.03.21 ». */
const WITH_YEAR = /\d{4}|\d([./-])\d{1,2}\1\d{2}(?!\d)/;
/** To the minute: concerts begin at « 20 h ». */
const CLOCK = /\d\s?[hH:]\s?\d{2}(?!\d)/;

/**
 * « Vendredi 14 juin 2019 - Scènes & Cie »: a date, a mark, a section; « Politique, 14.06.2019, 12:40, mis à jour à 13:05 »;
 * « Communiqué du 14 juin 2019 ». What it says of the day, else `null`.
 */
export function datedRow(text: string, key: string, language: CleanLanguage): 'published' | 'plain' | null {
  if (ISSUED.test(text)) return 'plain';
  if (text.endsWith(':') || key.split(' ').length > MAX_ROW_WORDS || !WITH_YEAR.test(text)) return null;
  const marked = text.split(MARKS);
  if (marked.length > 1) return kindOfRow(marked, language, isSection);
  return CLOCK.test(text) ? kindOfRow(text.split(/,\s/), language, isKnownSection) : null;
}

/** « Vernissage – le 12 mars 2021 à 18 h »: news comes at minutes, events at hours. */
const FULL_HOUR = /\d\s?h(?:eures?)?$/;

type IsSection = (piece: string, language: CleanLanguage) => boolean;

/** Dates and sections, nothing else. */
function kindOfRow(pieces: readonly string[], language: CleanLanguage, mayHead: IsSection) {
  const kinds = pieces.map(piece => dateLineKind(piece, lineKey(piece), language.headers));
  if (pieces.length < 2 || kinds.every(kind => kind === null)) return null;
  if (!pieces.every((piece, i) => kinds[i] !== null || mayHead(piece.trim(), language))) return null;
  if (kinds.includes('published')) return 'published';
  return pieces.some((piece, i) => kinds[i] === 'plain' && FULL_HOUR.test(piece)) ? null : 'plain';
}

function isSection(piece: string): boolean {
  return SECTION.test(piece);
}

/** Beside a comma alone: « Concert, 12.03.2021, 20:30 » tells when a concert is. */
function isKnownSection(piece: string, { formulas, outlets, isPlace }: CleanLanguage): boolean {
  if (!SECTION.test(piece)) return false;
  return formulas.whole(lineKey(piece))?.rule.name === 'menu' || outlets.byKey.has(nameKey(piece)) || isPlace(piece);
}
