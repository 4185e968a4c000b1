import { type FSWatcher, watch } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../article.ts';
import { type BuildReport, buildSite } from '../build/build.ts';
import type { ExitStatus } from './exit-status.ts';
import { mendable } from './failure.ts';
import type { Command } from './options.ts';
import { SILENT } from './progress.ts';
import { problemsSince, reportProblems } from './report.ts';
import { createPreviewServer, type PreviewServer } from './server.ts';

/** An editor writes a file in several steps; one build follows them all. */
const QUIET_MS = 40;

/** `depeche dev`: builds, serves, watches articles, vocabulary, templates and settings, reloads. Ends with Ctrl-C. */
export async function runDev(command: Command): Promise<ExitStatus> {
  const server = createPreviewServer(resolve(command.output));
  let told = await rebuild(command, server, []);
  const port = await server.listen(command.port);
  process.stderr.write(`depeche: http://localhost:${port}/ (Ctrl-C stops)\n`);
  const watchers = watchAll([command.input, 'vocabulary', 'templates', 'site.yaml'], async () => {
    told = await rebuild({ ...command, fresh: false }, server, told);
  });
  await new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  for (const watcher of watchers) watcher.close();
  server.close();
  return 0;
}

/** Calls `work` once things are quiet, never twice at a time, and again if something changed meanwhile. */
function watchAll(places: readonly string[], work: () => Promise<void>): FSWatcher[] {
  let waiting: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work();
    running = false;
    if (!again) return;
    again = false;
    void run();
  };
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, QUIET_MS);
  };
  return places.map(place => watch(place, { recursive: true }, changed));
}

/**
 * A build that fails as a whole is shown like any other error; the site stays as it was.
 *
 * @param told problems that the terminal has shown already @returns those that it has shown now
 */
async function rebuild(command: Command, server: PreviewServer, told: readonly Problem[]): Promise<readonly Problem[]> {
  const began = performance.now();
  try {
    const report = await buildSite({ ...command, project: process.cwd(), copy: false, progress: SILENT });
    reportProblems(problemsSince(told, report.problems));
    const mended = problemsSince(report.problems, told).length;
    const change = mended > 0 ? `, ${mended} problems gone` : '';
    process.stderr.write(`${summaryOf(report)}${change} in ${Math.round(performance.now() - began)} ms\n`);
    server.built(report.problems, report.written + report.removed > 0);
    return report.problems;
  } catch (error) {
    const message = mendable(error) ?? (error as Error).message;
    process.stderr.write(`depeche: ${message}\n`);
    server.built(
      [{ level: 'error', code: 'build', file: 'depeche', line: null, message, help: 'The site is as it was before.' }],
      false,
    );
    return told;
  }
}

function summaryOf({ articles, written, removed }: BuildReport): string {
  return `${articles} articles, ${written} files written, ${removed} removed`;
}
