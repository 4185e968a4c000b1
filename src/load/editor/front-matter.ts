import type { Problem } from '../../article.ts';
import { onDemand } from '../../lib/on-demand.ts';
import { MAX_EDITOR_BYTES } from '../limits.ts';
import { error, sizeInWords, type Words } from '../problems.ts';
import { EDITOR_KEYS } from './editor-keys.ts';
import { readYamlMapping, type YamlMapping } from './yaml.ts';

const matter = onDemand<typeof import('gray-matter')>('gray-matter');

/** The front matter of a file, and what follows it; `firstLine` is the 0-based line on which the body begins. */
export type FrontMatter = {
  readonly mapping: YamlMapping | null;
  readonly body: string;
  readonly firstLine: number;
  readonly fault: Problem | null;
};

/** Blank lines may stand before it. */
const OPENING = /^\n*---[ \t]*([\w-]*)[ \t]*\n/;
/** `+++` and `key = "…"` lines: TOML. A live text may open with such signs, but not alone on their line. */
const TOML = /^\n*\+\+\+[ \t]*\n(?:[ \t]*(?:#.*|\[.*\])?\n)*[A-Za-z_-]+[ \t]*=/;
/** Languages that gray-matter and its like know; anything else after the dashes is a text's own. */
const FOREIGN = /^(?:js|javascript|json5?|hjson|coffee|coffeescript|cson|toml|ts|typescript|ini)$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
const KEY_LINE = /^([A-Za-z_-]+)[ \t]*:(?:[ \t]|$)/gm;

/**
 * Splits front matter off a text with `\n` line ends. A text that merely begins with a rule (`---`) has none: what
 * stands under it must hold a line that begins with a key that the editor can use, or one word in small letters.
 */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  if (TOML.test(text)) return refused(text, error('front-matter-broken', { file, line: 0 }, FOREIGN_TOML));
  const opening = OPENING.exec(text);
  if (!opening) return none(text);
  const language = opening[1]?.toLowerCase() ?? '';
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  const yaml = text.slice(start, closing ? closing.index : text.length);
  if (FOREIGN.test(language))
    return refused(text, error('front-matter-executable', { file, line: 0 }, executable(language)));
  if ((language && !/^ya?ml$/.test(language)) || !looksLikeKeys(yaml, closing !== null)) return none(text);
  if (!closing) return refused(text, error('front-matter-unclosed', { file, line: 0 }, UNCLOSED));
  const firstLine = countLines(opening[0]);
  return parsed(file, { yaml, firstLine }, text.slice(closing.index + closing[0].length));
}

/** `firstLine`: the 0-based line on which the YAML begins. */
type Yaml = { readonly yaml: string; readonly firstLine: number };

function parsed(file: string, { yaml, firstLine }: Yaml, body: string): FrontMatter {
  const { mapping, fault } = parseWithMatter(file, { yaml, firstLine });
  return { mapping, body, firstLine: firstLine + countLines(yaml) + 1, fault };
}

/** gray-matter with one engine, the `yaml` package; those that would run code throw. Options also switch its cache off. */
function parseWithMatter(
  file: string,
  { yaml, firstLine }: Yaml,
): { mapping: YamlMapping | null; fault: Problem | null } {
  if (yaml.length > MAX_EDITOR_BYTES)
    return { mapping: null, fault: error('front-matter-too-large', { file, line: 0 }, tooLarge(yaml.length)) };
  let result = readYamlMapping({ text: '', file, firstLine });
  const read = (text: string) => {
    result = readYamlMapping({ text: text.replace(/^\n/, ''), file, firstLine });
    return result.mapping?.data ?? {};
  };
  matter()(`---\n${yaml}\n---\n`, {
    language: 'yaml',
    engines: { yaml: read, javascript: refuse, js: refuse, json: refuse },
  });
  return result;
}

function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

function none(text: string): FrontMatter {
  return { mapping: null, body: text, firstLine: 0, fault: null };
}

function refused(text: string, fault: Problem): FrontMatter {
  return { mapping: null, body: text, firstLine: 0, fault };
}

/** Closed, a single small word before a colon is enough; a text that never closes must use a key of ours. */
function looksLikeKeys(yaml: string, closed: boolean): boolean {
  for (const [, key] of yaml.slice(0, MAX_EDITOR_BYTES).matchAll(KEY_LINE)) {
    if (EDITOR_KEYS.has((key as string).toLowerCase()) || (closed && /^[a-z_-]+$/.test(key as string))) return true;
  }
  return closed && /^\s*(?:[[{&*]|$)/.test(yaml) && yaml.trim() !== '';
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function executable(language: string): Words {
  return [
    `The front matter opens with \`---${language}\`: only YAML is read, and code in an article is never run.`,
    'Open it with `---` alone and write `key: value` lines.',
  ];
}

function tooLarge(size: number): Words {
  return [
    `The front matter has ${sizeInWords(size)}; the limit is ${sizeInWords(MAX_EDITOR_BYTES)} (MAX_EDITOR_BYTES in src/load/limits.ts).`,
    'Keep in it what the editor has to say, and the text below it.',
  ];
}

const FOREIGN_TOML: Words = [
  'The front matter is TOML (`+++`): only YAML is read.',
  'Put it between two lines `---` and write `key: value` lines.',
];

const UNCLOSED: Words = [
  'The front matter opens with `---` and is never closed.',
  'Put a line `---` between the front matter and the text.',
];
