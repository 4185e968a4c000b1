import { daysBetween } from '../../../src/lib/calendar.ts';
import { isStated } from '../gold.ts';
import type { Case, Judgement } from './judgement.ts';

const YEAR = 366;
const MONTH = 31;

/** Of files that state their date: is it read, as stated? */
export function judgeStated({ gold, article }: Case): Judgement {
  if (!isStated(gold)) return { counts: {}, errors: [] };
  const { published } = article;
  const right =
    published?.basis === 'stated' && published.from === gold.published.truth && published.to === published.from;
  return {
    counts: { right: right ? 1 : 0, all: 1 },
    errors: right
      ? []
      : [`stated ${gold.published.truth}, read as ${published?.edtf ?? 'nothing'} (${published?.method})`],
  };
}

/**
 * Of files without a date whose day of publication is known: `given` intervals of at most a year, `holding` those that
 * hold the day, `close` those that hold it in at most a month, `all` of them.
 */
export function judgeInferred({ gold, article }: Case): Judgement {
  const { truth } = gold.published;
  if (isStated(gold) || truth === null) return { counts: {}, errors: [] };
  const from = article.published?.from ?? null;
  const to = article.published?.to ?? null;
  const width = from !== null && to !== null ? daysBetween(from, to) + 1 : Number.POSITIVE_INFINITY;
  const holds = (from === null || from <= truth) && (to === null || to >= truth);
  const given = width <= YEAR;
  const wrong = !holds || article.published?.basis === 'stated';
  return {
    counts: {
      all: 1,
      given: given ? 1 : 0,
      holding: given && !wrong ? 1 : 0,
      close: !wrong && width <= MONTH ? 1 : 0,
    },
    errors:
      wrong || width > MONTH
        ? [`${wrong ? 'WRONG' : 'wide '}  ${truth}: ${article.published?.edtf ?? 'nothing said'}`]
        : [],
  };
}

/** Of files whose day nobody knows: does what is said meet what a careful reader says? */
export function judgeMeeting({ gold, article }: Case): Judgement {
  const { truth, from, to } = gold.published;
  if (isStated(gold) || truth !== null) return { counts: {}, errors: [] };
  const said = article.published;
  const meets =
    !said ||
    ((to === null || said.from === null || said.from <= to) && (from === null || said.to === null || said.to >= from));
  const wrong =
    !meets ||
    said?.basis === 'stated' ||
    (said !== null && from === null && to === null && said.from !== null && said.to !== null);
  return {
    counts: { right: wrong ? 0 : 1, all: 1 },
    errors: wrong ? [`reader says ${from}/${to}, tool ${said?.edtf} (${said?.basis})`] : [],
  };
}
