import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../article.ts';
import type { VocabularyFile, VocabularyFiles } from '../vocabulary.ts';
import { decode } from './bytes/decode.ts';
import { MAX_YAML_ALIASES } from './limits.ts';
import { guessedEncoding } from './text/text.ts';

/**
 * Reads every `.yaml` and `.txt` file of a vocabulary folder, in code-point order. Paths in the result begin with the
 * folder's own name (`vocabulary/actors.yaml`). A file that cannot be read or parsed is an error among the problems
 * and missing from the map; the rooms then say what they lack.
 * @param parsed what earlier calls parsed, by the text of the file: YAML takes a hundred times longer than JSON
 */
export function readVocabulary(
  dir: string,
  parsed: ParsedFiles = NOTHING_PARSED,
): { files: VocabularyFiles; problems: Problem[] } {
  const files = new Map<string, VocabularyFile>();
  const problems: Problem[] = [];
  for (const name of namesIn(dir, problems)) {
    const path = `${basename(dir)}/${name}`;
    try {
      const decoded = decode(readFileSync(join(dir, name)));
      if (decoded.guessed) problems.push(guessedEncoding(path, decoded));
      const file = parseVocabularyFile(path, decoded.text, problems, parsed);
      if (file) files.set(name, file);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return { files, problems };
}

function namesIn(dir: string, problems: Problem[]): string[] {
  try {
    return readdirSync(dir)
      .filter(name => /^[^.].*\.(?:yaml|txt)$/.test(name))
      .sort();
  } catch (error) {
    problems.push(unreadable(basename(dir), error));
    return [];
  }
}

/** What YAML texts say, kept from one call to the next. */
export type ParsedFiles = {
  readonly get: (text: string) => unknown;
  readonly set: (text: string, data: unknown) => void;
};

const NOTHING_PARSED: ParsedFiles = { get: () => undefined, set: () => undefined };

/** Only an entry that cannot be used needs its line: the text is parsed, once, when one does. */
function lineFinder(text: string): VocabularyFile['lineOf'] {
  const lines = new LineCounter();
  let document: Document | null = null;
  return at => {
    document ??= parseDocument(text, { lineCounter: lines, prettyErrors: false });
    return lineIn(document, lines, at);
  };
}

/** One vocabulary file from its text; `null`, and a problem, where the YAML is broken. */
export function parseVocabularyFile(
  path: string,
  text: string,
  problems: Problem[],
  parsed: ParsedFiles = NOTHING_PARSED,
): VocabularyFile | null {
  const source = text.normalize('NFC');
  if (path.endsWith('.txt')) return listFile(path, source);
  const known = parsed.get(source);
  if (known !== undefined) return { path, data: known, lineOf: lineFinder(source) };
  const file = yamlFile(path, source, problems);
  if (file) parsed.set(source, file.data);
  return file;
}

/** A comment takes the whole line or follows white space: `C#` stays a word. */
const COMMENT = /(?:^|[ \t])#.*/;

function listFile(path: string, text: string): VocabularyFile {
  const entries: string[] = [];
  const lines: number[] = [];
  text.split(/\r?\n/).forEach((raw, line) => {
    const entry = (raw.includes('#') ? raw.replace(COMMENT, '') : raw).trim();
    if (!entry) return;
    entries.push(entry);
    lines.push(line);
  });
  return { path, data: entries, lineOf: at => lines[at[0] as number] ?? null };
}

function yamlFile(path: string, text: string, problems: Problem[]): VocabularyFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    problems.push(broken(path, lines.linePos(fault.pos[0]).line - 1, fault.message));
    return null;
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_YAML_ALIASES });
    return { path, data, lineOf: at => lineIn(document, lines, at) };
  } catch (error) {
    problems.push(broken(path, null, (error as Error).message));
    return null;
  }
}

/** The line of a place, or of the nearest place around it that has one. */
function lineIn(document: Document, lines: LineCounter, path: readonly (string | number)[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line - 1;
  }
  return null;
}

function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return {
    level: 'error',
    code: 'vocabulary-unreadable',
    file: path,
    line: null,
    message: `The vocabulary cannot be read (${code}).`,
    help: 'Run the command from the folder that holds `vocabulary/`, and check that its files can be read.',
  };
}

function broken(path: string, line: number | null, reason: string): Problem {
  return {
    level: 'error',
    code: 'vocabulary-broken',
    file: path,
    line,
    message: `The YAML is broken: ${reason.replace(/\.?$/, '.')}`,
    help: 'Mend the line; quote values that hold `: ` or begin with a special character.',
  };
}
