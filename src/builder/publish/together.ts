import { setImmediate as afterMessages } from 'node:timers/promises';
import type { SiteModel } from '../../render/model/site.ts';
import type { Helper } from './helper.ts';
import { makeablesOf, makeFiles, pickerOf, type Workshop } from './make.ts';
import type { OwnFile } from './plan.ts';
import { Shares } from './shares.ts';

/** Files of the site to make. */
export type Wanted = {
  readonly site: SiteModel;
  /** Of those that any thread can make, in the order of the plan. */
  readonly paths: readonly string[];
  /** Those that the main thread alone can make, some at a time. */
  readonly own: Iterable<readonly OwnFile[]>;
};

/** Files a turn of a thread that has no helper: in memory at once, with all that they are made from. */
const ALONE = 1_000;

/** Each thread takes the next share of the files as it has made the last. */
export async function makeTogether(wanted: Wanted, workshop: Workshop, helper: Helper | null): Promise<void> {
  const shares = new Shares(wanted.paths, helper ? undefined : { least: ALONE, most: ALONE });
  const helped = helper?.work(
    () => shares.next(),
    files => {
      for (let i = 0; i < files; i++) workshop.onFile();
    },
  );
  // A failure is told where it is waited for, below.
  helped?.catch(() => undefined);
  for (const files of wanted.own) {
    await makeFiles(files, workshop);
    await afterMessages();
  }
  const pick = pickerOf(makeablesOf(wanted.site));
  for (let some = shares.next(); some.length > 0; some = shares.next()) {
    await makeFiles(pick(some), workshop);
    await afterMessages();
  }
  await helped;
}
