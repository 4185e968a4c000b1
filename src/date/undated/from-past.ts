/** Events of other years that a text tells again: their days are not its own. */
import type { Scan } from '../scan.ts';
import type { Events } from '../words/events.ts';
import type { Retold } from './evidence.ts';

type Text = { readonly scan: Scan };

/** « Trente ans après », « 80 ans plus tard », « un siècle après ». */
const LATER =
  /(?:^|[^\p{L}\d])(?:(?:dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent|[1-9]\d|1\d\d) ans|(?:siècles?|décennies)) (?:après|plus tard)/iu;

const YEAR = /(?<![\p{L}\d.,])(?:1[89]|20)\d\d(?![\p{L}\d])/gu;

export function retoldIn(texts: readonly Text[], events: Events): Retold {
  return {
    years: texts.flatMap(({ scan }) => Array.from(scan.text.matchAll(YEAR), ([year]) => Number(year))),
    days: texts.flatMap(({ scan }) =>
      events
        .anchors()
        .all(scan.tokens)
        .map(({ value }) => value),
    ),
    all: texts.some(({ scan }) => LATER.test(scan.text)),
  };
}
