/**
 * How every thread begins: Node's cache of compiled modules without their types has to be asked for in each thread, and before
 * the modules are imported that it is wanted for.
 */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Beginning } from './thread.ts';

enableCompileCache();
await import((workerData as Beginning).module);
