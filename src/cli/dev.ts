import { resolve } from 'node:path';
import type { Problem } from '../article.ts';
import { type BuildReport, buildSite } from '../builder/build.ts';
import { openSession } from '../builder/session.ts';
import { prepareVocabulary } from '../builder/understand/language.ts';
import type { ExitStatus } from './exit-status.ts';
import { mendable } from './failure.ts';
import type { Command } from './options.ts';
import { SILENT } from './progress.ts';
import { counted, problemsSince, reportProblems } from './report.ts';
import { createPreviewServer, type PreviewServer } from './server.ts';
import { watchPlaces } from './watch.ts';

/** `depeche dev`: builds, serves, watches articles, vocabulary, templates and settings, reloads. Ends with Ctrl-C. */
export async function runDev(command: Command): Promise<ExitStatus> {
  const server = createPreviewServer(resolve(command.output));
  try {
    let told = await rebuild(command, server, []);
    const port = await server.listen(command.port);
    const taken = port === command.port ? '' : `port ${command.port} is in use; `;
    process.stderr.write(`depeche: ${taken}http://localhost:${port}/ (Ctrl-C stops)\n`);
    const rebuilt = async () => {
      told = await rebuild({ ...command, fresh: false }, server, told);
    };
    const endWatch = watchPlaces([command.input, 'vocabulary', 'templates', 'site.yaml'], rebuilt, tell);
    getReady();
    await stopped();
    endWatch();
  } finally {
    server.close();
  }
  return 0;
}

/** The first change would have to wait for it. */
function getReady(): void {
  try {
    prepareVocabulary(openSession(process.cwd(), null));
  } catch {
    // The build has said what is wrong with the settings.
  }
}

/** Ctrl-C, or the system, ends it. */
function stopped(): Promise<void> {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}

/**
 * A build that fails as a whole is shown like any other error; the site stays as it was.
 *
 * @param told problems that the terminal has shown already
 * @returns those that it has shown now
 */
async function rebuild(command: Command, server: PreviewServer, told: readonly Problem[]): Promise<readonly Problem[]> {
  const began = performance.now();
  try {
    const options = { ...command, project: process.cwd(), copy: false, progress: SILENT };
    const report = await buildSite({ ...options, onPreview: server.show });
    reportProblems(problemsSince(told, report.problems));
    const mended = problemsSince(report.problems, told).length;
    const change = mended > 0 ? `, ${counted(mended, 'problem')} gone` : '';
    process.stderr.write(`${summaryOf(report)}${change} in ${Math.round(performance.now() - began)} ms\n`);
    server.built(report.problems, report.written + report.removed > 0);
    return report.problems;
  } catch (error) {
    const message = tell(error as Error);
    server.built(
      [{ level: 'error', code: 'build', file: 'depeche', line: null, message, help: 'The site is as it was before.' }],
      false,
    );
    return told;
  }
}

function tell(error: Error): string {
  const message = mendable(error) ?? error.message;
  process.stderr.write(`depeche: ${message}\n`);
  return message;
}

function summaryOf({ articles, written, removed }: BuildReport): string {
  return `${counted(articles, 'article')}, ${counted(written, 'file')} written, ${removed} removed`;
}
