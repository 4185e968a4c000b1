import { type BuildReport, buildSite } from '../builder/build.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Command } from './options.ts';
import { createProgress, type Progress } from './progress.ts';
import { counted, exitStatus, reportProblems } from './report.ts';

/** `depeche build` */
export async function runBuild(command: Command): Promise<ExitStatus> {
  const progress = createProgress();
  const report = await buildSite({ ...command, project: process.cwd(), progress });
  const stages = progress.end();
  reportProblems(report.problems);
  process.stderr.write(`${closing(report, command.output, stages)}\n`);
  if (report.articles === 0) process.stderr.write(`${nothing(command.input)}\n`);
  return exitStatus(report.problems, command.strict);
}

/** One honest paragraph: what there is, what was inferred, what wants an eye, where the time went. */
function closing(report: BuildReport, output: string, stages: Stages): string {
  const { articles, published, inferred, undated, written, kept, removed, problems } = report;
  const errors = problems.filter(problem => problem.level === 'error').length;
  const place = `${output.replace(/\/+$/, '')}/`;
  return [
    `${counted(articles, 'article')} read, ${published} on the site in ${place}: ${counted(written, 'file')} written, ${kept} kept, ${removed} removed.`,
    `${counted(inferred, 'date')} inferred, ${undated} unknown; to look at: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`,
    timesOf(stages),
  ].join(' ');
}

/** Whoever has put the articles elsewhere would wonder at an empty site. */
function nothing(input: string): string {
  return `depeche: there is no article in ${input}; put .txt, .md or .html files there, or name their folder with --input`;
}

type Stages = ReturnType<Progress['end']>;

/** Stages that took no time to speak of are left out. */
function timesOf(stages: Stages): string {
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const slow = stages
    .filter(stage => stage.seconds >= 0.05)
    .map(stage => `${stage.name} ${stage.seconds.toFixed(1)} s`);
  return `${seconds.toFixed(1)} s${slow.length ? ` (${slow.join(', ')})` : ''}.`;
}
