import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { shareRetold } from '../page/retold.ts';
import { headerOf } from './header.ts';

/** A summary is told again below: at least this share of its longer words stands in the next paragraphs. */
const RETOLD = 0.4;
const NEXT_PARAGRAPHS = 3;
const MAX_SUMMARY_WORDS = 150;
/** Paragraphs between a headline and a link are a standfirst if they are this short, in words. */
const SHORT_PARAGRAPH = 45;
const MAX_UNITS = 2;

/** The units of the standfirst; empty if the file has none that can be told from its body. */
export function standfirstOf(layout: Layout, verdicts: Verdicts): readonly number[] {
  const { headline } = layout;
  if (headline.at < 0) return summary(layout.page, verdicts);
  const fromHeader = headerOf(layout).standfirst.filter(i => !verdicts[i]);
  if (!fromHeader.length) return beforeLink(layout, verdicts);
  // All of a brief's sentences are its body, whatever stands below them.
  const last = fromHeader.at(-1)!;
  return verdicts.some((verdict, i) => i > last && !verdict) ? fromHeader : [];
}

/** Without a headline: a first paragraph of several sentences that the body tells again, as aggregators put it. */
function summary(page: Page, verdicts: Verdicts): number[] {
  const kept = page.units.flatMap((_, i) => (verdicts[i] ? [] : [i]));
  const first = kept[0];
  if (first === undefined || kept.length < 3) return [];
  const { lines, text, shape } = page.units[first]!;
  const sentences = text.match(/[.!?…](?=\s|$)/g)?.length ?? 0;
  const scraped = /\.\.\s*$/.test(lines.at(-1)!.text);
  if (!page.prose[first] || shape.words > MAX_SUMMARY_WORDS || (sentences < 2 && !scraped)) return [];
  return isRetold(page, [first], kept.slice(1, 1 + NEXT_PARAGRAPHS)) ? [first] : [];
}

/** One or two short paragraphs below the headline, parted from the body by « Lire aussi » or the like. */
function beforeLink({ page, headline, zone }: Layout, verdicts: Verdicts): number[] {
  const units: number[] = [];
  let i = headline.at + 1;
  for (; i <= zone.end && !page.labels[i]?.sequel; i++) {
    if (verdicts[i]) continue;
    if (!page.prose[i] || page.units[i]!.shape.words > SHORT_PARAGRAPH || units.length === MAX_UNITS) return [];
    units.push(i);
  }
  const rest = page.units.flatMap((_, j) => (j > i && !verdicts[j] && page.prose[j] ? [j] : []));
  return i <= zone.end && isRetold(page, units, rest.slice(0, NEXT_PARAGRAPHS)) ? units : [];
}

function isRetold(page: Page, summary: readonly number[], paragraphs: readonly number[]): boolean {
  return shareRetold(page, summary, paragraphs) >= RETOLD;
}
