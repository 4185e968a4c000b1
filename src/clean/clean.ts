import type { CleanArticle, RawArticle, RemovedLine } from '../article.ts';
import { correct, unusedProblems } from './corrections.ts';
import { dateLinesOf, type PlacedLine } from './date-lines.ts';
import { fieldsOf } from './fields.ts';
import { judge } from './judgement.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout-types.ts';
import { originOf } from './origin.ts';
import { pageOf } from './page.ts';
import { placeLineOf } from './place-line.ts';
import type { CleanLanguage } from './prepare.ts';
import { textOf } from './text.ts';
import type { Unit } from './units.ts';
import { UNLIKE } from './unlike.ts';
import { type Judged, verdictsOf } from './verdicts.ts';

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
    dateLines: dateLinesOf(layout, verdicts, placed),
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
