/**
 * `npm run quality [-- OPTIONS]`: prints every figure.
 *
 *   --errors              what was wrong, article by article
 *   --only dates          errors of one topic: lines, pages, published, dates, actors, quotes, topics, repairs, duplicates
 *   --set unseen          one set: seeds, samples, unseen, undated, pages…
 *   --file u05            files whose path holds these letters
 *   --update              raises the floors to what was measured
 *   --lower-floors        … and lowers them too
 *   --write               writes figures.json for the method page
 */
import { parseArgs } from 'node:util';
import type { Finding } from './figure.ts';
import { isBelow, readFloors, writeFloors } from './floors.ts';
import { HAS_SHARED, measureAll } from './measure.ts';
import { writePublished } from './published-figures.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    only: { type: 'string' },
    set: { type: 'string' },
    file: { type: 'string' },
    update: { type: 'boolean' },
    'lower-floors': { type: 'boolean' },
    write: { type: 'boolean' },
  },
});

function isWanted({ topic, set, file }: Finding): boolean {
  return (
    (!options.only || options.only === topic) &&
    (!options.set || options.set === set) &&
    (!options.file || file.includes(options.file))
  );
}

function errorList(findings: readonly Finding[]): string {
  return findings
    .filter(isWanted)
    .map(
      ({ topic, set, file, errors }) =>
        `\n${topic} · ${set} · ${file}\n${errors.map(error => `  ${error}`).join('\n')}`,
    )
    .join('\n');
}

const { figures, findings } = await measureAll();
if (options.errors || options.only || options.file) process.stdout.write(`${errorList(findings)}\n\n`);
const shown = figures.filter(({ id }) => !options.set || id.endsWith(`/${options.set}`));
const floors = readFloors();
process.stdout.write(`${table(shown, floors)}\n`);
if (!HAS_SHARED) process.stdout.write('\nSkipped for want of ../shared: seeds, saved pages, sentences of others.\n');
if (options.update || options['lower-floors']) writeFloors(figures, options['lower-floors'] ?? false);
if (options.write) writePublished(figures);
if (figures.some(figure => floors[figure.id] !== undefined && isBelow(figure, floors[figure.id]!)))
  process.exitCode = 1;
