import { statSync } from 'node:fs';
import { articleJson } from '../article-json.ts';
import { openSession } from '../builder/session.ts';
import { vocabularyOf } from '../builder/understand/language.ts';
import { type Understood, understand } from '../builder/understand/understand.ts';
import { memoryStore } from '../cache/store.ts';
import { type Listing, listPaths } from '../load/files/list.ts';
import { explainActors } from '../pipeline.ts';
import { explanation, summary } from './describe.ts';
import type { ExitStatus } from './exit-status.ts';
import { type Command, UsageError } from './options.ts';
import { createProgress, type Progress, SILENT } from './progress.ts';
import { exitStatus, reportProblems } from './report.ts';

/** `depeche analyse PATH… [--json]` */
export async function runAnalyse(command: Command): Promise<ExitStatus> {
  const progress = command.json ? SILENT : createProgress();
  const { articles, problems } = await analyseListing(listPaths(command.paths), command.workers, progress);
  for (const article of articles)
    process.stdout.write(`${command.json ? JSON.stringify(articleJson(article)) : summary(article)}\n`);
  if (articles.length + problems.length === 0) process.stderr.write('depeche: there is no article in what was named\n');
  reportProblems(problems);
  return exitStatus(problems);
}

/** `depeche explain FILE` */
export async function runExplain(command: Command): Promise<ExitStatus> {
  refuseFolder(command.paths[0]!);
  const { articles, problems } = await analyseListing(listPaths(command.paths), 1, SILENT);
  const { language } = vocabularyOf(openSession(process.cwd(), null));
  for (const article of articles) process.stdout.write(explanation(article, explainActors(article, language.actors)));
  if (articles.length === 0) reportProblems(problems);
  return exitStatus(problems);
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`depeche explain needs a FILE, and "${path}" is a folder; see depeche analyse ${path}`);
}

/** Nothing is read from earlier runs and nothing is kept: several paths are one collection, whatever was built before. */
export async function analyseListing(
  listing: Listing,
  workers: number | null,
  progress: Progress,
): Promise<Understood> {
  const session = openSession(process.cwd(), null);
  const store = memoryStore();
  try {
    return await understand(listing, session, { store, workers, progress, listedAt: Date.now() });
  } finally {
    progress.end();
    store.close();
  }
}
