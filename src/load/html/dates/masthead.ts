import { WEEKDAY } from '../../../lib/weekdays.ts';
import { type HtmlLine, isLinkLine } from '../body/blocks.ts';
import type { PageWords } from '../words/page-words.ts';

/**
 * The lines without the day on which the page was looked at, as newspapers print it above their menu; a blog prints the
 * day of an article above its headline as well, but nothing stands between them.
 */
export function withoutMasthead(lines: readonly HtmlLine[], words: PageWords): readonly HtmlLine[] {
  const headline = headlineOf(lines);
  const dropped = new Set<HtmlLine>();
  let [isMenu, isAboveLink] = [false, false];
  for (let i = headline - 1; i >= 0; i--) {
    const line = lines[i] as HtmlLine;
    const isNear = isAboveLink || line.linked > 0;
    isMenu ||= /^html-(?:nav|form)$/.test(line.rule ?? '');
    if (
      /\d/.test(line.text) &&
      !words.published.test(line.text) &&
      (isMenu || line.isOfSite || (isNear && isToday(line.text)))
    ) {
      dropped.add(line);
    }
    isAboveLink ||= isLinkLine(line);
  }
  return dropped.size > 0 ? lines.filter(line => !dropped.has(line)) : lines;
}

/** The last line of the head; where that is no heading and the first line below it is, that one. */
function headlineOf(lines: readonly HtmlLine[]): number {
  const below = lines.findIndex(line => line.zone !== 'head');
  return lines[below]?.kind === 'heading' && lines[below - 1]?.kind !== 'heading' ? below : below - 1;
}

const WEEKDAY_AND_NUMBER = new RegExp(String.raw`(?:${WEEKDAY})\s\d`, 'iu');

/** « Samedi 19 octobre 2024 », without an hour. */
function isToday(text: string): boolean {
  return WEEKDAY_AND_NUMBER.test(text) && !/\d\s?[h:]\s?\d\d/i.test(text);
}
