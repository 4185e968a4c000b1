import { hasDate } from '../lines/date-line.ts';
import { type Label, label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';
import type { HeaderWords } from '../vocabulary/prepare-headers.ts';

/** « 12 mars 2021 lefanal »: a day and by what name somebody keeps a blog; elsewhere « 12 mars 2021 grève » is a keyword. */
const DAY_AND_HANDLE = /^(?:le )?\d{1,2}(?:er)? \p{Ll}{3,9} \d{4} [\p{Ll}\d][\p{Ll}\d._-]{2,19}$/iu;
/** So many words make a headline of the line above, so many a paragraph of the one below. */
const HEADLINE_WORDS = 4;
const PARAGRAPH_WORDS = 15;

/** The labels with the day that stands alone with a name between the headline and the first paragraph. */
export function withPosted(
  units: readonly Unit[],
  labels: readonly (Label | null)[],
  headers: HeaderWords,
): readonly (Label | null)[] {
  const at = units.findIndex(({ text, key }, i) => {
    const [above, below] = [units[i - 1], units[i + 1]];
    if (labels[i] || labels[i - 1] || !above || !below || !DAY_AND_HANDLE.test(text)) return false;
    if (above.shape.stopped || above.shape.words < HEADLINE_WORDS || below.shape.words < PARAGRAPH_WORDS) return false;
    return hasDate(text, key.split(' '), headers);
  });
  return at < 0 ? labels : labels.with(at, label('date-line', false, { date: 'published' }));
}
