/**
 * A process that deletes the folders it is given while others work: tens of thousands of files take their time. Not a thread, as
 * a thread in the middle of a deletion does not answer when Node wants to know about it.
 */
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
