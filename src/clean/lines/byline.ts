import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import { WEEKDAY } from '../../lib/weekdays.ts';
import { lineKey, nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { authorsIn } from './authors.ts';
import { isSilent, isWithin, opens } from './byline-opening.ts';
import { type Kind, type Piece, piecesOf } from './byline-pieces.ts';
import { hasDate } from './date-line.ts';
import { isPerson, properCase } from './names.ts';

/** Who signs, as a line says it. */
export type Byline = {
  readonly authors: readonly string[];
  /** Full names of agencies. */
  readonly agencies: readonly string[];
  /** The outlet, where the line names it. */
  readonly source: string | null;
  /** A word says that these names sign: « Par … ». */
  readonly signs: boolean;
  /** The line states a date too. */
  readonly dated: boolean;
  /** Nothing but names: a byline only where a byline can stand. */
  readonly bare: boolean;
  /** One of the names is a known first name, or an initial stands for it. */
  readonly known?: boolean;
  /** A name and its own e-mail address. */
  readonly mailed?: boolean;
};

/** Longer lines are sentences. */
const MAX_CHARACTERS = 180;
const MAX_WORDS = 26;
/** What ends with a full stop, is longer and opens like no byline is a sentence. */
const MAX_SENTENCE = 50;
/** « Accueil | Par X | 3 mai »: so many words of another kind do no harm beside an opener and a date. */
const MAX_STRAY_WORDS = 2;

/** The byline that a line is, or `null`. */
export function bylineIn(text: string, language: CleanLanguage, key = lineKey(text)): Byline | null {
  if (text.length > MAX_CHARACTERS || /(?:[?!…]|\.{3})$/.test(text) || /[«»“”"]/.test(text)) return null;
  if (RATE.test(text)) return null;
  const rewriting = REWRITINGS.find(([form]) => form.test(text));
  if (rewriting) return bylineIn(text.replace(...rewriting), language);
  if (CAPITALS.test(text)) return inCapitals(text, language);
  const trade = gluedTrade(text, language);
  if (trade) return bylineIn(text.replace(trade, `, ${trade.toLowerCase()}`), language);
  if (INVERTED.test(text)) return inverted(text, language);
  const opened = opens(text, key, language);
  if (!opened && [PRICE, NUMBERED, DAY_AND_PLACE, ON_A_DAY].some(form => form.test(text))) return null;
  if (!opened && (CIVILITY.test(text) || ITEMS.test(text))) return null;
  if (!opened && text.length > MAX_SENTENCE && text.endsWith('.')) return null;
  const code = deskCode(text, language) ?? writerFor(text, language);
  if (code) return code;
  const pieces = piecesOf(text, language, opened && !isWithin(text, key, language) ? MAX_STRAY_WORDS : 0);
  const words = pieces?.filter(piece => piece.kind !== 'break') ?? [];
  if (!pieces || !words.length || words.length > MAX_WORDS) return closingSignature(text);
  const dated = hasDate(text, key.split(' '), language.headers);
  const published = PUBLISHED_BY.test(text);
  const authors = published ? authorsIn(pieces).filter(name => isPerson(name, language)) : authorsIn(pieces);
  const silent = opened && isSilent(text, key, language);
  const byline = judged({ words, authors, opened, dated, published, silent });
  if (!byline) return closingSignature(text);
  if (!opened && DATED_DEED.test(text)) return null;
  if (CAST.test(text) && !byline.agencies.length && !byline.source && !dated) return null;
  if (!byline.bare && !opened && IN_BRACKETS.test(text))
    return { ...byline, authors: authors.filter(name => isPerson(name, language)) };
  if (!byline.bare) return isThing(text, byline, language) ? null : byline;
  if (SCORER.test(text)) return null;
  if (isLabelled(pieces)) return null;
  const known = INITIALLED.test(text) || holdsFirstName(key, language);
  if (byline.authors.length && (NO_NAME.test(text) || (!known && NOT_SIGNED.some(form => form.test(text)))))
    return null;
  if (isShouted(text) && !known) return null;
  return { ...byline, known, ...(holdsOwnMail(text, byline.authors) && { signs: true, mailed: true }) };
}

/** « Anne Petit - apetit@journal.ch »: the address is of who stands before it. */
function holdsOwnMail(text: string, authors: readonly string[]): boolean {
  const local = lineKey(MAIL.exec(text)?.[1] ?? '').replaceAll(' ', '');
  const family = lineKey(authors[0] ?? '')
    .split(' ')
    .at(-1)!;
  return authors.length === 1 && family.length > 2 && local.includes(family);
}

const MAIL = /(?<![\p{L}\d])([\p{L}\d._-]{3,40})@[\p{L}\d.-]{2,40}\.\p{Ll}{2,6}$/u;

/** « (Nandre Actu 15/07/17) »: where it was published, as often as who wrote it. */
const IN_BRACKETS = /^\(.*\)$/u;

/** « Rencontre avec Anne Petit », « Entretien avec Anne Petit, réalisé par … »: who is met is not who writes. */
const MET =
  /^(?:grand |long )?(?:entretien|interview|rencontre|conversation|discussion|dialogue|débat|tête-à-tête|face-à-face)s? (?:exclusi(?:f|ve) |croisée? )?avec .*?(?:$|,? (?:(?:propos )?(?:réalisé|recueilli|mené|conduit)e?s? )?(?=par ))/i;

/** « Texte et photos : Anne Petit », « Texte : Anne Petit. Photos : Jean Roche »: who took the pictures is no author. */
const AND_PICTURES = /^(textes?)(?: et|,| ?\/) photos?(?=\s)/iu;
const PICTURES = /^(textes?\s.*?)[.,;/|–-]?\s(?:et\s)?photos?(?:\s?:|\s).*$/iu;

/** « Publié le par Anne Petit »: the day was an element of its own, and is gone. */
const DAY_LOST = /^(?:publié|posté|rédigé|écrit|mis en ligne)e? le (?=par )/i;

/** « Avec Anne Petit et Jean Roche. »: who plays; « Avec AFP » is none. */
const CAST = /^avec\s.*\.$/iu;

/** « S Hadjar »; « A Nandre » is where, « M Petit » and « L Equipe » are no initials. */
const NO_DOT = /^(?![ADLMOY] )([A-Z]) (?=\p{Lu}\p{Ll}[\p{L}’-]+$)/u;

/** « ParAnne Petit »: a page's text without its markup. */
const GLUED = /^[Pp]ar(?=\p{Lu}\p{Ll}+[ -]\p{Lu})/u;

/** « Par Anne Petit Suivre »: a button behind who signs. */
const FOLLOWED = /^((?:textes? )?par\s?:?\s\p{Lu}.*) suivre$/iu;

/** « Synthèse R. N. » */
const SUMMED_UP = /^synthèse :? ?(?=(?:\p{Lu}\. ?){1,3}$)/iu;

/** Lines that are read as what their outlet, or a scraper, made of another one: how each begins, and what it was. */
const REWRITINGS: readonly (readonly [form: RegExp, was: string])[] = [
  [MET, ''],
  [AND_PICTURES, '$1'],
  [PICTURES, '$1'],
  [DAY_LOST, ''],
  [NO_DOT, '$1. '],
  [GLUED, '$& '],
  [FOLLOWED, '$1'],
  [SUMMED_UP, ''],
];

/** « S. Hadjar », « E. Le Goff » */
const INITIALLED = /^\p{Lu}\. (?:(?:L[ea]|D[eu]|Van|Von|Ben|Aït|El) )?\p{Lu}\p{Ll}[\p{L}’-]+$/u;

/** « S.HADJAR », « S. HADJAR »: so nobody but who signs is named. */
const CAPITALS = /^\p{Lu}\. ?\p{Lu}[\p{Lu}’-]{2,}\.?$/u;

function inCapitals(text: string, language: CleanLanguage): Byline | null {
  const byline = bylineIn(properCase(text.replace(/\. ?/, '. ')), language);
  return byline && { ...byline, known: true };
}

/** « Anne PetitJournaliste »: the word of bylines that a scraper glued to a name, or `null`. */
function gluedTrade(text: string, { headers }: CleanLanguage): string | null {
  const trade = GLUED_TRADE.exec(text)?.[1];
  return trade && headers.trades.includes(lineKey(trade)) ? trade : null;
}

const GLUED_TRADE = /^(?:\p{Lu}[\p{L}’-]* ){1,3}\p{Lu}?\p{Ll}+(\p{Lu}\p{Ll}{5,}(?: \p{Ll}{5,})?)(?![\p{L}’-])/u;

/** « Petit, Anne », as press databases name who signs, and hardly anybody else. */
export const INVERTED = /^(\p{Lu}[\p{L}’-]+), (\p{Lu}\p{Ll}[\p{L}’-]*)$/u;

function inverted(text: string, language: CleanLanguage): Byline | null {
  const name = text.replace(INVERTED, '$2 $1');
  return holdsFirstName(nameKey(INVERTED.exec(text)![2]!), language) ? bylineIn(name, language) : null;
}

/** Who publishes may be an outlet that no list knows: « Publié par DK Infos ». */
const PUBLISHED_BY = /^(?:publiée?|postée?|mise? en ligne|diffusée?) par /i;

/** « ⚽ Anne Petit », « ** Anne Petit » did something; « ✍ Anne Petit », « 📷 Anne Petit » wrote it or took it. */
const SCORER = /^(?:(?![✍🖊📷📸©])\p{Extended_Pictographic}|\*(?! )|[★☆])/u;

/** « Anne Petit + Les Marées. Samedi 1er octobre à 20h30. De 16 à 20 € »: who plays. */
const PRICE = /\d\s?(?:[€$£]|(?:euros?|dollars?|francs?|CHF|FCFA|DA)(?!\p{L}))/u;
/** « Dès CHF 2.- par mois » */
const RATE = /\d.{0,12}\spar\s(?:mois|ans?|semaine|jour|numéro|personne)(?!\p{L})/iu;

/** « UN BEAU CHAMPION », « – Bonjour, Anne Petit. » */
const NO_NAME = /^(?:[–—-]\s?)?(?:une?|des|ces?|bonjour|bonsoir|merci)[\s,]/i;
/** « Lundi 5 août Saint-André de Loue », of a programme: who signs on a weekday says the year or the hour. */
const DAY_AND_PLACE = new RegExp(String.raw`^(?:${WEEKDAY}) \d{1,2}(?:er)? (?!.*(?:\d{4}|\d[:h]))`, 'i');
/** « Anne Petit, le 9 juillet à Loue », of a programme, too. */
const ON_A_DAY = /, le \d{1,2}(?:er)? \p{L}{3,9} (?:à|au|aux|en|dans|chez|salle) \p{L}/u;
/** « ÉTAPE 1 : NANDRE – LOUE, 201 KM », « Jour 3 : … » */
const NUMBERED = /^\p{L}+ \d+\s?:/u;
/** « Chronologie de l’affaire », « Remplacement de Petit par Roche »: no first name, and words that join no names; « Le Fanal du Bocage » is an outlet. */
const NO_FAMILY = /^(?!l[ae]s? |l[’']).*(?:\s(?:du|des|par|aux?)\s|\sde\sl[’'])/i;

/** « Refus de Bercy. »: no known first name, and a full stop. */
const STOPPED = /^(?!\p{Lu}\. ).*\p{Ll}\.$/u;
const NOT_SIGNED = [NO_FAMILY, STOPPED];

/** « Horaires des bacs de la Loue le jeudi 19 mai 2016 » */
function isThing(text: string, { signs, agencies, source, authors }: Byline, language: CleanLanguage): boolean {
  if (signs || agencies.length || source || !authors.length) return false;
  return NO_FAMILY.test(text) && !authors.some(name => isPerson(name, language));
}

/** « - Anne Petit,- Jean Roche, », of those present. */
const ITEMS = /^[-–•*]\s.*(?:,$|[,.]?[-–•*]\s)/u;

/** « Mme Maryse Kerviel, », « M. Le Goff »: nobody signs so. */
const CIVILITY = /^(?:MM?\.|Mmes?|Mlles?) \p{Lu}[\p{L}’-]/u;

/** « Communiqué du conseil du mercredi 6 février », « 15 janvier : Rencontre à Nandre », « Crue de mai 2017 : Nandre », « Ambassadeur à Dakar : » */
const DATED_DEED = new RegExp(
  String.raw`^\D*[:;]$|^(?:le )?\d{1,2}(?:er)? \p{L}{3,9}(?: \d{4})?\s?: |\p{L} \d{4}\s?: \p{Lu}|` +
    String.raw`(?<!édition|numéro|journal) du (?:(?:${WEEKDAY}) )?\d{1,2}(?:er)?[ /.]`,
  'iu',
);

/** « Grand Prix : Les Nuits de Nadia Roche »: what stands before the colon is no word of bylines. */
function isLabelled(pieces: readonly Piece[]): boolean {
  const colon = pieces.findIndex(piece => piece.text === ':');
  const named = pieces.slice(0, Math.max(0, colon)).some(({ kind }) => kind === 'name' || kind === 'other');
  return named && !pieces.slice(colon).some(({ kind }) => kind === 'role');
}

/** In capitals a headline of two words looks like a name: « ALERTE MÉTÉO ». */
function isShouted(text: string): boolean {
  return text.length > 5 && text === text.toUpperCase();
}

/** Is one of the words a known first name? « Réaction de Noémie » is about her. */
function holdsFirstName(key: string, { firstNames }: CleanLanguage): boolean {
  const [name] = key.split(/ (?:de|du|des|d) /);
  return name!.split(' ').some(word => firstNames.has(word));
}

type Reading = {
  readonly words: readonly Piece[];
  readonly authors: readonly string[];
  readonly opened: boolean;
  readonly dated: boolean;
  readonly published: boolean;
  readonly silent: boolean;
};

/** Are the words of a line those of a byline? Names alone are a bare one. */
function judged({ words, authors, opened, dated, published, silent }: Reading): Byline | null {
  const count = (kind: Kind) => words.filter(piece => piece.kind === kind).length;
  const [agencies, outlets] = [count('agency'), count('outlet')];
  const named = published && count('name') > 0 && !count('other');
  const signed = opened && (dated || named || authors.length || count('role') > 1);
  if (count('other') > (signed ? MAX_STRAY_WORDS : 0)) return null;
  const initialled = dated && words.length >= MIN_DATED_WORDS && INITIAL.test(words[0]!.text);
  if (!authors.length && !agencies && !outlets && !signed && !initialled) return null;
  const bare = !opened && !agencies && !dated && !(outlets && count('name') > 1);
  if (bare && (count('date') || authors.length > MAX_BARE_NAMES)) return null;
  if (!opened && !authors.length && count('name') > 2) return null;
  const source = words.find(piece => piece.kind === 'outlet')?.name ?? null;
  const signs = opened && !silent;
  return { authors: silent ? [] : authors, agencies: agenciesOf(words), source, signs, dated, bare };
}

const MAX_BARE_NAMES = 3;
/** « R.M. (JSL) - 14 févr. 2023 à 07:09 »: initials and a date. */
const MIN_DATED_WORDS = 5;
const INITIAL = /^(?:\p{Lu}\.){1,3}\p{Lu}?\.?$/u;

function agenciesOf(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap(piece => (piece.kind === 'agency' && piece.name ? [piece.name] : [])))];
}

/** « C.C.M. », « A. L. », « M.Pa », « LT », « am/ed/lm », « (nc/L’Outlet) » */
const INITIALS =
  /^(?:[-–—] )?(?:(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\.?|\p{Lu}\.\p{Lu}\p{Ll}\.?|\p{Lu}{2,3}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}|\([a-z]{1,4}\/\p{Lu}[\p{L}’' ]{2,20}\))$/u;
const SIGNER = String.raw`(?:\p{Lu}\.(?:[ -]?\p{L}{1,2}\.?){1,3}|\p{Lu}{2,3})`;
/** « B.C. et L.Br. », « R. G.-V. & M. A. », « C.d.S, C.M. », « ABC et D.E. », « Par F.D. »: who signs with initials, alone or not. « PS et LR » are parties. */
const SIGNERS = new RegExp(
  String.raw`^(?:[Pp]ar (?=.{2,9}$)|(?=.*(?:,| et | & )))(?=.*\.)${SIGNER}(?:(?:, ?| et | & )${SIGNER}){0,3}(?: avec (?:AFP|agences?))?$`,
  'u',
);
/** « ats/nxp », « afp/Reuters/vlp »: an agency and the initials of a desk. */
const DESK_CODE = /^\(?\p{L}{2,8}(?:\s?\/\s?\p{L}{2,8}){1,4}\)?$/u;

/** « J.B. / 30 janvier 2019 », as an editor of a small outlet signs. */
const INITIALS_AND_DAY = /^(?:\p{Lu}\.[ -]?){2,3}\s?[/|·•–—-]\s?(?:le )?\d{1,2}(?:er)? \p{L}{3,9} \d{4}$/u;

function deskCode(text: string, { agencies }: CleanLanguage): Byline | null {
  const nobody = { authors: [], agencies: [], source: null, signs: false, dated: false, bare: false };
  if (agencies.byKey.has(nameKey(text))) return null;
  if (INITIALS_AND_DAY.test(text)) return { ...nobody, dated: true };
  const known = DESK_CODE.test(text) ? text.split('/').flatMap(part => agencies.byKey.get(nameKey(part)) ?? []) : [];
  if (known.length) return { ...nobody, agencies: [...new Set(known)] };
  if (SIGNERS.test(text)) return nobody;
  return INITIALS.test(text) ? { ...nobody, bare: true } : null;
}

/** « (L’Outlet) », « RFP pour OUTLET.com »: a name in brackets, or initials for a site. */
const CLOSING = new RegExp(
  String.raw`^\((?:fil |avec |source |\p{L}+ avec |d[’'])?\p{Lu}[\p{L}\d’'. -]{1,28}\)$|^\p{Lu}[\p{L}. -]{1,30} pour [\p{L}\d-]{2,30}\.(?:${DOMAIN_ENDINGS})$`,
  'u',
);

/** « Envoyé spécial à Rabat et Casablanca », « Kiev (Ukraine), envoyée spéciale » */
const SENDER =
  /^(?:De (?:notre|nos) )?(?:[Ee]nvoyée?s? spécia(?:le?s?|ux)|[Cc]orrespondante?s?) (?:à|au|aux|en|dans) [^.!?:,]{2,50}$|^\p{Lu}[^.!?:,()]{1,40}(?: \([^()]{2,40}\))?, (?:notre )?(?:envoyée?s? spécia(?:le?s?|ux)|correspondante?s?)$/u;

/** « Anne Petit/boi », « (Anne Petit/ats) »: who wrote and who edited. */
const EDITED = /^\(?(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,2})\s?\/\s?\p{Ll}{2,5}\)?$/u;

/** « (Le Fanal/Anne Petit) »: an outlet and who writes for it; behind an agency stands who took the picture. */
const OUTLET_FIRST = /^\(([^/()]{2,30}?)\s?\/\s?(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,2})\)$/u;

function writerFor(text: string, { outlets, agencies }: CleanLanguage): Byline | null {
  const [, outlet, name] = OUTLET_FIRST.exec(text) ?? [];
  if (!name || agencies.byKey.has(nameKey(outlet!))) return null;
  const source = outlets.byKey.get(nameKey(outlet!)) ?? null;
  return { authors: source ? [name] : [], agencies: [], source, signs: false, dated: false, bare: true };
}

function closingSignature(text: string): Byline | null {
  const author = EDITED.exec(text)?.[1];
  const closing = { agencies: [], source: null, signs: false, dated: false };
  if (author) return { ...closing, authors: [author], bare: true, known: true };
  const bare = CLOSING.test(text);
  return bare || SENDER.test(text) ? { ...closing, authors: [], bare } : null;
}
