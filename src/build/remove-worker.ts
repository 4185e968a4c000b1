/** A thread that deletes folders while others work: tens of thousands of files take their time. */
import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

for (const folder of workerData as readonly string[]) rmSync(folder, { recursive: true, force: true });
