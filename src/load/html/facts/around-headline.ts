import type { HtmlLine } from '../body/blocks.ts';

/** Lines above and below the headline among which date and author of an article stand. */
const BEFORE_HEADLINE = 8;
const AFTER_HEADLINE = 15;

/** Those lines, without readers' comments and other articles. */
export function aroundHeadline(lines: readonly HtmlLine[]): readonly HtmlLine[] {
  const headline = lines.findIndex(line => line.zone !== 'head');
  const near = lines.slice(Math.max(0, headline - BEFORE_HEADLINE), Math.max(0, headline) + AFTER_HEADLINE);
  return near.filter(line => line.rule !== 'html-comments' && line.rule !== 'html-related');
}
