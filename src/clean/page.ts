import type { RawArticle } from '../article.ts';
import { cutCopies } from './cut-copies.ts';
import { type Label, label, labelOf } from './labels.ts';
import { withMailHeader } from './mail.ts';
import type { CleanLanguage } from './prepare.ts';
import { type Unit, unitsOf } from './units.ts';
import { isProse, weightsOf } from './weights.ts';

/** A file read for cleaning: its units, with what each looks like. Arrays run in parallel. */
export type Page = {
  /** An extractor has already found the article in the page: what no rule knows belongs to it. */
  readonly extracted: boolean;
  readonly units: readonly Unit[];
  readonly labels: readonly (Label | null)[];
  readonly prose: readonly boolean[];
  readonly weights: readonly number[];
};

export function pageOf(raw: RawArticle, furniture: ReadonlySet<string>, language: CleanLanguage): Page {
  const units = unitsOf(raw);
  const copies = cutCopies(units);
  const labels = withMailHeader(
    units,
    units.map((unit, i) => (copies.has(i) ? label('repeated-sentence') : labelOf(unit, language, furniture))),
  );
  return { extracted: raw.format === 'html', ...weighed(units, labels, language) };
}

/** The page of units whose labels are known. */
export function weighed(
  units: readonly Unit[],
  labels: readonly (Label | null)[],
  language: CleanLanguage,
): Omit<Page, 'extracted'> {
  const prose = units.map((unit, i) => !labels[i] && isProse(unit, language.functionWords));
  return { units, labels, prose, weights: weightsOf(units, labels, prose) };
}
