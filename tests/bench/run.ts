/**
 * `npm run bench [-- --sizes 1000,10000,50000] [--runs 5]`: whole processes, wall time, medians, as ratios against Hugo
 * in the same run. Prints a table; writes nothing into the project. Never a test: machines differ. On a busy machine the
 * seconds of the processor say more than those of the clock.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleText, writeArticles } from './corpus.ts';
import { secondsToSee } from './dev.ts';
import { ensureHugo, writeHugoSite } from './hugo.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string' }, runs: { type: 'string' } } });
const SIZES = (values.sizes ?? '1000,10000,50000').split(',').map(Number);
/** Of a larger collection nobody watches every change. */
const DEV_SIZE = 1000;
const RUNS = Number(values.runs ?? 5);

type Figure = {
  readonly work: string;
  readonly articles: number;
  readonly seconds: number;
  readonly ratio: number | null;
  readonly megabytes: number;
  /** Seconds of the processor, all threads, without the system's. */
  readonly user: number;
};

type Run = Pick<Figure, 'seconds' | 'megabytes' | 'user'>;

const place = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const figures: Figure[] = [];
process.on('exit', () => rmSync(place, { recursive: true, force: true }));

/** Peak memory of the child in MB and its processor time, by GNU time where it is there. */
function timed(command: string, args: readonly string[]): Run {
  const began = performance.now();
  const child = spawnSync('/usr/bin/time', ['-f', '%M %U', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const plain = child.error ? spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 }) : child;
  const seconds = (performance.now() - began) / 1000;
  if (plain.status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${plain.status}\n${plain.stderr.slice(-2000)}`);
  const [kilobytes, user] = child.error ? [] : child.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { seconds, megabytes: (kilobytes ?? Number.NaN) / 1024, user: user ?? Number.NaN };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Runs `work` RUNS times; `before` puts things in their place and is not counted. */
function measure(name: string, articles: number, yardstick: number | null, work: (run: number) => Run): number {
  const runs = Array.from({ length: RUNS }, (_, run) => work(run));
  const seconds = median(runs.map(run => run.seconds));
  const figure = {
    work: name,
    articles,
    seconds,
    ratio: yardstick && seconds / yardstick,
    megabytes: median(runs.map(run => run.megabytes)),
    user: median(runs.map(run => run.user)),
  };
  figures.push(figure);
  console.error(
    `${name}, ${articles}: ${seconds.toFixed(2)} s${figure.ratio ? ` = ${figure.ratio.toFixed(3)} × Hugo` : ''}, ${figure.user.toFixed(1)} s of processor, ${figure.megabytes.toFixed(0)} MB`,
  );
  return seconds;
}

const hasHugo = ensureHugo();
for (const size of SIZES) await benchmark(size);
printTable();

async function benchmark(size: number): Promise<void> {
  const [hugo, input, output] = [join(place, `hugo-${size}`), join(place, `in-${size}`), join(place, `out-${size}`)];
  writeArticles(input, 0, size);
  let yardstick: number | null = null;
  if (hasHugo) {
    writeHugoSite(hugo, size);
    yardstick = measure('Hugo, article pages', size, null, () => {
      rmSync(join(hugo, 'public'), { recursive: true, force: true });
      return timed('hugo', ['--quiet', '--source', hugo]);
    });
  }
  const build = (...more: string[]) =>
    timed('node', ['bin/depeche.js', 'build', '--input', input, '--output', output, ...more]);
  measure('fresh', size, yardstick, () => build('--fresh'));
  if (size === 10_000) measure('fresh, one worker', size, yardstick, () => build('--fresh', '--workers', '1'));
  build();
  measure('nothing changed', size, yardstick, () => build());
  measure('one article added', size, yardstick, run => {
    writeFileSync(join(input, `new-${run}.txt`), articleText(size + run));
    return build();
  });
  if (size <= DEV_SIZE) await measureDev(input, output, size);
  rmSync(input, { recursive: true, force: true });
  rmSync(hugo, { recursive: true, force: true });
}

/** Within one process that goes on: neither its memory nor its processor time can be told apart. */
async function measureDev(input: string, output: string, articles: number): Promise<void> {
  const seconds = median(await secondsToSee(input, output, RUNS));
  figures.push({ work: 'dev: a change seen', articles, seconds, ratio: null, megabytes: Number.NaN, user: Number.NaN });
  console.error(`dev: a change seen, ${articles}: ${seconds.toFixed(2)} s`);
}

function printTable(): void {
  console.log(`load average ${loadavg()[0]!.toFixed(1)}`);
  console.log('| work | articles | seconds | × Hugo | processor | peak MB |\n|---|---|---|---|---|---|');
  for (const { work, articles, seconds, ratio, user, megabytes } of figures)
    console.log(
      `| ${work} | ${articles} | ${seconds.toFixed(2)} | ${ratio?.toFixed(3) ?? '–'} | ${user.toFixed(1)} | ${megabytes.toFixed(0)} |`,
    );
}
