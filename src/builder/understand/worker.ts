/** A thread that reads and tags articles. It prepares the language once, then answers one batch after another. */
import { parentPort } from 'node:worker_threads';
import { setupOf } from '../thread.ts';
import { type Job, type TextWork, threadWork, type WorkerSetup } from './text-work.ts';

const work: TextWork = threadWork(setupOf<WorkerSetup>());

parentPort!.on('message', (jobs: readonly Job[]) => {
  parentPort!.postMessage(work(jobs));
});
