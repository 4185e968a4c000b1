import { Worker } from 'node:worker_threads';
import { type Job, type JobResult, type LanguageSource, textWork, type WorkerSetup } from './text-work.ts';

/** Runs jobs on several threads, or here where there are few; results come in the order of the jobs. */
export type Pool = {
  readonly run: (jobs: readonly Job[], onDone: (result: JobResult, index: number) => void) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Articles a message: small enough to share the work evenly, large enough that messages cost nothing. */
const BATCH = 32;
/** Fewer new articles than this are sooner done than a thread is started. */
const WORTH_A_THREAD = 96;

export function createPool({ vocabulary, settings }: LanguageSource, threads: number): Pool {
  const workers: Worker[] = [];
  let here: ((job: Job) => JobResult) | null = null;
  return {
    async run(jobs, onDone) {
      if (threads <= 1 || jobs.length < WORTH_A_THREAD) {
        here ??= textWork(() => vocabulary().language, settings);
        for (const [index, job] of jobs.entries()) onDone(here(job), index);
        return;
      }
      while (workers.length < threads) workers.push(startWorker({ files: vocabulary().files, settings }));
      const batches = batchesOf(jobs);
      await Promise.all(workers.map(worker => serve(worker, batches, onDone)));
    },
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()));
    },
  };
}

function startWorker(setup: WorkerSetup): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: setup });
  worker.setMaxListeners(0);
  return worker;
}

type Batch = { readonly from: number; readonly jobs: readonly Job[] };

function batchesOf(jobs: readonly Job[]): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < jobs.length; from += BATCH) batches.push({ from, jobs: jobs.slice(from, from + BATCH) });
  return batches.reverse();
}

/** One thread takes batches until none is left. */
async function serve(
  worker: Worker,
  batches: Batch[],
  onDone: (result: JobResult, index: number) => void,
): Promise<void> {
  for (let batch = batches.pop(); batch; batch = batches.pop()) {
    const results = await ask(worker, batch.jobs);
    for (const [i, result] of results.entries()) onDone(result, batch.from + i);
  }
}

/** @throws Error if the thread dies: an article must never do that, so it is a fault of ours and stops the build */
function ask(worker: Worker, jobs: readonly Job[]): Promise<readonly JobResult[]> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      then();
    };
    const onMessage = (results: readonly JobResult[]) => settle(() => resolve(results));
    const onError = (error: Error) => settle(() => reject(error));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(jobs);
  });
}
