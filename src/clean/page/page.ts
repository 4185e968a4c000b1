import type { RawArticle } from '../../article.ts';
import { type Label, label, labelOf } from '../lines/labels.ts';
import { type Unit, unitsOf } from '../lines/units.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { cutCopies } from './cut-copies.ts';
import { dashedLinks } from './dashed-links.ts';
import { type Turns, turnsOf } from './live.ts';
import { withMailHeader } from './mail.ts';
import { withPosted } from './posted.ts';
import { seriesLines } from './series.ts';
import { tableLines } from './tables.ts';
import { isDirty, isProse, TABLE, weightsOf } from './weights.ts';

/** A file read for cleaning: its units, with what each looks like. Arrays run in parallel. */
export type Page = {
  /** An extractor has already found the article in the page: what no rule knows belongs to it. */
  readonly extracted: boolean;
  readonly units: readonly Unit[];
  readonly labels: readonly (Label | null)[];
  readonly prose: readonly boolean[];
  readonly weights: readonly number[];
  /** Lines of the article's tables, which have no label. */
  readonly tables: ReadonlySet<number>;
  /** Messages of a live text, or what is said in a transcript. */
  readonly turns: Turns;
  /** All of these: lines of the article by where they stand, which have no label. */
  readonly own: ReadonlySet<number>;
};

export function pageOf(raw: RawArticle, furniture: ReadonlySet<string>, language: CleanLanguage): Page {
  const units = unitsOf(raw, language.formulas);
  const copies = cutCopies(units);
  const links = dashedLinks(units);
  const alone = units.map((unit, i) => {
    if (links.has(i)) return label('menu');
    return copies.has(i) ? label('repeated-sentence') : labelOf(unit, language, furniture);
  });
  const labelled = withPosted(units, withMailHeader(units, alone), language.headers);
  const others = labelled.map((known, i) => (isKeywords(known, units[i]!) ? null : known));
  const found = isDirty(others) ? labelled : others;
  const tables = new Set([...tableLines(units, found), ...seriesLines(units, found, language.headers.listWords)]);
  const turns = turnsOf(units, found);
  const own = new Set([...tables, ...turns.said, ...turns.speakers]);
  const labels = found.map((known, i) => (own.has(i) ? null : known));
  return { extracted: raw.format === 'html', tables, turns, own, ...weighed({ units, labels, tables }, language) };
}

/** « Lens, Lyon, Lille »: keywords in the dump of a page, elsewhere a headline or a row of a list. */
function isKeywords(label: Label | null, { text }: Unit): boolean {
  return label?.rule === 'tags' && label.weak && /^[^#@].*[,·•|]/.test(text);
}

/** The page of units whose labels are known. */
export function weighed(
  { units, labels, tables }: Pick<Page, 'units' | 'labels' | 'tables'>,
  language: CleanLanguage,
): Pick<Page, 'units' | 'labels' | 'prose' | 'weights'> {
  const prose = units.map((unit, i) => !labels[i] && !tables.has(i) && isProse(unit, language.functionWords));
  const weights = weightsOf(units, labels, prose).map((weight, i) => (tables.has(i) ? TABLE : weight));
  return { units, labels, prose, weights };
}

/** Is it a paragraph, or else a line that ends like a sentence, which no rule knows? */
export function isStopped({ units, labels, prose }: Page, i: number): boolean {
  return Boolean(units[i] && !labels[i] && (prose[i] || units[i].shape.stopped));
}
