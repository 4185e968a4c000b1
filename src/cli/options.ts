import { parseArgs } from 'node:util';
import { nearest } from '../lib/nearest.ts';
import { isWebAddress } from '../lib/web-address.ts';

/** The command line, or the editor's configuration, is wrong: exit status 2. The message says what to do. */
export class UsageError extends Error {}

export type CommandName = 'build' | 'dev' | 'analyse' | 'check' | 'explain';

export type Command = {
  readonly name: CommandName;
  readonly paths: readonly string[];
  readonly input: string;
  readonly output: string;
  readonly siteUrl: string | null;
  readonly fresh: boolean;
  readonly strict: boolean;
  readonly copy: boolean;
  readonly json: boolean;
  readonly port: number;
  readonly workers: number | null;
};

export type Invocation =
  | { readonly kind: 'help'; readonly of: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: Command };

const OPTIONS = {
  input: { type: 'string' },
  output: { type: 'string' },
  'site-url': { type: 'string' },
  fresh: { type: 'boolean' },
  strict: { type: 'boolean' },
  copy: { type: 'boolean' },
  json: { type: 'boolean' },
  port: { type: 'string' },
  workers: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Which options each command takes, besides `--help` and `--version`. */
const COMMAND_OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  build: ['input', 'output', 'site-url', 'fresh', 'strict', 'copy', 'workers'],
  dev: ['input', 'output', 'site-url', 'fresh', 'port', 'workers'],
  analyse: ['json', 'workers'],
  check: ['input', 'json', 'workers'],
  explain: [],
};

const COMMANDS = Object.keys(COMMAND_OPTIONS) as CommandName[];

/** @throws UsageError naming the word that is wrong and the nearest one that is right */
export function parseCommandLine(args: readonly string[]): Invocation {
  const { values, positionals } = parsed(asOption(args));
  const name = commandName(positionals[0], Boolean(values.help || values.version));
  if (values.help) return { kind: 'help', of: name };
  if (values.version) return { kind: 'version' };
  if (!name) throw new UsageError(`no command given; choose one of ${COMMANDS.join(', ')} (see depeche --help)`);
  refuseForeignOptions(name, Object.keys(values));
  refusePaths(name, positionals.slice(1));
  return { kind: 'run', command: { name, paths: positionals.slice(1), ...settingsOf(values) } };
}

/** « depeche help build » asks for what `build --help` tells. */
function asOption(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args;
}

/** What the options say, or their defaults. */
function settingsOf(values: ReturnType<typeof parsed>['values']): Omit<Command, 'name' | 'paths'> {
  return {
    input: folder('--input', values.input ?? 'articles'),
    output: folder('--output', values.output ?? 'dist'),
    siteUrl: siteUrl(values['site-url']),
    fresh: values.fresh ?? false,
    strict: values.strict ?? false,
    copy: values.copy ?? false,
    json: values.json ?? false,
    port: wholeNumber('--port', values.port ?? '8080', 65535),
    workers: values.workers === undefined ? null : wholeNumber('--workers', values.workers, 64),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const unknown = /'(--?[^'\s]+)/.exec((error as Error).message)?.[1];
    const near = unknown && nearest(unknown.replace(/^--?/, ''), Object.keys(OPTIONS));
    const wrong = unknown && !Object.hasOwn(OPTIONS, unknown.replace(/^--?/, ''));
    throw new UsageError(
      wrong ? `unknown option ${unknown}${near ? `; did you mean --${near}?` : ''}` : (error as Error).message,
    );
  }
}

function commandName(word: string | undefined, optional: boolean): CommandName | null {
  if (word === undefined) return null;
  if ((COMMANDS as string[]).includes(word)) return word as CommandName;
  if (optional) return null;
  const near = nearest(word, COMMANDS);
  throw new UsageError(
    `unknown command "${word}"; ${near ? `did you mean ${near}?` : `choose one of ${COMMANDS.join(', ')} (see depeche --help)`}`,
  );
}

function refuseForeignOptions(name: CommandName, given: readonly string[]): void {
  for (const option of given)
    if (!COMMAND_OPTIONS[name].includes(option))
      throw new UsageError(
        `depeche ${name} has no option --${option}; it takes ${COMMAND_OPTIONS[name].map(o => `--${o}`).join(', ') || 'none'}`,
      );
}

function refusePaths(name: CommandName, paths: readonly string[]): void {
  if (name === 'analyse' && paths.length === 0)
    throw new UsageError('depeche analyse needs at least one PATH (a file or a folder)');
  if (name === 'explain' && paths.length !== 1) throw new UsageError('depeche explain needs exactly one FILE');
  if (name !== 'analyse' && name !== 'explain' && paths.length > 0)
    throw new UsageError(`depeche ${name} takes no path ("${paths[0]}"); say --input ${paths[0]}`);
}

/** An empty name would be the working directory. */
function folder(option: string, given: string): string {
  if (given.trim() === '') throw new UsageError(`${option} needs the name of a folder`);
  return given;
}

function siteUrl(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!isWebAddress(given))
    throw new UsageError(`--site-url "${given}" is not an absolute http(s) address, e.g. https://exemple.fr/dossier`);
  return new URL(given).href.replace(/\/$/, '');
}

function wholeNumber(option: string, given: string, most: number): number {
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < 1 || value > most)
    throw new UsageError(`${option} takes a whole number from 1 to ${most}, not "${given}"`);
  return value;
}
