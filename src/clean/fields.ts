import type { RawArticle } from '../article.ts';
import { splitTitle, withoutGluedSection } from './headline/headline.ts';
import { standfirstOf } from './headline/standfirst.ts';
import { mend } from './lines/typography.ts';
import type { Unit } from './lines/units.ts';
import type { Layout, Verdicts } from './page/layout-types.ts';
import { subjectOf } from './page/mail.ts';
import { lineKey } from './vocabulary/key.ts';
import type { CleanLanguage } from './vocabulary/prepare.ts';

/** The article's fields, and the units that are left for its body. */
export type Fields = {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly body: readonly Unit[];
  /** The outlet that the page's title names. */
  readonly siteName: string | null;
};

type Reading = { readonly layout: Layout; readonly verdicts: Verdicts };

/**
 * Title, standfirst and body. A unit that becomes title or standfirst leaves the body; where the editor gives another
 * title or standfirst, the one found is removed (`replaced-title`, `replaced-standfirst`).
 */
export function fieldsOf(raw: RawArticle, { layout, verdicts }: Reading, language: CleanLanguage): Fields {
  const { page, headline } = layout;
  const isHeadline =
    headline.at >= 0 && !verdicts[headline.at] && !(raw.editor.title && isParagraph(page, headline.at));
  const found = isHeadline ? page.units[headline.at]!.text : null;
  const given = raw.page.title ?? subjectOf(page.units, page.labels) ?? '';
  const split = splitTitle(found ?? mend(given), raw.page.source, language);
  const siteName = split.site ?? siteOfFirstLine(layout, language);
  const standfirst = standfirstUnits(raw, { layout, verdicts });
  const taken = new Set(found ? [headline.at, ...standfirst] : standfirst);
  if (raw.editor.title && found && lineKey(raw.editor.title) !== lineKey(found))
    verdicts[headline.at] = 'replaced-title';
  if (raw.editor.standfirst) replace(layout, verdicts, { units: standfirst, by: raw.editor.standfirst });
  const body = page.units.filter((_, i) => !verdicts[i] && !taken.has(i));
  const keys = page.units.flatMap(({ key }, i) => (verdicts[i] || i === headline.at ? [] : [key]));
  const title = raw.editor.title ? mend(raw.editor.title) : withoutGluedSection(split.title, keys, language) || null;
  const written =
    raw.editor.standfirst ?? (standfirst.length ? joined(layout, standfirst) : summaryOfPage(raw, body, language));
  if (!body.length && !written && found && !raw.editor.title && !raw.page.title) {
    return { title: null, standfirst: null, body: [page.units[headline.at]!], siteName };
  }
  return { title, standfirst: written ? mend(written) : null, body, siteName };
}

/** Where the editor gives the headline, the first paragraph may have been taken for one. */
function isParagraph({ units, prose }: Layout['page'], at: number): boolean {
  return Boolean(prose[at] || units[at]!.shape.stopped);
}

function joined({ page }: Layout, units: readonly number[]): string {
  return units.map(i => page.units[i]!.text).join(' ');
}

/** The browser's title, the first line of a dumped page, names the site after the headline. */
function siteOfFirstLine({ page, headline }: Layout, language: CleanLanguage): string | null {
  return headline.anchored && headline.at > 0 ? splitTitle(page.units[0]!.text, null, language).site : null;
}

/** Units that are the standfirst: those of the header, or the one that the page's metadata repeat. */
function standfirstUnits(raw: RawArticle, { layout, verdicts }: Reading): readonly number[] {
  const units = standfirstOf(layout, verdicts);
  if (units.length || !raw.page.standfirst) return units;
  const key = lineKey(raw.page.standfirst);
  const at = layout.page.units.findIndex((unit, i) => !verdicts[i] && i !== layout.headline.at && unit.key === key);
  const first = layout.page.units.findIndex((_, i) => !verdicts[i] && i !== layout.headline.at);
  return at >= 0 && at === first ? [at] : [];
}

/** Words by which a description is known in the paragraph that it was copied from: these, left out the first. */
const PROBE = [4, 14] as const;
const MAX_SUMMARY_WORDS = 90;
const CUT = /\((?:\.{3}|…)\)$|\[(?:\.{3}|…)\]$/;

/** The metadata's description, unless it is the beginning of the body, cut, a byline, or the site's own slogan. */
function summaryOfPage(raw: RawArticle, body: readonly Unit[], { formulas }: CleanLanguage): string | null {
  const { standfirst } = raw.page;
  const words = lineKey(standfirst ?? '').split(' ');
  if (!standfirst || words.length > MAX_SUMMARY_WORDS || CUT.test(standfirst) || /^par \p{Lu}/iu.test(standfirst))
    return null;
  if (formulas.partial(words.join(' '))) return null;
  const probe = words.length > PROBE[1] ? words.slice(...PROBE).join(' ') : words.join(' ');
  return body.some(unit => unit.key.includes(probe)) ? null : standfirst;
}

function replace({ page }: Layout, verdicts: Verdicts, { units, by }: { units: readonly number[]; by: string }): void {
  if (lineKey(by) === units.map(i => page.units[i]!.key).join(' ')) return;
  for (const i of units) verdicts[i] = 'replaced-standfirst';
}
