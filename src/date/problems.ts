import type { Problem, Published } from '../article.ts';

/** No source states the day of publication; `published` is what the text allows. */
export function undated(file: string, published: Published | null): Problem {
  return {
    level: 'warning',
    code: 'undated',
    file,
    line: null,
    message: published
      ? `No publication date is stated; the text itself allows ${inWords(published)}.`
      : 'No publication date is stated, and the text tells none.',
    help: 'Write `date` in the front matter or in the .yaml file beside the article, if you know it.',
  };
}

/** EDTF, but in words where an end is open: `2016-01-01/..` before a full stop would have three dots. */
function inWords({ edtf, from, to }: Published): string {
  if (from && to) return edtf;
  return from ? `${from} or later` : to ? `${to} or earlier` : edtf;
}

/** The text tells a day as past that lies after the stated date. */
export function doubtful(file: string, published: Published, words: string): Problem {
  return {
    level: 'warning',
    code: 'date-doubtful',
    file,
    line: null,
    message: `The article is dated ${published.edtf}, but its text tells « ${words} » as past.`,
    help: 'Check the date; write the right one as `date` in the front matter or in the .yaml file beside the article.',
  };
}
