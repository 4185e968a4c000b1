import { type Document, isAlias, isMap, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Problem } from '../../article.ts';
import { nearest } from '../../lib/nearest.ts';
import { MAX_YAML_ALIASES } from '../limits.ts';
import { error, type Words } from '../problems.ts';

/** A YAML text that the editor wrote: where it stands, and on which 0-based line of the file it begins. */
export type YamlSource = { readonly text: string; readonly file: string; readonly firstLine: number };

/** A mapping of the editor's, every scalar as the string that was written, so that dates and ids stay as they are. */
export type YamlMapping = {
  readonly data: Readonly<Record<string, unknown>>;
  /** 0-based line of the file where a key stands; keys of an inner mapping after the key that holds it. */
  readonly lineOf: (...keys: readonly string[]) => number | null;
};

type YamlReading =
  | { readonly mapping: YamlMapping; readonly fault: null }
  | { readonly mapping: null; readonly fault: Problem };

/** Reads one YAML mapping. An empty text is an empty mapping. */
export function readYamlMapping(source: YamlSource): YamlReading {
  const lines = new LineCounter();
  try {
    const documents = [...parseAllDocuments(source.text, { lineCounter: lines, ...STRINGS_ONLY })] as Document[];
    const lineAt = (offset: number) => source.firstLine + lines.linePos(offset).line - 1;
    const fault = faultOf(documents, source, lineAt);
    return fault ? { mapping: null, fault } : { mapping: mappingOf(documents[0], lineAt), fault: null };
  } catch (reason) {
    return { mapping: null, fault: broken(source, source.firstLine, (reason as Error).message) };
  }
}

/** `schema: failsafe` has no dates, numbers or booleans; merge keys and custom tags are not resolved. */
const STRINGS_ONLY = { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', resolveKnownTags: false } as const;

function mappingOf(document: Document | undefined, lineAt: (offset: number) => number): YamlMapping {
  const data = document?.contents ? (document.toJS({ maxAliasCount: MAX_YAML_ALIASES }) as object | string) : {};
  return {
    data: typeof data === 'object' ? (data as Record<string, unknown>) : {},
    lineOf: (...keys) => lineOfKey(document?.contents, keys, lineAt),
  };
}

/** The line of the innermost of the keys that can be found. */
function lineOfKey(node: unknown, [key, ...inner]: readonly string[], lineAt: (at: number) => number): number | null {
  const pair = isMap(node) ? node.items.find(item => isScalar(item.key) && item.key.value === key) : undefined;
  if (!pair || !isScalar(pair.key) || !pair.key.range) return null;
  return (inner.length ? lineOfKey(pair.value, inner, lineAt) : null) ?? lineAt(pair.key.range[0]);
}

function faultOf(documents: Document[], source: YamlSource, lineAt: (offset: number) => number): Problem | null {
  const fault = documents[0]?.errors[0];
  if (fault) return broken(source, lineAt(fault.pos[0]), plain(fault.message));
  const place = { file: source.file, line: source.firstLine };
  if (documents.length > 1) return error('front-matter-several-documents', place, SEVERAL);
  const contents = documents[0]?.contents;
  if (contents && !isMap(contents) && String(contents).trim())
    return error('front-matter-not-mapping', place, NOT_MAPPING);
  return documents[0] && countAliases(documents[0]) > MAX_YAML_ALIASES ? error('alias-bomb', place, BOMB) : null;
}

/** Names the nearest valid key, or all of them. */
export function unknownKeyWords(key: string, valid: readonly string[]): Words {
  const meant = nearest(key, valid);
  return [
    `The key \`${key}\` is not known, so that nothing reads it.`,
    meant ? `Did you mean \`${meant}\`?` : `Known keys: ${valid.join(', ')}.`,
  ];
}

function countAliases(document: Document): number {
  let count = 0;
  visit(document, (_, node) => {
    if (isAlias(node)) count++;
  });
  return count;
}

/** What the parser says, and the same in plain words. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings/, 'the value holds `: ` and does not stand between quotation marks.'],
  [/^Missing closing/, 'a quotation mark is opened, in this line or above, and not closed.'],
  [/^Flow \w+ in block/, 'a bracket is opened, in the line above or before, and not closed.'],
  [/^Implicit map keys/, 'a line has no colon after its key.'],
  [/^Map keys must be unique/, 'a key is written twice.'],
  [/^Tabs are not allowed/, 'a line begins with a tab where spaces are needed.'],
];

function plain(reason: string): string {
  return REASONS.find(([theirs]) => theirs.test(reason))?.[1] ?? reason;
}

function broken({ file, text, firstLine }: YamlSource, line: number, reason: string): Problem {
  if (/alias/i.test(reason)) return error('alias-bomb', { file, line }, BOMB);
  const mended = betweenMarks(text.split('\n')[line - firstLine] ?? '');
  return error('front-matter-broken', { file, line }, [
    `The YAML is broken: ${reason.replace(/\.?$/, '.')}`,
    mended
      ? `Write the line as \`${mended}\`.`
      : 'Mend the line; put a value that holds `: ` or begins with a special character between quotation marks.',
  ]);
}

/** « title: Suisse : la crise » with marks around the value. */
const UNMARKED = /^(\s*[\p{L}_-]+:[ \t]+)([^\s"'[{|>&*!%@`#].*: .*?)[ \t]*$/u;
/** Longer lines would fill the screen. */
const LINE_LIMIT = 300;

function betweenMarks(line: string): string | null {
  const [, key, value] = (line.length <= LINE_LIMIT && UNMARKED.exec(line)) || [];
  return key && value ? `${key}${JSON.stringify(value)}` : null;
}

const SEVERAL: Words = ['There is more than one YAML document.', 'Keep one mapping, without `---` lines inside it.'];
const NOT_MAPPING: Words = [
  'The YAML is not a mapping of keys to values.',
  'Write it as `key: value` lines, e.g. `date: 2023-09-12`.',
];
const BOMB: Words = [
  'The YAML refers back to its own parts (aliases) so often that it would fill the memory.',
  `Write the values out; at most ${MAX_YAML_ALIASES} aliases are followed.`,
];
