import type { DatedArticle, Problem, Published, RepairedArticle } from '../article.ts';
import { resolveMentions } from '../lib/date-meaning.ts';
import type { DateLanguage } from './language.ts';
import { type Expression, finished, type ReadText, readArticle } from './mentions.ts';
import { doubtful, undated } from './problems.ts';
import { statedDate } from './published/stated.ts';
import type { Reading } from './published/written.ts';
import { limitsOf } from './undated/from-dates.ts';
import { type Inferred, inferred } from './undated/infer.ts';
import { firstDay } from './undated/named-day.ts';

/**
 * Room `date`, from the ground up:
 * - `words/`: what words mean in a date, and the lists of events, offices, lives and news, compiled;
 * - `scan.ts`: a field as words, with what stands between them;
 * - `recognise/`: one way of writing dates each, called by `find.ts` in the order of `recognisers.ts`;
 * - `mentions.ts`: from a text to its expressions. Those found are joined (`join.ts`: ranges, repeats), lent the year of one
 *   beside them (`inherit.ts`: chronologies, lists), directed by their clause (`direct.ts`: tense, what comes after
 *   what) and, all fields together, made to agree and linked with the one that they count from (`agree.ts`, `link.ts`);
 * - `published/`: the day that somebody states; `undated/`: the interval that the text proves where nobody does.
 *
 * Days come out of meanings in `lib/dates/`, here with the day of publication and in `relate` once more.
 */

/**
 * Finds the day of publication and every date expression of an article. `timeZone` (IANA) only turns a date-time with
 * an offset into a day. No clock: what cannot be known stays `null`.
 */
export function dateArticle(article: RepairedArticle, reading: Reading): DatedArticle {
  const stated = statedDate(article, reading);
  const texts = readArticle(article, reading.language);
  const { published, bounds, told }: Inferred = stated.published
    ? { published: stated.published, bounds: [] }
    : inferred(article.dateLines, texts, reading);
  const problems = [
    ...article.problems,
    ...stated.problems,
    ...doubts(article, published, { texts, language: reading.language }),
  ];
  return { ...article, published, dates: resolveMentions(known(finished(texts), told), published), bounds, problems };
}

/** « lundi », wherever the text names it so, once news of that day has told which Monday it is. */
function known(expressions: readonly Expression[], told: Inferred['told']): readonly Expression[] {
  const meaning = told?.read.hit.meaning;
  if (!told || meaning?.kind !== 'weekday') return expressions;
  return expressions.map(expression => {
    const other = expression.meaning;
    const isSame = other.kind === 'weekday' && other.weekday === meaning.weekday && other.week === null;
    const isThat = isSame && (other.toward === meaning.toward || other.toward === 'near');
    return isThat ? { ...expression, meaning: { kind: 'fixed', edtf: told.day } } : expression;
  });
}

type Texts = { readonly texts: readonly ReadText[]; readonly language: DateLanguage };

/** An undated article, and a stated date that the text itself tells as still to come; nobody need date what is left out anyway. */
function doubts(
  { file, excluded }: RepairedArticle,
  published: Published | null,
  { texts, language }: Texts,
): Problem[] {
  if (excluded !== null) return [];
  if (published?.basis !== 'stated') return [undated(file, published)];
  const { to } = published;
  const later = texts.flatMap(text => text.read).filter(item => to !== null && (firstDay(item.hit.meaning) ?? '') > to);
  const late = limitsOf(later, language.events).find(limit => limit.kind === 'earliest');
  return late ? [doubtful(file, published, late.evidence.text)] : [];
}
