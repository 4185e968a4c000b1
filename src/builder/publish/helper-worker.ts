/** A thread that makes files of the site: it has a model of its own, made from what the store keeps. */
import { parentPort } from 'node:worker_threads';
import { openReader } from '../../cache/store.ts';
import type { Settings } from '../../settings.ts';
import { useCodeOf } from '../own-code.ts';
import { setupOf } from '../thread.ts';
import type { Workshop } from './make.ts';
import type { SentCollection } from './site.ts';

/** Everything in it can be sent from one thread to another. */
export type HelperSetup = {
  readonly collection: SentCollection;
  readonly settings: Settings;
  readonly project: string;
  /** Where the store lies. */
  readonly folder: string;
  readonly workshop: Omit<Workshop, 'onFile'>;
};

const { collection, settings, project, folder, workshop } = setupOf<HelperSetup>();
useCodeOf(project);
const { makeablesOf, makeFiles, pickerOf } = await import('./make.ts');
const { storedSite } = await import('./site.ts');
const site = storedSite(collection, settings, openReader(folder));
const pick = pickerOf(makeablesOf(site));

/** Eleventy does one thing at a time. */
let last = Promise.resolve();

parentPort!.on('message', (paths: readonly string[]) => {
  last = last.then(async () => {
    await makeFiles(pick(paths), { ...workshop, onFile: () => undefined });
    parentPort!.postMessage(paths.length);
  });
});
