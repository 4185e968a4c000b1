import { type Language, prepareLanguage } from '../../pipeline.ts';
import type { Settings } from '../../settings.ts';
import { type AnalyseJob, type AnalyseResult, analyseWork } from './analyse-work.ts';
import { type EntryJob, type EntryResult, entryWork } from './entry-work.ts';
import type { SentFiles } from './language.ts';
import { RawMemory } from './raw-memory.ts';
import { type ReadJob, type ReadResult, readWork } from './read-work.ts';

/** What a thread needs to begin: everything in it can be sent from one thread to another. */
export type WorkerSetup = {
  readonly files: SentFiles;
  readonly settings: Settings;
};

/** Where the language comes from, compiled for this thread and parsed for others. */
export type LanguageSource = {
  readonly settings: Settings;
  readonly vocabulary: () => { readonly files: SentFiles; readonly language: Language };
};

/** `read`: what the collection must know of a file before any of it is cleaned. `analyse`: all the rest; `entry`: once it has links. */
export type Job = ReadJob | AnalyseJob | EntryJob;
export type JobResult = ReadResult | AnalyseResult | EntryResult;

/** Results in the order of the jobs; articles to analyse go through each stage together. */
export type TextWork = (jobs: readonly Job[]) => readonly JobResult[];

/** The work on texts in a thread of its own: the language is prepared once; its problems are the main thread's to tell. */
export function threadWork({ files, settings }: WorkerSetup): TextWork {
  const map = new Map(files.map(({ name, path, data }) => [name, { path, data, lineOf: () => null }]));
  return textWork(() => prepareLanguage(map).language, settings);
}

/** @param language is only asked for when there is something to read */
export function textWork(language: () => Language, settings: Settings): TextWork {
  const memory = new RawMemory();
  let prepared: Language | null = null;
  return jobs => {
    prepared ??= language();
    const context = { language: prepared, settings };
    const analysed = analyseWork(jobs.filter(isAnalysis), memory, context).values();
    return jobs.map(job => {
      if (job.kind === 'read') return readWork(job, memory, context.language);
      if (job.kind === 'entry') return entryWork(job, { aliases: context.language.actors.aliases, settings });
      return analysed.next().value!;
    });
  };
}

function isAnalysis(job: Job): job is AnalyseJob {
  return job.kind === 'analyse';
}
