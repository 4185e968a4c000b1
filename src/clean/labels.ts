import { type Byline, bylineIn } from './byline.ts';
import { creditIn } from './credit.ts';
import { type DateLineKind, dateLineKind } from './date-line.ts';
import type { FormulaHit, FurnitureRule, Sequel } from './formulas.ts';
import { lineKey } from './key.ts';
import { lineHash } from './line-hash.ts';
import type { CleanLanguage } from './prepare.ts';
import { functionShare } from './shape.ts';
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
};

function label(rule: string, weak = false, more: Partial<Label> = {}): Label {
  return { rule, weak, sequel: null, byline: null, date: null, ...more };
}

/** Longer units are paragraphs; only clues and openings are looked for in them. */
const MAX_LINE_WORDS = 30;
const ADDRESS_ONLY = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S+)$/;
/** « — Le Ministère (@ministere) 3 mai 2021 »: the signature of an embedded message. */
const EMBEDDED = /^[—–-]\s?.{1,60}\(@\w{2,30}\)/u;
const HASHTAGS = /^[#@][\p{L}\p{N}_]+(?:[\s,/|·-]+[#@]?[\p{L}\p{N}_-]+){0,12}$/u;

/**
 * The label of a unit, or `null` if nothing in it says that it is no article.
 * @param furniture hashes of lines that the survey found to be the outlet's furniture, see `furnitureFor`
 */
export function labelOf(unit: Unit, language: CleanLanguage, furniture: ReadonlySet<string>): Label | null {
  const { text, key, shape } = unit;
  if (!key) return label('stray-mark');
  if (EMBEDDED.test(text)) return label('embed');
  const known = formulaLabel(unit, language) ?? (mayBeHeader(unit) ? headerLabel(unit, language) : null);
  if (known) return known;
  if (key === '0') return label('stray-number', true);
  if (ADDRESS_ONLY.test(text)) return label('address');
  if (HASHTAGS.test(text)) return label('tags', true);
  if (isKeywordRow(unit)) return label('tags', true);
  if (isRow(unit, language)) return label('menu', true);
  if (isLinkRow(unit, language)) return label('menu', shape.words < 3);
  if (furniture.size === 0) return null;
  const hash = lineHash(key);
  if (furniture.has(`all:${hash}`)) return label('site-furniture');
  const said = shape.stopped || shape.quoted || shape.exclaims;
  return furniture.has(`edge:${hash}`) && !said ? label('site-furniture', true) : null;
}

function formulaLabel(unit: Unit, { formulas }: CleanLanguage): Label | null {
  const { text } = unit;
  const { quoted, stopped, exclaims, words } = unit.shape;
  const hit = quoted ? null : formulas.whole(unit.key);
  if (hit && !(hit.rule.weak && (stopped || exclaims) && text !== text.toUpperCase())) return ruleLabel(hit.rule);
  const partial = formulas.partial(unit.key, words);
  if (!partial || isSpeech(unit, partial)) return null;
  return ruleLabel({ ...partial.rule, weak: false });
}

function ruleLabel({ name, weak, sequel }: FurnitureRule): Label {
  return label(name, weak, { sequel });
}

/** Rules whose lines carry headlines of other articles, quotations included. */
const CITES_HEADLINES = /^(?:read-also|previous-next|most-read|share|tags|audio-video)$/;

/** Somebody's words, or a sentence that quotes: no furniture, unless it announces a headline or many clues agree. */
function isSpeech({ text, shape }: Unit, { rule, place }: FormulaHit): boolean {
  if (shape.speaks && !/^[-–—]/.test(text)) return true;
  if (place === 'clue') return false;
  if (!CITES_HEADLINES.test(rule.name)) return /[«“][^»”]*[\s\u00a0][^»”]*[\s\u00a0]/.test(text);
  return shape.stopped && place === 'start' && rule.referents.size > 0 && !refersTo(text, rule.referents);
}

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

/** Bylines, dates and credits that end with a full stop are short. */
const MAX_STOPPED_WORDS = 14;

function mayBeHeader({ shape }: Unit): boolean {
  return shape.words <= (shape.stopped ? MAX_STOPPED_WORDS : MAX_LINE_WORDS);
}

function headerLabel(unit: Unit, language: CleanLanguage): Label | null {
  const { text, key, kind } = unit;
  const date = dateLineKind(text, key, language.headers);
  if (date) return label(date === 'time' ? 'time' : 'date-line', date === 'time' || date === 'plain', { date });
  const credit = creditIn(text, key, language);
  if (credit === 'credit' && PICTURE.test(text)) return label('photo-credit');
  const byline = credit === 'caption' ? null : bylineIn(text, language);
  if (byline && !(byline.bare && credit)) return label('byline', byline.bare, { byline });
  if (credit === 'credit') return label('photo-credit');
  return kind === 'caption' && credit === null && unit.shape.words < 4 ? label('photo-credit') : null;
}

const ROW_MARK = /\s?[|>›»·•/]\s?/;

/** Breadcrumbs and rows of links: most pieces between marks are names of sections. */
function isLinkRow({ text, shape, key }: Unit, { formulas }: CleanLanguage): boolean {
  if (shape.stopped || shape.words > MAX_LINE_WORDS || !/[|>›»·•/[]/.test(text)) return false;
  const pieces = text.split(ROW_MARK).filter(Boolean);
  if (pieces.length < 2) return /^\[[^\]]*\]$/.test(text) && formulas.whole(key) !== null;
  return pieces.filter(piece => formulas.whole(lineKey(piece))).length >= Math.max(1, pieces.length / 2);
}

const KEYWORDS = 3;
const KEYWORD_WORDS = 4;

/** « La République en marche, Justice, Emmanuel Macron »: three short capitalised items or more, and no sentence. */
function isKeywordRow({ text, shape }: Unit): boolean {
  if (shape.stopped || shape.exclaims || shape.announces || !/[,·•|]/.test(text)) return false;
  const items = text.split(/\s?[,·•|]\s?/).filter(Boolean);
  if (items.length < KEYWORDS) return false;
  return items.every((item, i) => item.split(' ').length <= KEYWORD_WORDS && (i > 0 || /^\p{Lu}/u.test(item)));
}

const ROW_SEPARATORS = /\s[-–—|•·/]+(?=\s)/g;
const MIN_SEPARATORS = 2;
const MAX_ROW_SHARE = 0.2;

/** « Le Courrier (Lyon) - - ACTU - Anne Petit »: names in a row, no sentence. */
function isRow({ text, key, shape }: Unit, { functionWords }: CleanLanguage): boolean {
  if (shape.stopped || shape.counted || shape.words > MAX_LINE_WORDS) return false;
  const separators = text.match(ROW_SEPARATORS)?.length ?? 0;
  return separators >= MIN_SEPARATORS && functionShare(key, functionWords) < MAX_ROW_SHARE;
}
