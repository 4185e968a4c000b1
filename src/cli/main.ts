import { readFileSync } from 'node:fs';

import { BusyError, UsableError } from '../build/errors.ts';
import { ConfigurationError } from '../load/configuration-error.ts';
import type { ExitStatus } from './exit-status.ts';
import { helpText } from './help.ts';
import { type Command, type CommandName, parseCommandLine, UsageError } from './options.ts';

/** Each command is imported when it is asked for: `build` on an unchanged folder must not wait for the rest. */
const RUN: Readonly<Record<CommandName, (command: Command) => Promise<ExitStatus>>> = {
  build: async command => (await import('./build.ts')).runBuild(command),
  dev: async command => (await import('./dev.ts')).runDev(command),
  analyse: async command => (await import('./analyse.ts')).runAnalyse(command),
  check: async command => (await import('./check.ts')).runCheck(command),
  explain: async command => (await import('./analyse.ts')).runExplain(command),
};

export async function main(args: readonly string[]): Promise<ExitStatus> {
  try {
    const invocation = parseCommandLine(args);
    if (invocation.kind === 'help') return print(helpText(invocation.of));
    if (invocation.kind === 'version') return print(version());
    return await RUN[invocation.command.name](invocation.command);
  } catch (error) {
    return explainFailure(error);
  }
}

function print(text: string): ExitStatus {
  process.stdout.write(`${text}\n`);
  return 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/** What a user can mend is one sentence; anything else is a fault of ours and shows where. */
function explainFailure(error: unknown): ExitStatus {
  if (error instanceof UsageError || error instanceof ConfigurationError) return complain(error, 2);
  if (error instanceof UsableError || error instanceof BusyError) return complain(error, 1);
  process.stderr.write(
    `depeche: this is a fault in Dépêche, please report it\n${error instanceof Error ? error.stack : error}\n`,
  );
  return 1;
}

function complain(error: Error, status: ExitStatus): ExitStatus {
  process.stderr.write(`depeche: ${error.message}\n`);
  return status;
}
