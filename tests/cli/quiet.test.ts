import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Quiet } from '../../src/cli/quiet.ts';

it('waits for answers that somebody waits for, and a while longer', async () => {
  const quiet = new Quiet();
  let isAnswered = false;
  void quiet.during(
    wait(120).then(() => {
      isAnswered = true;
    }),
  );
  await quiet.come();
  expect(isAnswered).toBe(true);
});

it('does not wait for ever', async () => {
  const quiet = new Quiet();
  void quiet.during(new Promise<never>(() => undefined));
  await expect(quiet.come()).resolves.toBeUndefined();
});
