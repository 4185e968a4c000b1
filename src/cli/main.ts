import { readFileSync } from 'node:fs';
import type { ExitStatus } from './exit-status.ts';
import { explainFailure } from './failure.ts';
import { helpText } from './help.ts';
import { type Command, type CommandName, parseCommandLine } from './options.ts';
import { requireProject } from './project.ts';

/** Each command is imported when it is asked for: `build` on an unchanged folder must not wait for the rest. */
const RUN: Readonly<Record<CommandName, (command: Command) => Promise<ExitStatus>>> = {
  build: async command => (await import('./build.ts')).runBuild(command),
  dev: async command => (await import('./dev.ts')).runDev(command),
  analyse: async command => (await import('./analyse.ts')).runAnalyse(command),
  check: async command => (await import('./check.ts')).runCheck(command),
  explain: async command => (await import('./analyse.ts')).runExplain(command),
};

/** Runs one command line, and never throws: what goes wrong is told on stderr and by the status. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  letReadersLeave();
  try {
    const invocation = parseCommandLine(args);
    if (invocation.kind === 'help') return print(helpText(invocation.of));
    if (invocation.kind === 'version') return print(version());
    requireProject(process.cwd());
    return await RUN[invocation.command.name](invocation.command);
  } catch (error) {
    return explainFailure(error);
  }
}

/** `depeche analyse … | head`: who has read enough of the data ends the command, who closes the messages does not. */
function letReadersLeave(): void {
  process.stdout.on('error', error => {
    if (isClosed(error)) process.exit();
    throw error;
  });
  process.stderr.on('error', error => {
    if (!isClosed(error)) throw error;
  });
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}

function print(text: string): ExitStatus {
  process.stdout.write(`${text}\n`);
  return 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
