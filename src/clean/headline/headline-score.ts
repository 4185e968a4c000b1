import { once } from '../../lib/once.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Page } from '../page/page.ts';
import { LONG_WORD, longWordsOf } from '../page/retold.ts';
import { isDirty } from '../page/weights.ts';
import { isBelowCaption, isBelowTrail, looksLikeHeadline } from './looks.ts';

const MIN_WORDS = 3;
const TRAIL = 1;
const LONG = 7;
/** Fewer words may be a section’s name. */
const LONG_ENOUGH = 5;
const FIRST = 0.75;
/** A date or « Par … » this near below speaks for a headline. */
const SIGNED = 0.75;
const NEAR = 4;
/** « Le Journal de Nandre », « La Voix - Le Bocage »: every long word a name, with a headline below. */
const NAME = -1;
const NAME_LINE = /^(?:L[ea]s? |L[’'])?\p{Lu}\S*(?: (?:[-–|] )?(?:d[eu]s? |l[ae]s? |et |d[’'])*\p{Lu}\S*){1,4}$/u;
/** « FOOTLe titre » above « Le titre »: a section, glued to a copy of the headline. */
const GLUED = -1.5;
/** The headline of a much read article stands on the outlet's other pages too; so do those of other articles. */
const ON_OTHER_PAGES = -1.2;
/** The share of its long words that the first paragraphs say, too. */
const TOLD = 1;
/** « La voix de la vallée depuis 1935 »: of so many long words the first paragraphs say none. */
const UNTOLD = -1;
const MOTTO_WORDS = 3;
const PLURAL = /[sx]$/;
const FIRST_PARAGRAPHS = 6;
/** Of two headlines the second is a standfirst. */
const BELOW_ANOTHER = -0.5;
/** « Sur la rive gauche », right above « Le bac de Nandre coule à quai dans la nuit »: a kicker, not a headline with its standfirst. */
const KICKER = -1.5;
const KICKER_WORDS = 6;
const STANDFIRST_WORDS = 16;
/** Said once more above the body: no section’s name has so many words. */
const SAID_AGAIN = 1;
const AGAIN_WORDS = 4;
/** « Malgré l’état d’urgence… », above the headline. */
const BROKEN = -0.75;
const BREAKS_OFF = /(?:…|\.{3})$/;
/** « Vous avez envie d’offrir cet article ? »: boxes speak to the reader. */
const TO_READER = -1;
const READER = /(?:^| )(?:vous|votre|vos)(?: |$)/;

/** « Dernière minute », « Les plus lus », and the headlines of others right below. */
const LINKED = -1.5;
/** « EN DIRECT - La crue de la Loue », « VIDÉO. Le bac coule »: so only headlines begin. */
const PREFIXED = 1.5;
const PREFIX = /^(?:EN )?(?:DIRECT|VID[ÉE]OS?|INFOGRAPHIES?|LIVE|EXCLUSIF|REPORTAGE|ENTRETIEN)\s?[.:–|-]\s/u;
/** « Dossier : les grands travaux », above the headline of one part. */
const SERIES = -2.5;
const SERIES_LINE = /^(?:Dossier|Série(?: d[’']été)?|Feuilleton)\s?: /u;

/** « Tous les résultats du championnat sur Loue Sports », « Toute l’actualité de la vallée »: what the site offers, above the headline. */
const OFFER = -1.5;
const OFFER_LINE =
  /^Tou(?:s|te|tes) (?:les |l[’'])(?:résultats|scores|matchs|actualités?|actus?|infos?|informations|news|vidéos|dépêches|dossiers|articles)(?!\p{L})/iu;

/** « L’actu pour les jeunes », above « Météo », « Jeux », « Accueil »: one more of a menu. */
const ABOVE_MENU = -1.5;
const MENU_LINES = 3;
const MENU_RULES = /^(?:menu|navigation)$/;

/** « Le quotidien national d’information », « La Gazette, le quotidien de la vallée », « Loue Info - Premier site d’actualité du pays »: how an outlet presents itself. */
const MOTTO = -1.5;
const MOTTO_LINE =
  /^(?:Le |Votre |Premier )(?:premier )?(?:quotidien|journal|hebdomadaire|magazine|portail|site)(?: \p{Ll}+){0,3} (?:d[’']information|d[’']actualité|d[’']info)s?(?: \p{L}+){0,4}$|^[\p{Lu}@][\p{L}\d’' .-]{1,40}(?:,| [-–—|]) (?:[Ll][ea]s? |[Ll][’'])?(?:premi\p{Ll}+ |Premi\p{Ll}+ |1er )?(?:site|média|journal|quotidien|hebdo(?:madaire)?|magazine|mensuel|portail|webzine|radio|actualité|info)s?(?:$| (?:(?:d[eu]s?|en|sur|pour|au|n°|numéro) |d[’']|indépendant|gratuit|citoyen|local|régional|participatif|francophone)[^!?:]{0,60}$)/iu;

/** How much each line looks like the headline of the body that begins at `bodyAt`; 0 for lines that cannot be one. */
export function headlineScores(page: Page, bodyAt: number): (i: number) => number {
  // Where no line can be one, nobody asks what is told below.
  const told = once(() => wordsBelow(page, bodyAt));
  return remembered(i =>
    page.units[i] && looksLikeHeadline(page, i)
      ? scoreOf(page, i, bodyAt) + TOLD * shareTold(page, i, told()) + (isSaidAgain(page, i, bodyAt) ? SAID_AGAIN : 0)
      : 0,
  );
}

/** In the dump of a page mottos and menus are said again, too. */
function isSaidAgain({ units, labels }: Page, i: number, bodyAt: number): boolean {
  const { key, shape } = units[i]!;
  if (shape.words < AGAIN_WORDS || isDirty(labels) || isBelowCaption(units, i)) return false;
  return units.slice(0, bodyAt).some((unit, j) => j !== i && unit.key === key && !isBelowCaption(units, j));
}

/** Could the line be a headline, and has it more words than the name of a section? */
export function isLongEnough(page: Page, i: number): boolean {
  const unit = page.units[i];
  return unit !== undefined && unit.shape.words >= LONG_ENOUGH && looksLikeHeadline(page, i);
}

/** Does a line further down, above the body, say the end of this one? In a file that is no dump it is near. */
function endsWithNext({ units, labels }: Page, i: number, bodyAt: number): boolean {
  const { key } = units[i]!;
  return units.slice(i + 1, isDirty(labels) ? Math.max(bodyAt, i + NEAR) : i + NEAR).some(unit => {
    return unit.shape.words >= LONG_ENOUGH && unit.key.length < key.length && key.endsWith(unit.key);
  });
}

/** The first paragraphs, with a space around each word. */
function wordsBelow({ units, prose }: Page, bodyAt: number): string {
  const keys: string[] = [];
  for (let i = bodyAt; i < units.length && keys.length < FIRST_PARAGRAPHS; i++) if (prose[i]) keys.push(units[i]!.key);
  return ` ${keys.join(' ')} `;
}

/** Singular and plural are one. */
function shareTold({ units }: Page, i: number, told: string): number {
  const words = longWordsOf(units[i]!);
  const said = words.filter(word => {
    const one = PLURAL.test(word) ? word.slice(0, -1) : word;
    return [one, `${one}s`, `${one}x`].some(form => form.length >= LONG_WORD && told.includes(` ${form} `));
  });
  if (!said.length) return words.length >= MOTTO_WORDS ? UNTOLD : 0;
  return said.length / words.length;
}

function scoreOf(page: Page, i: number, bodyAt: number): number {
  const { shape, kind } = page.units[i]!;
  let score = shape.words >= LONG ? 3.5 : shape.words >= LONG_ENOUGH ? 3 : shape.words >= MIN_WORDS ? 1.5 : 0.5;
  if (page.labels[i]) score += ON_OTHER_PAGES;
  if (kind === 'heading') score += 1;
  if (isBelowTrail(page, i)) score += TRAIL;
  if (NAME_LINE.test(page.units[i]!.text)) score += NAME;
  if (endsWithNext(page, i, bodyAt)) score += GLUED;
  if (page.units.slice(0, i).every((unit, j) => page.labels[j] || unit.shape.words < MIN_WORDS)) score += FIRST;
  if (isKicker(page, i)) score += KICKER;
  else if (isLongEnough(page, i - 1) && !isKicker(page, i - 1)) score += BELOW_ANOTHER;
  if (READER.test(page.units[i]!.key)) score += TO_READER;
  if (shape.exclaims && BREAKS_OFF.test(page.units[i]!.text)) score += BROKEN;
  if (isSigned(page, i)) score += SIGNED;
  if (isLinked(page, i)) score += LINKED;
  if (PREFIX.test(page.units[i]!.text)) score += PREFIXED;
  if (MOTTO_LINE.test(page.units[i]!.text)) score += MOTTO;
  if (OFFER_LINE.test(page.units[i]!.text)) score += OFFER;
  if (isAboveMenu(page, i, bodyAt)) score += ABOVE_MENU;
  if (SERIES_LINE.test(page.units[i]!.text)) score += SERIES;
  return score;
}

/** A few words, with a longer line right below that may be the headline, above the first paragraph or who signs. */
function isKicker(page: Page, i: number): boolean {
  const { shape } = page.units[i] ?? {};
  const [next, below] = [page.units[i + 1], i + 2];
  if (!shape || !next || shape.words > KICKER_WORDS || page.labels[i]) return false;
  if (shape.exclaims || page.units[i]!.text.includes(':') || page.labels[below]?.rule === 'photo-credit') return false;
  if (next.shape.words < LONG || next.shape.words > STANDFIRST_WORDS || !looksLikeHeadline(page, i + 1)) return false;
  return next.shape.words > shape.words && Boolean(page.prose[below] || page.labels[below]);
}

/** Lines of a menu below, near, and below those another line as long. */
function isAboveMenu(page: Page, i: number, bodyAt: number): boolean {
  const { labels } = page;
  if (!isDirty(labels) || !MENU_RULES.test(labels[i - 1]?.rule ?? labels[i - 2]?.rule ?? '')) return false;
  let at = i + 1;
  let lines = 0;
  for (; at < bodyAt && (labels[at] || page.units[at]!.shape.words < LONG_ENOUGH); at++)
    if (MENU_RULES.test(labels[at]?.rule ?? '')) lines++;
  return lines >= MENU_LINES && at < bodyAt && isLongEnough(page, at);
}

/** Do only headlines stand between a marker of others and the line? */
function isLinked({ labels }: Page, i: number): boolean {
  let above = i - 1;
  while (above >= i - MAX_LINKED && above >= 0 && !labels[above]) above--;
  const { sequel, weak } = labels[above] ?? {};
  return sequel !== undefined && sequel !== null && sequel !== 'comments' && !weak;
}

const MAX_LINKED = 4;

/** A date or « Par … » stands near below. */
export function isSigned({ labels }: Page, i: number): boolean {
  return labels.slice(i + 1, i + 1 + NEAR).some(label => label?.date || (label?.byline && !label.byline.bare));
}
