import { describe, expect, it } from 'vitest';
import { type Command, parseCommandLine, UsageError } from '../../src/cli/options.ts';

function commandOf(...args: string[]): Command {
  const invocation = parseCommandLine(args);
  if (invocation.kind !== 'run') throw new Error(`a run, not ${invocation.kind}`);
  return invocation.command;
}

function refusal(...args: string[]): string {
  try {
    parseCommandLine(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a command line', () => {
  it('has defaults for all that it does not say', () => {
    expect(commandOf('build')).toEqual({
      name: 'build',
      paths: [],
      input: 'articles',
      output: 'dist',
      siteUrl: null,
      fresh: false,
      strict: false,
      copy: false,
      json: false,
      port: 8080,
      workers: null,
    });
  });

  it('may say each of its options', () => {
    expect(commandOf('dev', '--port', '9000', '--workers=2', '--site-url', 'https://a.org/b/')).toMatchObject({
      port: 9000,
      workers: 2,
      siteUrl: 'https://a.org/b',
    });
    expect(commandOf('analyse', 'a.txt', 'b', '--json')).toMatchObject({ paths: ['a.txt', 'b'], json: true });
    expect(commandOf('explain', '--', '-a.txt').paths).toEqual(['-a.txt']);
  });

  it('asks for help or the version wherever they stand, whatever else is wrong with it', () => {
    expect(parseCommandLine(['--help'])).toEqual({ kind: 'help', of: null });
    expect(parseCommandLine(['build', '-h'])).toEqual({ kind: 'help', of: 'build' });
    expect(parseCommandLine(['explain', '--help'])).toEqual({ kind: 'help', of: 'explain' });
    expect(parseCommandLine(['check', '--version'])).toEqual({ kind: 'version' });
    expect(parseCommandLine(['help'])).toEqual({ kind: 'help', of: null });
    expect(parseCommandLine(['help', 'check'])).toEqual({ kind: 'help', of: 'check' });
  });

  it('that is wrong is refused with the word that is wrong and what would be right', () => {
    expect(refusal()).toMatch(/no command given; choose one of build, dev/);
    expect(refusal('bild')).toBe('unknown command "bild"; did you mean build?');
    expect(refusal('xyzzy')).toMatch(/unknown command "xyzzy"; choose one of .*--help/);
    expect(refusal('build', '--inptu', 'x')).toBe('unknown option --inptu; did you mean --input?');
    expect(refusal('build', '--json')).toMatch(/build has no option --json; it takes --input, /);
    expect(refusal('explain', 'a', '--json')).toMatch(/it takes none/);
    expect(refusal('build', 'dossier')).toMatch(/say --input dossier/);
    expect(refusal('analyse')).toMatch(/at least one PATH/);
    expect(refusal('explain', 'a', 'b')).toMatch(/exactly one FILE/);
    for (const port of ['0', '65536', '1e3', '-1', ''])
      expect(refusal('dev', `--port=${port}`)).toMatch(/--port takes/);
    for (const url of ['exemple.org', 'ftp://a.org', '', 'javascript:alert(1)'])
      expect(refusal('build', `--site-url=${url}`)).toMatch(/is not an absolute http/);
  });

  it('needs a name where it names a folder', () => {
    expect(refusal('build', '--input', '')).toBe('--input needs the name of a folder');
    expect(refusal('build', '--output=')).toBe('--output needs the name of a folder');
    expect(refusal('build', '--output', 'help')).toBe('accepted');
  });
});
