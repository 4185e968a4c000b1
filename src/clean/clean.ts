import type { CleanArticle, RawArticle, RemovedLine } from '../article.ts';
import { UNLIKE } from './body/unlike.ts';
import { type Judged, verdictsOf } from './body/verdicts.ts';
import { correct, unusedProblems } from './corrections.ts';
import { dateLinesOf, type PlacedLine } from './date-lines.ts';
import { fieldsOf } from './fields.ts';
import { judge } from './judgement.ts';
import { layOut } from './layout.ts';
import { placeLineOf } from './lines/place-line.ts';
import type { Unit } from './lines/units.ts';
import { originOf } from './origin.ts';
import type { Layout } from './page/layout-types.ts';
import { pageOf } from './page/page.ts';
import { textOf } from './text.ts';
import type { CleanLanguage } from './vocabulary/prepare.ts';

/**
 * Room `clean`, from the ground up:
 * - `vocabulary/`: formulas and words, compiled; `key.ts`, what makes two lines one;
 * - `lines/`: what a line is taken alone: mended, set as in print, labelled (formula, date, byline, credit, place line);
 * - `survey/`: in how many files of a collection a line stands;
 * - `page/`: what lines are together: tables, live texts, cards, the stretch of most running text;
 * - `headline/`: which line is the title, what belongs to the header;
 * - `body/`: the verdict on every line, each rule in a file; `clues.ts` weighs what no rule knows;
 * - beside them what is read off the result: fields, origin, date lines, language, text.
 */

/**
 * Finds the article in a file: title, standfirst, source, authors, agencies, place and body; what is not article goes
 * into `removed` with the rule that took it. The editor's word wins over all that is found. Pure and deterministic.
 * @param furniture lines that the survey of the collection found to be the outlet's, see `furnitureFor`
 */
export function cleanArticle(raw: RawArticle, furniture: ReadonlySet<string>, language: CleanLanguage): CleanArticle {
  const article = cleaned(raw, furniture, language);
  // Copies of a brief, each with notices of its outlet, look like furniture of one another.
  return article.text === '' && furniture.size > 0 ? cleaned(raw, NO_FURNITURE, language) : article;
}

const NO_FURNITURE: ReadonlySet<string> = new Set();

function cleaned(raw: RawArticle, furniture: ReadonlySet<string>, language: CleanLanguage): CleanArticle {
  const layout = layOut(pageOf(raw, furniture, language), raw.page.title, language);
  const { verdicts, reasons } = verdictsOf(layout, language);
  const unused = correct(layout.page.units, verdicts, raw.editor);
  const fields = fieldsOf(raw, { layout, verdicts }, language);
  const { text, blocks } = textOf(fields.body);
  const placed = placedLine(layout, fields.body[0], language);
  const placeLine = placed?.line ?? null;
  const origin = originOf(raw, { layout, verdicts, placeLine, siteName: fields.siteName }, language);
  const judgement = judge(raw, { layout, verdicts, ...fields }, language);
  return {
    ...raw,
    title: fields.title,
    standfirst: fields.standfirst,
    ...origin,
    place: placeLine?.place ?? null,
    language: judgement.language,
    text,
    blocks,
    removed: [...raw.extracted, ...removedLines(layout, { verdicts, reasons })],
    dateLines: dateLinesOf({ layout, verdicts }, placed, language.headers),
    excluded: judgement.excluded,
    problems: [...raw.problems, ...unusedProblems(raw, unused), ...judgement.problems],
  };
}

/** The place line: a line of its own above the body, or the beginning of the first paragraph. */
function placedLine({ page, zone }: Layout, first: Unit | undefined, language: CleanLanguage): PlacedLine | null {
  const own = page.units.findIndex((_, i) => i <= zone.end && page.labels[i]?.place);
  if (own >= 0) return { line: page.labels[own]!.place!, at: page.units[own]!.lines[0]!.line };
  const line = first ? placeLineOf(first.text, language) : null;
  return line && { line, at: first!.lines[0]!.line };
}

function removedLines({ page }: Layout, { verdicts, reasons }: Judged): RemovedLine[] {
  return page.units.flatMap((unit, i) => {
    const rule = verdicts[i];
    if (!rule) return [];
    const because = rule === UNLIKE ? { because: reasons.get(i) ?? [] } : {};
    return unit.lines.map(({ line, text }) => ({ line, text: text.trim(), rule, ...because }));
  });
}
