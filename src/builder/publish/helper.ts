import { startThread } from '../thread.ts';
import type { HelperSetup } from './helper-worker.ts';

/** A second thread that makes files of the site. */
export type Helper = {
  /**
   * Makes what `next` gives it, until that is nothing.
   * @throws Error of the first file that fails
   */
  readonly work: (next: () => readonly string[], onMade: (files: number) => void) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Shares that wait for it, so that it need not wait for a main thread that is in the middle of a page, or of a part of the search index. */
const AHEAD = 6;

export function startHelper(setup: HelperSetup): Helper {
  const worker = startThread('./publish/helper-worker.ts', setup);
  // Whoever waits for it will be told; nobody may be waiting yet.
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  return {
    work(next, onMade) {
      let waiting = 0;
      const done = new Promise<void>(resolve => {
        const give = () => {
          const paths = next();
          if (paths.length > 0) {
            waiting++;
            worker.postMessage(paths);
          } else if (waiting === 0) resolve();
        };
        worker.on('message', (made: number) => {
          waiting--;
          onMade(made);
          give();
        });
        for (let i = 0; i < AHEAD; i++) give();
      });
      return Promise.race([done, failed]);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
