import { availableParallelism } from 'node:os';
import { startThread } from '../thread.ts';
import {
  type Job,
  type JobResult,
  type LanguageSource,
  type TextWork,
  textWork,
  type WorkerSetup,
} from './text-work.ts';

/** Runs jobs on several threads, or here where there are few. A thread that read a file is the first to analyse it. */
export type Pool = {
  readonly run: (jobs: readonly Job[], onDone: OnDone, laden?: Lading) => Promise<void>;
  /** Threads are there, so that work on few articles is worth handing over. */
  readonly isRunning: () => boolean;
  readonly close: () => Promise<void>;
};

/** Called in any order. */
type OnDone = (result: JobResult, index: number) => void;

/** Puts into a job what is too large to wait in a queue, when its turn has come. */
type Lading = (job: Job) => Job;

/** Articles that are worked on together, and a message: few enough to share the work evenly, many enough that messages cost nothing. */
const BATCH = 32;
/** Messages that a thread has before it: it need not wait for a main thread that is writing what the others made. */
const AHEAD = 2;
/** Fewer new articles than this are sooner done than threads have compiled the vocabulary and run at full speed… */
const WORTH_THREADS = 800;
/** …and where the user asks for threads, than they have started. */
const WORTH_WANTED_THREADS = 96;

/** @param wanted how many threads; `null` for as many as there are processors, where that is worth it */
export function createPool({ vocabulary, settings }: LanguageSource, wanted: number | null): Pool {
  const threads = wanted ?? availableParallelism();
  const least = wanted === null ? WORTH_THREADS : WORTH_WANTED_THREADS;
  const workers: Asked[] = [];
  /** By file: the number of the thread that read it. */
  const readers = new Map<string, number>();
  let here: TextWork | null = null;
  return {
    async run(jobs, onDone, laden = job => job) {
      if (threads <= 1 || jobs.length < least) {
        here ??= textWork(() => vocabulary().language, settings);
        for (const batch of batchesOf(numbered(jobs))) tell(batch, here(batch.map(({ job }) => laden(job))), onDone);
        return;
      }
      while (workers.length < threads) workers.push(startWorker({ files: vocabulary().files, settings }));
      const queues = queuesOf(jobs, readers, threads);
      const lane = async (worker: Asked, number: number) => {
        for (let batch = nextBatch(queues, number); batch; batch = nextBatch(queues, number)) {
          for (const { job } of batch) readers.set(fileOf(job), number);
          tell(batch, await worker.ask(batch.map(({ job }) => laden(job))), onDone);
        }
      };
      await Promise.all(workers.flatMap((worker, number) => Array.from({ length: AHEAD }, () => lane(worker, number))));
    },
    isRunning: () => workers.length > 0,
    close: async () => {
      await Promise.all(workers.map(worker => worker.end()));
    },
  };
}

/** A thread that answers in the order in which it is asked. */
type Asked = {
  /** @throws Error if the thread dies: nothing in an article does that, so the build stops */
  readonly ask: (jobs: readonly Job[]) => Promise<readonly JobResult[]>;
  readonly end: () => Promise<number>;
};

type Waiting = { readonly resolve: (results: readonly JobResult[]) => void; readonly reject: (error: Error) => void };

function startWorker(setup: WorkerSetup): Asked {
  const worker = startThread('./understand/worker.ts', setup);
  const waiting: Waiting[] = [];
  let death: Error | null = null;
  worker.on('message', (results: readonly JobResult[]) => waiting.shift()!.resolve(results));
  worker.once('error', error => {
    death = error as Error;
    for (const { reject } of waiting.splice(0)) reject(death);
  });
  return {
    ask: jobs =>
      new Promise((resolve, reject) => {
        if (death) return reject(death);
        waiting.push({ resolve, reject });
        worker.postMessage(jobs);
      }),
    end: () => worker.terminate(),
  };
}

type Batch = readonly { readonly job: Job; readonly index: number }[];

function numbered(jobs: readonly Job[]): Batch {
  return jobs.map((job, index) => ({ job, index }));
}

function tell(batch: Batch, results: readonly JobResult[], onDone: OnDone): void {
  for (const [i, result] of results.entries()) onDone(result, batch[i]!.index);
}

/** The batches of each thread, and one more queue of those that are nobody's; the next one stands at the end. */
function queuesOf(jobs: readonly Job[], readers: ReadonlyMap<string, number>, threads: number): Batch[][] {
  const shares = Map.groupBy(numbered(jobs), ({ job }) => readers.get(fileOf(job)) ?? threads);
  return Array.from({ length: threads + 1 }, (_, number) => batchesOf(shares.get(number) ?? []).reverse());
}

function fileOf(job: Job): string {
  return job.kind === 'entry' ? job.file : job.entry.file;
}

function batchesOf(jobs: Batch): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < jobs.length; from += BATCH) batches.push(jobs.slice(from, from + BATCH));
  return batches;
}

/** Its own, else nobody's, else from the longest queue. */
function nextBatch(queues: readonly Batch[][], number: number): Batch | undefined {
  return (
    queues[number]!.pop() ?? queues.at(-1)!.pop() ?? queues.reduce((a, b) => (b.length > a.length ? b : a)).shift()
  );
}
