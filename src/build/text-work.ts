import type { Problem, RawArticle } from '../article.ts';
import { fingerprint } from '../cache/fingerprint.ts';
import { readArticle } from '../load/article.ts';
import type { ArticleEntry } from '../load/kinds.ts';
import { analyseArticle, type Language, prepareLanguage, surveyOf } from '../pipeline.ts';
import type { Settings } from '../settings.ts';

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
  /** JSON of the `RawArticle` where it was costly to make (HTML); `null` to read the file again. */
  readonly raw: string | null;
  /** The lines of this article that the collection shows to be its outlet's furniture. */
  readonly furniture: readonly string[];
};
/** `read`: what the collection must know of a file before any of it is cleaned. `analyse`: all the rest. */
export type Job = ReadJob | AnalyseJob;

export type ReadResult = {
  /** Of the bytes of the file and of the `.yaml` beside it; `null` if they gave no article. */
  readonly hash: string | null;
  readonly survey: string;
  readonly raw: string | null;
  readonly problems: readonly Problem[];
};
/** `analysis` is the JSON of a `QuotedArticle` without its raw lines; `null` if the file went away meanwhile. */
export type AnalyseResult = {
  readonly analysis: string | null;
  readonly hash: string | null;
  readonly problems: readonly Problem[];
};
export type JobResult = ReadResult | AnalyseResult;

export type TextWork = (job: Job) => JobResult;

/** The work on texts in a thread of its own: the language is prepared once; its problems are the main thread's to tell. */
export function threadWork({ files, settings }: WorkerSetup): TextWork {
  const map = new Map(files.map(({ name, path, data }) => [name, { path, data, lineOf: () => null }]));
  return textWork(() => prepareLanguage(map).language, settings);
}

/** @param language is only asked for when there is something to analyse */
export function textWork(language: () => Language, settings: Settings): TextWork {
  let prepared: Language | null = null;
  return job => {
    if (job.kind === 'read') return read(job);
    prepared ??= language();
    return analyse(job, prepared, settings);
  };
}

function read({ entry }: ReadJob): ReadResult {
  const { article, problems } = readArticle(entry);
  if (!article) return { hash: null, survey: '', raw: null, problems };
  const raw = article.format === 'html' ? JSON.stringify(article) : null;
  return { hash: hashOf(article), survey: JSON.stringify(surveyOf(article)), raw, problems: [] };
}

function hashOf(article: RawArticle): string {
  return fingerprint(article.contentHash, JSON.stringify(article.editor));
}

function analyse(job: AnalyseJob, language: Language, settings: Settings): AnalyseResult {
  const reading = job.raw ? { article: JSON.parse(job.raw) as RawArticle, problems: [] } : readArticle(job.entry);
  if (!reading.article) return { analysis: null, hash: null, problems: reading.problems };
  const article = analyseArticle(reading.article, new Set(job.furniture), { language, settings });
  // The raw lines have done their work; what was removed of them stands in `removed`.
  return {
    analysis: JSON.stringify({ ...article, lines: [], extracted: [] }),
    hash: hashOf(reading.article),
    problems: [],
  };
}
