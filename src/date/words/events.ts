import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { anyOfWords } from '../../lib/any-of.ts';
import { isDay } from '../../lib/calendar.ts';
import { once } from '../../lib/once.ts';
import { missingFile, unusableEntry, type VocabularyFile } from '../../vocabulary.ts';
import { Names, unaccented } from './names.ts';

export type Events = {
  /** The last day that an article can be from. */
  readonly horizon: string;
  /** The first day that an article is expected to be from. */
  readonly expected: string;
  /** Words beside an office that make it say nothing. */
  readonly notNow: ReadonlySet<string>;
  /** What ends before an office that somebody has taken lately. */
  readonly newly: RegExp;
  /** Words before an edition that make it one of the past. */
  readonly lookingBack: ReadonlySet<string>;
  /** Words that say that an edition is over. */
  readonly closing: RegExp;
  /** Words that say that an edition begins, or goes on. */
  readonly underway: RegExp;
  /** Papers and deeds that are cited with their day. */
  readonly documents: ReadonlySet<string>;
  /** What courts judge, and words that say that a text is about a court. */
  readonly deeds: ReadonlySet<string>;
  /** What is written of a year when it is over. */
  readonly reviews: RegExp;
  readonly courts: RegExp;
  /** What follows news years later: a trial, a monument. */
  readonly aftermath: RegExp;
  /** What tells of years before: a film, a book. */
  readonly retellings: RegExp;
  /** Words of news whose day is set long before. */
  readonly ballots: RegExp;
  /** Beginnings of the words by which news is that of a trial itself. */
  readonly verdicts: RegExp;
  /** Words that make the name of a dead person news of the death. */
  readonly deathWords: readonly string[];
  /** Names that nobody wrote before a day. */
  readonly since: () => Names<string>;
  /** Names that went out of use after a day. */
  readonly until: () => Names<string>;
  /** What days are counted of, with the first of them. */
  readonly counted: () => Names<string>;
  /** Events to count from, with their day. */
  readonly anchors: () => Names<string>;
};

const day = v.pipe(v.string(), v.check(isDay, 'not a day AAAA-MM-JJ'));
const names = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));
const NAMED = v.strictObject({ names, day });
type Named = v.InferOutput<typeof NAMED>;

/** An editor's last resort: without a horizon weekday and day of the month would fit again and again. */
const DEFAULT_HORIZON = '2030-12-31';
const DEFAULT_EXPECTED = '1995-01-01';

/** Reads `vocabulary/events.yaml`; an entry that cannot be used is left out, and a problem. */
export function readEvents(file: VocabularyFile | undefined, problems: Problem[]): Events {
  if (!file) problems.push(missingFile('events.yaml'));
  const data = (typeof file?.data === 'object' && file.data !== null ? file.data : {}) as Record<string, unknown>;
  const horizon = v.safeParse(day, data.horizon);
  const expected = v.safeParse(day, data.expected);
  const since = namedIn('events', data, file);
  const until = namedIn('until', data, file);
  const anchors = namedIn('anchors', data, file);
  const counted = namedIn('counted', data, file);
  problems.push(...since.problems, ...until.problems, ...anchors.problems, ...counted.problems);
  return {
    horizon: horizon.success ? horizon.output : DEFAULT_HORIZON,
    expected: expected.success ? expected.output : DEFAULT_EXPECTED,
    notNow: new Set(wordsOf(data['not-now'])),
    newly: new RegExp(`(?<!\\p{L})${anyOfWords(wordsOf(data.newly))} $`, 'iu'),
    lookingBack: new Set(wordsOf(data['looking-back'])),
    closing: wholeWords(wordsOf(data.closing)),
    underway: wholeWords(wordsOf(data.underway)),
    documents: new Set(wordsOf(data.documents)),
    deeds: new Set(wordsOf(data.deeds)),
    reviews: wholeWords(wordsOf(data.reviews)),
    courts: wholeWords(wordsOf(data.courts)),
    aftermath: wholeWords(wordsOf(data.aftermath)),
    retellings: wholeWords(wordsOf(data.retellings)),
    ballots: wholeWords(wordsOf(data.ballots)),
    verdicts: new RegExp(`(?<!\\p{L})${anyOfWords(wordsOf(data.verdicts))}`, 'iu'),
    deathWords: wordsOf(data['death-words']),
    since: once(() => compiled(since.entries)),
    until: once(() => compiled(until.entries)),
    anchors: once(() => compiled(anchors.entries)),
    counted: once(() => compiled(counted.entries)),
  };
}

function namedIn(section: string, data: Record<string, unknown>, file: VocabularyFile | undefined) {
  const entries: Named[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of listOf(data[section]).entries()) {
    const read = v.safeParse(NAMED, entry);
    if (read.success) entries.push(read.output);
    else problems.push(unusable(file!, [section, index], read.issues[0].message));
  }
  return { entries, problems };
}

function compiled(entries: readonly Named[]): Names<string> {
  const found = new Names<string>(unaccented);
  for (const entry of entries) for (const name of entry.names) found.add(name, entry.day);
  return found;
}

function unusable(file: VocabularyFile, path: readonly [section: string, index: number], message: string): Problem {
  return unusableEntry(file, path, {
    message: `This entry of "${path[0]}" cannot be used: ${message}.`,
    help: 'Write it like the entries around it; the comment at the top of the file says what they hold.',
  });
}

/** Any of these, as whole words, in whatever case. */
function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})${anyOfWords(words)}(?!\\p{L})`, 'iu');
}

function wordsOf(raw: unknown): readonly string[] {
  return listOf(raw).filter(word => typeof word === 'string');
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}
