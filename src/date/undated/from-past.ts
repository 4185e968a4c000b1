/** Events of other years that a text tells again: their days are not its own. */
import type { Scan } from '../scan.ts';
import type { Events } from '../words/events.ts';
import { amountTo } from './amount.ts';
import type { Retold } from './evidence.ts';
import { evidenceOf, type Text } from './text.ts';

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
    gaps: texts.flatMap(gapsIn),
  };
}

/** « Six ans après », « huit ans plus tard ». */
function gapsIn(text: Text): Retold['gaps'] {
  const { scan } = text;
  return scan.tokens.flatMap((_, at) => {
    const end = endOfAfter(scan, at);
    const amount = end === null ? null : amountTo(scan, at);
    if (end === null || amount?.unit !== 'year') return [];
    return [{ years: amount.count, evidence: evidenceOf(text, amount.at, end) }];
  });
}

function endOfAfter(scan: Scan, at: number): number | null {
  if (scan.norm(at) === 'après') return at + 1;
  return scan.norm(at) === 'plus' && scan.norm(at + 1) === 'tard' ? at + 2 : null;
}
