import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { isDay } from '../../lib/calendar.ts';
import { PhraseTrie } from '../../lib/phrases.ts';
import type { VocabularyFile } from '../../vocabulary.ts';
import { missing } from './calendar.ts';
import { Names } from './names.ts';

/** A stay in office: whole days, both included; `to` is `null` for those still in it. */
export type Term = {
  readonly office: number;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
};

export type Events = {
  /** The last day that an article can be from. */
  readonly horizon: string;
  /** Names of holders, whole and without the first word; more than one value for more than one stay or office. */
  readonly holders: Names<{ readonly term: Term; readonly whole: boolean }>;
  /** Ways of writing an office, with its number. */
  readonly offices: PhraseTrie<number>;
  readonly notNow: ReadonlySet<string>;
  readonly newly: ReadonlySet<string>;
  /** Names that nobody wrote before a day. */
  readonly since: Names<string>;
  /** Events to count from, with their day. */
  readonly anchors: Names<string>;
};

const day = v.pipe(v.string(), v.check(isDay, 'not a day AAAA-MM-JJ'));
const names = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));
const HOLDER = v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), from: day, to: v.optional(day) });
const OFFICE = v.strictObject({ office: names, holders: v.array(v.unknown()) });
const NAMED = v.strictObject({ names, day });

/** An editor's last resort: without a horizon weekday and day of the month would fit again and again. */
const DEFAULT_HORIZON = '2030-12-31';

/** Reads `vocabulary/events.yaml`; an entry that cannot be used is left out, and a problem. */
export function readEvents(file: VocabularyFile | undefined, problems: Problem[]): Events {
  if (!file) problems.push(missing('vocabulary/events.yaml'));
  const data = (typeof file?.data === 'object' && file.data !== null ? file.data : {}) as Record<string, unknown>;
  const reader = new Reader(file, problems);
  const horizon = v.safeParse(day, data.horizon);
  return {
    horizon: horizon.success ? horizon.output : DEFAULT_HORIZON,
    notNow: wordsOf(data['not-now']),
    newly: wordsOf(data.newly),
    ...officesOf(data.offices, reader),
    since: namedDays(data.events, 'events', reader),
    anchors: namedDays(data.anchors, 'anchors', reader),
  };
}

/** Checks entries and keeps what is wrong with them. */
class Reader {
  readonly #file: VocabularyFile | undefined;
  readonly #problems: Problem[];

  constructor(file: VocabularyFile | undefined, problems: Problem[]) {
    this.#file = file;
    this.#problems = problems;
  }

  read<S extends v.GenericSchema>(
    schema: S,
    raw: unknown,
    path: readonly (string | number)[],
  ): v.InferOutput<S> | null {
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    this.#problems.push({
      level: 'error',
      code: 'vocabulary-entry',
      file: this.#file!.path,
      line: this.#file!.lineOf(path),
      message: `This entry of "${path[0]}" cannot be used: ${result.issues[0].message}.`,
      help: 'Write it like the entries around it; the comment at the top of the file says what they hold.',
    });
    return null;
  }
}

function officesOf(raw: unknown, reader: Reader): Pick<Events, 'holders' | 'offices'> {
  const holders: Events['holders'] = new Names();
  const offices = new PhraseTrie<number>();
  for (const [office, entry] of listOf(raw).entries()) {
    const good = reader.read(OFFICE, entry, ['offices', office]);
    for (const phrase of good?.office ?? []) offices.add(phrase, office);
    for (const [index, holder] of (good?.holders ?? []).entries()) {
      const read = reader.read(HOLDER, holder, ['offices', office, 'holders', index]);
      if (read) addHolder(holders, { office, name: read.name, from: read.from, to: read.to ?? null });
    }
  }
  return { holders, offices };
}

function addHolder(holders: Events['holders'], term: Term): void {
  holders.add(term.name, { term, whole: true });
  const surname = term.name.replace(/^\S+\s+/, '');
  if (surname !== term.name) holders.add(surname, { term, whole: false });
}

function namedDays(raw: unknown, section: string, reader: Reader): Names<string> {
  const found = new Names<string>();
  for (const [index, entry] of listOf(raw).entries()) {
    const good = reader.read(NAMED, entry, [section, index]);
    for (const name of good?.names ?? []) found.add(name, good!.day);
  }
  return found;
}

function wordsOf(raw: unknown): ReadonlySet<string> {
  return new Set(listOf(raw).filter(word => typeof word === 'string'));
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}
