import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import { isCapitalised } from '../../lib/words.ts';
import { functionShare } from '../lines/shape.ts';
import { isReported } from '../lines/told.ts';
import type { Unit } from '../lines/units.ts';
import { longWordsOf } from '../page/retold.ts';
import { lineKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import type { ClueName } from '../vocabulary/prepare-clues.ts';
import { countOf } from '../vocabulary/word-automaton.ts';
import { asks, type Ground } from './ground.ts';

/** How much of each clue a line has, 0 to 1; clues it has nothing of are left out. */
export type Found = Partial<Record<ClueName, number>>;

/** From here on a line is as long as a paragraph, in words. */
const PARAGRAPH = 30;
/** Shorter lines of figures are rows of a table. */
const ROW_WORDS = 9;
/** Shorter lines in lower case are buttons; longer ones go on with a sentence. */
const BUTTON_WORDS = 6;
const HEADLINE_WORDS = 5;
/** More unfinished lines in a row say no more. */
const RUN = 3;
/** Words of the site at the beginning of a paragraph count, in characters of its key. */
const GLANCE = 160;
/** Of a line with fewer long words nobody can say whether it is about something else. */
const LONG_WORDS = 2;
/** A whole sentence without a word of the site may speak to anybody. */
const IN_SENTENCE = 0.5;
const UNKNOWN_STRANGER = 0.6;
const CODE = new RegExp(
  String.raw`https?:|www\.|\p{L}\.(?:${DOMAIN_ENDINGS})(?![\p{L}\d])|[{}|=_\\]|@[^\s@]+\.|//`,
  'u',
);
/** Sentences may end with an address. */
const LAST_ADDRESS = /\S+[.@]\S+\)?$/u;
/** In a key: « inscrivez vous… »; « Allez, les Bleus ! » and « Assez ! » call nobody. */
const IMPERATIVE = /^(?!allez|assez|chez|nez|rendez vous)(?:(?:ne |n )?(?:vous )?)?[a-z]{3,}ez(?: |$)/;
/** Quotations, « les prochains rendez-vous » and « n’a fait aucun commentaire »: they speak to nobody here. */
const UNSAID =
  /[«“"][^»”"]*(?:[»”"]|$)|(?<=\p{Ll} )(?<!et )rendez-vous|(?<=\p{Ll} )(?:aucun|sans|de) commentaires?(?=[ .,])/gu;

/** The clues of line `i`; `null` if it is a paragraph of the body that nothing speaks against. */
export function cluesOf(ground: Ground, i: number, language: CleanLanguage): Found | null {
  const { page, ruled, body } = ground;
  const unit = page.units[i]!;
  const { shape, text } = unit;
  const prose = page.prose[i]!;
  if (isAttribution(ground, i)) return null;
  const gap = ground.partedBelow(i);
  const spoken = addressOf(ground, i, language);
  if (prose && shape.stopped && !gap && !spoken.site && !spoken.reader) return null;
  const open = !prose && !shape.stopped;
  const stranger = strangeness(ground, i);
  return {
    longueur: Math.min(1, shape.words / PARAGRAPH),
    'point-final': Number(shape.stopped),
    'deux-points': Number(shape.announces),
    'mots-outils': functionShare(unit.key, language.functionWords),
    puce: Number(shape.listed || unit.kind === 'list-item'),
    minuscule: Number(shape.continues && shape.words < BUTTON_WORDS),
    code: Number(CODE.test(shape.stopped ? text.replace(LAST_ADDRESS, '') : text)),
    lecteur: spoken.reader ? (shape.stopped && !spoken.site ? IN_SENTENCE : 1) : 0,
    'mot-du-site': Number(spoken.site > 0),
    'mots-du-site': Number(spoken.site > 1),
    'autre-sujet': stranger,
    'titre-d-autre-sujet': open && shape.words >= HEADLINE_WORDS ? stranger : 0,
    tableau: Number(isTableRow(ground, i)),
    'liste-annoncee': Number(ground.listed()[i]!),
    'liste-collee': Number(ground.glued()[i]!),
    'entre-phrases': Number(isSentence(ground, i - 1) && isSentence(ground, i + 1)),
    intertitre: Number(open && mayHead(ground, i) && isHeading(ground, i)),
    serie: open && i > body.first && i < body.last ? runAround(ground, i) : 0,
    'sous-retrait': Number(i > 0 && Boolean(ground.now[i - 1])),
    'ligne-separee': prose || ruled[i] ? 0 : shape.stopped && !spoken.site && !spoken.reader ? gap / 2 : gap,
    'paragraphe-separe': prose ? gap : 0,
  };
}

/** « Anne Petit – Source : conférence de presse », « - Anne Petit, maire », right below or above what she said. */
function isAttribution({ page, now }: Ground, i: number): boolean {
  const isSaid = (j: number) => Boolean(page.units[j]?.shape.quoted && !now[j]);
  return (isSaid(i - 1) || isSaid(i + 1)) && ATTRIBUTION.test(page.units[i]!.text);
}

const ATTRIBUTION = /^(?:[-–—] ?)?(?:\p{Lu}[\p{L}’-]+ ){1,3}\p{Lu}[\p{L}’-]+(?: ?[–—,-] .{2,60})?$/u;

/** Is the reader spoken to, and how many words are the site's? */
type Address = { readonly reader: boolean; readonly site: number };
/** A sentence about such matters says no more of a site's words. */
const TOLD_WORDS = 2;
const SILENT: Address = { reader: false, site: 0 };

/** What is quoted or reported speaks to somebody else. */
function addressOf(ground: Ground, i: number, { clues, functionWords }: CleanLanguage): Address {
  const { siteWords, readerWords, spokenWords } = clues;
  const { key, shape, text } = ground.page.units[i]!;
  if (shape.quoted) return SILENT;
  const calls = shape.words > 1 && IMPERATIVE.test(key);
  if (!calls && !countOf(key, spokenWords, GLANCE)) return SILENT;
  const said = /[«“"]|endez-|commentaire/.test(text) ? lineKey(text.replace(UNSAID, ' ')) : key;
  const reader = calls || countOf(said, readerWords, GLANCE) > 0;
  const site = countOf(said, siteWords, GLANCE);
  if (shape.stopped && !reader && site <= TOLD_WORDS && ground.tellsOfSites()) return SILENT;
  if (shape.speaks || isReported(text, functionWords) || (!site && shape.listed)) return { reader: false, site };
  if (site < 2 && (isAsked(ground, i, site) || ground.advises())) return { reader: false, site };
  return { reader, site };
}

/** A question of an interview, or one between two sentences. */
function isAsked(ground: Ground, i: number, site: number): boolean {
  if (!asks(ground.page.units[i]!.text)) return false;
  return ground.questions() > 1 + site || (!site && isSentence(ground, i - 1) && isSentence(ground, i + 1));
}

/** The share of long words that the article does not say elsewhere. */
function strangeness(ground: Ground, i: number): number {
  const words = longWordsOf(ground.page.units[i]!);
  if (words.length < LONG_WORDS) return UNKNOWN_STRANGER;
  const own = ground.page.prose[i] ? 1 : 0;
  const told = ground.told();
  return words.filter(word => (told.get(word) ?? 0) <= own).length / words.length;
}

function isSentence({ page, now, headlineAt }: Ground, i: number): boolean {
  return Boolean(page.prose[i] && page.units[i]!.shape.stopped && !now[i]) && i !== headlineAt;
}

/** A sentence, be it too short for a paragraph. */
function isSaid({ page, now, headlineAt }: Ground, i: number): boolean {
  const unit = page.units[i];
  return Boolean(unit?.shape.stopped && unit.shape.words >= HEAD_WORDS && !now[i]) && i !== headlineAt;
}

/** A row of figures with another one near. */
function isTableRow({ page, now }: Ground, i: number): boolean {
  if (!isRow(page.units[i]!)) return false;
  return [i - 2, i - 1, i + 1, i + 2].some(j => page.units[j]?.shape.counted && !now[j]);
}

function isRow({ shape }: Unit): boolean {
  return shape.counted && shape.words < ROW_WORDS;
}

/** Above the first paragraph stand buttons and names, too: a sub-heading there is longer, or announces. */
function mayHead({ page, body, headlineAt }: Ground, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (i > body.first) return true;
  return (
    headlineAt >= 0 &&
    i > headlineAt &&
    isCapitalised(text) &&
    (shape.words >= HEAD_WORDS || shape.announces || asks(text))
  );
}

const HEAD_WORDS = 4;

/** Right above a sentence, a removed line between them at most, above two short ones, or above a table. */
function isHeading(ground: Ground, i: number): boolean {
  const { page, now } = ground;
  if (isSentence(ground, i + 1) || (now[i + 1] && isSentence(ground, i + 2))) return true;
  if (isSaid(ground, i + 1) && isSaid(ground, i + 2)) return true;
  const next = page.units[i + 1];
  return next !== undefined && !now[i + 1] && isRow(next) && !page.units[i]!.shape.counted;
}

/** Other unfinished lines right above and below. */
function runAround({ page, ruled, headlineAt }: Ground, i: number): number {
  const open = (j: number) =>
    page.units[j] && !ruled[j] && j !== headlineAt && !page.prose[j] && !page.units[j]!.shape.stopped;
  let count = 0;
  for (let j = i - 1; count < RUN && open(j); j--) count++;
  for (let j = i + 1; count < RUN && open(j); j++) count++;
  return count / RUN;
}
