import type { CleanArticle, RawArticle, RemovedLine } from '../article.ts';
import { correct, unusedProblems } from './corrections.ts';
import { dateLinesOf } from './date-lines.ts';
import { fieldsOf } from './fields.ts';
import { judge } from './judgement.ts';
import { layOut } from './layout.ts';
import { originOf } from './origin.ts';
import { pageOf } from './page.ts';
import { placeLineOf } from './place-line.ts';
import type { CleanLanguage } from './prepare.ts';
import { textOf } from './text.ts';
import { type Layout, type Verdicts, verdictsOf } from './verdicts.ts';

/**
 * Finds the article in a file: title, standfirst, source, authors, agencies, place and body; what is not article goes
 * into `removed` with the rule that took it. The editor's word wins over all that is found. Pure and deterministic.
 * @param furniture lines that the survey of the collection found to be the outlet's, see `furnitureFor`
 */
export function cleanArticle(raw: RawArticle, furniture: ReadonlySet<string>, language: CleanLanguage): CleanArticle {
  const layout = layOut(pageOf(raw, furniture, language), raw.page.title, language);
  const verdicts = verdictsOf(layout);
  const unused = correct(layout.page.units, verdicts, raw.editor);
  const fields = fieldsOf(raw, { layout, verdicts }, language);
  const { text, blocks } = textOf(fields.body);
  const placeLine = fields.body[0] ? placeLineOf(fields.body[0].text, language) : null;
  const placed = placeLine && { line: placeLine, at: fields.body[0]!.lines[0]!.line };
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
    removed: [...raw.extracted, ...removedLines(layout, verdicts)],
    dateLines: dateLinesOf(layout, verdicts, placed),
    excluded: judgement.excluded,
    problems: [...raw.problems, ...unusedProblems(raw, unused), ...judgement.problems],
  };
}

function removedLines({ page }: Layout, verdicts: Verdicts): RemovedLine[] {
  return page.units.flatMap((unit, i) => {
    const rule = verdicts[i];
    return rule ? unit.lines.map(({ line, text }) => ({ line, text: text.trim(), rule })) : [];
  });
}
