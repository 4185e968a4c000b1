import { setTimeout as wait } from 'node:timers/promises';

/** A browser that was told to reload asks within this time, and for what the page needs within the same. */
const QUIET_MS = 60;
/** However much is asked for. */
const LONGEST_MS = 500;

/** Tells when nobody is waiting for an answer any more. */
export class Quiet {
  #open = 0;
  #last = 0;

  /** Somebody waits for this. */
  async during(answer: Promise<void>): Promise<void> {
    this.#open++;
    try {
      await answer;
    } finally {
      this.#open--;
      this.#last = performance.now();
    }
  }

  /** From now on all is quiet for a while, or it has taken too long. */
  async come(): Promise<void> {
    const began = performance.now();
    this.#last = began;
    for (let now = began; now - began < LONGEST_MS; now = performance.now()) {
      if (this.#open === 0 && now - this.#last >= QUIET_MS) return;
      await wait(5);
    }
  }
}
