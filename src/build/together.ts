import { setImmediate as afterMessages } from 'node:timers/promises';
import type { Helper } from './helper.ts';
import { makeFiles, type Workshop } from './make.ts';
import type { Product } from './plan.ts';
import { Shares } from './shares.ts';

/** This thread begins with the first files, the other with the last ones. */
export async function makeTogether(
  products: readonly Product[],
  workshop: Workshop,
  helper: Helper | null,
): Promise<void> {
  const make = (some: readonly Product[]) =>
    makeFiles(
      some.map(({ file }) => file),
      workshop,
    );
  if (!helper) return make(products);
  const { onFile } = workshop;
  const shares = new Shares(products.filter(({ isShared }) => isShared));
  const nextPaths = () => shares.last().map(({ path }) => path);
  const helped = helper.work(nextPaths, files => {
    for (let i = 0; i < files; i++) onFile();
  });
  // A failure is told where it is waited for, below.
  helped.catch(() => undefined);
  await make(products.filter(({ isShared }) => !isShared));
  for (let some = shares.first(); some.length > 0; some = shares.first()) {
    await make(some);
    await afterMessages();
  }
  await helped;
}
