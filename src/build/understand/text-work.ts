import type { Problem, RawArticle } from '../../article.ts';
import { fingerprint } from '../../cache/fingerprint.ts';
import { readArticle } from '../../load/article.ts';
import type { ArticleEntry } from '../../load/kinds.ts';
import { error } from '../../load/problems.ts';
import { analyseArticle, factsOf, type Language, packFacts, prepareLanguage, surveyOf } from '../../pipeline.ts';
import type { Settings } from '../../settings.ts';
import { type EntryJob, type EntryResult, entryWork } from './entry-work.ts';
import { RawMemory } from './raw-memory.ts';

/** What a thread needs to begin: everything in it can be sent from one thread to another. */
export type WorkerSetup = {
  readonly files: readonly { readonly name: string; readonly path: string; readonly data: unknown }[];
  readonly settings: Settings;
};

/** Where the language comes from, compiled for this thread and parsed for others. */
export type LanguageSource = {
  readonly settings: Settings;
  readonly vocabulary: () => { readonly files: WorkerSetup['files']; readonly language: Language };
};

export type ReadJob = { readonly kind: 'read'; readonly entry: ArticleEntry };
export type AnalyseJob = {
  readonly kind: 'analyse';
  readonly entry: ArticleEntry;
  /** The lines of this article that the collection shows to be its outlet's furniture. */
  readonly furniture: readonly string[];
};
/** `read`: what the collection must know of a file before any of it is cleaned. `analyse`: all the rest; `entry`: once it has links. */
export type Job = ReadJob | AnalyseJob | EntryJob;

export type ReadResult = {
  /** Of the bytes of the file and of the `.yaml` beside it; `null` if they gave no article. */
  readonly hash: string | null;
  /** JSON of an `ArticleSurvey`. */
  readonly survey: string;
  readonly problems: readonly Problem[];
};

/** What is worked out for one article, as the store keeps it; JSON of…. */
export type Analysis = {
  /** …a `QuotedArticle` without its raw lines. */
  readonly analysis: string;
  /** Its text, as it is. */
  readonly text: string;
  /** …its `Facts`, packed. */
  readonly facts: string;
  /** Not JSON: the sample of its text, 32 bits each. */
  readonly sample: Uint8Array;
};
/** `made` is `null` if the file went away meanwhile, or brought a fault of ours to light. */
export type AnalyseResult = {
  readonly made: Analysis | null;
  readonly hash: string | null;
  /** The article's own, or those of its reading. */
  readonly problems: readonly Problem[];
};
export type JobResult = ReadResult | AnalyseResult | EntryResult;

export type TextWork = (job: Job) => JobResult;

/** The work on texts in a thread of its own: the language is prepared once; its problems are the main thread's to tell. */
export function threadWork({ files, settings }: WorkerSetup): TextWork {
  const map = new Map(files.map(({ name, path, data }) => [name, { path, data, lineOf: () => null }]));
  return textWork(() => prepareLanguage(map).language, settings);
}

/** @param language is only asked for when there is something to read */
export function textWork(language: () => Language, settings: Settings): TextWork {
  const memory = new RawMemory();
  let prepared: Language | null = null;
  return job => {
    prepared ??= language();
    if (job.kind === 'read') return readSafely(job, memory, prepared);
    if (job.kind === 'entry') return entryWork(job, { aliases: prepared.actors.aliases, settings });
    return analyse(job, memory, { language: prepared, settings });
  };
}

/** A fault of ours costs the one article that brought it to light, never the others; told by its code `fault`. */
function faultIn(file: string, fault: unknown): Problem {
  const { message } = fault as Error;
  return error('fault', { file, line: null }, [
    `Dépêche itself failed on this file (${message}): it is left out of the site.`,
    'This is a fault of Dépêche, not of the file: please report it with the file.',
  ]);
}

function readSafely(job: ReadJob, memory: RawMemory, language: Language): ReadResult {
  try {
    return read(job, memory, language);
  } catch (fault) {
    return { hash: null, survey: '', problems: [faultIn(job.entry.file, fault)] };
  }
}

function read({ entry }: ReadJob, memory: RawMemory, { load }: Language): ReadResult {
  const { article, problems } = readArticle(entry, load);
  if (!article) return { hash: null, survey: '', problems };
  memory.keep(article);
  return { hash: hashOf(article), survey: JSON.stringify(surveyOf(article)), problems: [] };
}

function hashOf(article: RawArticle): string {
  return fingerprint(article.contentHash, JSON.stringify(article.editor));
}

type Context = { readonly language: Language; readonly settings: Settings };

function analyse({ entry, furniture }: AnalyseJob, memory: RawMemory, context: Context): AnalyseResult {
  const known = memory.take(entry.file);
  const { article: raw, problems } = known
    ? { article: known, problems: [] }
    : readArticle(entry, context.language.load);
  if (!raw) return { made: null, hash: null, problems };
  const hash = hashOf(raw);
  try {
    const made = madeOf(raw, furniture, context);
    return { made: made.kept, hash, problems: made.problems };
  } catch (fault) {
    return { made: null, hash, problems: [faultIn(entry.file, fault)] };
  }
}

type Made = { readonly kept: Analysis; readonly problems: readonly Problem[] };

function madeOf(raw: RawArticle, furniture: readonly string[], context: Context): Made {
  // The raw lines have done their work; what was removed of them stands in `removed`.
  const article = { ...analyseArticle(raw, new Set(furniture), context), lines: [], extracted: [] };
  const { facts, sample } = factsOf(article, context.language);
  const kept = {
    ...{ analysis: JSON.stringify(article), text: article.text, facts: packFacts(facts) },
    sample: new Uint8Array(sample.buffer, sample.byteOffset, sample.byteLength),
  };
  return { kept, problems: article.problems };
}
