import { Worker, workerData } from 'node:worker_threads';

export type Beginning = { readonly module: string; readonly setup: unknown };

/**
 * A thread that runs a file of this folder. @param setup what `setupOf` gives there; it can be sent from one thread to another
 */
export function startThread(module: './understand/worker.ts' | './publish/helper-worker.ts', setup: unknown): Worker {
  const beginning: Beginning = { module, setup };
  return new Worker(new URL('./thread-start.ts', import.meta.url), { workerData: beginning });
}

/** In a thread: what it was started with. */
export function setupOf<T>(): T {
  return (workerData as Beginning).setup as T;
}
