import { setImmediate as afterMessages } from 'node:timers/promises';
import type { SiteModel } from '../render/site.ts';
import type { Helper } from './helper.ts';
import { makeablesOf, makeFiles, pickerOf, type Workshop } from './make.ts';
import type { OwnFile } from './plan.ts';
import { Shares } from './shares.ts';

/** Files of the site to make, by their paths in the order of the plan. */
export type Wanted = {
  readonly site: SiteModel;
  readonly paths: readonly string[];
  readonly own: ReadonlyMap<string, OwnFile>;
};

/** Files a turn of a thread that has no helper: in memory at once, with all that they are made from. */
const ALONE = 1_000;

/** Each thread takes the next share of the files as it has made the last. */
export async function makeTogether(wanted: Wanted, workshop: Workshop, helper: Helper | null): Promise<void> {
  const { site, paths, own } = wanted;
  const shared = paths.filter(path => !own.has(path));
  const shares = new Shares(shared, helper ? undefined : { least: ALONE, most: ALONE });
  const helped = helper?.work(
    () => shares.next(),
    files => {
      for (let i = 0; i < files; i++) workshop.onFile();
    },
  );
  // A failure is told where it is waited for, below.
  helped?.catch(() => undefined);
  await makeFiles(
    paths.flatMap(path => own.get(path) ?? []),
    workshop,
  );
  const pick = pickerOf(makeablesOf(site));
  for (let some = shares.next(); some.length > 0; some = shares.next()) {
    await makeFiles(pick(some), workshop);
    await afterMessages();
  }
  await helped;
}
