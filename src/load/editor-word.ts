import * as v from 'valibot';
import type { EditorWord, Problem } from '../article.ts';
import { ALIASES, EDITOR_KEYS, INNER_KEYS, SCHEMAS } from './editor-keys.ts';
import { error, type Place, warning } from './problems.ts';
import { unknownKeyWords, type YamlMapping } from './yaml.ts';

/** The editor who said nothing. */
export const NO_WORD: EditorWord = {
  id: null,
  title: null,
  standfirst: null,
  date: null,
  source: null,
  url: null,
  authors: null,
  language: null,
  actors: { add: [], remove: [] },
  topics: { add: [], remove: [] },
  repairs: { accept: [], reject: [] },
  duplicates: { reject: [] },
  keep: [],
  drop: [],
  diffusion: null,
  sample: false,
  draft: false,
  where: {},
};

type Key = keyof typeof SCHEMAS;

/**
 * Adds what one YAML mapping says to the editor's word; a key said before is said anew. A value that cannot be used is
 * an error and left out, an unknown key a warning.
 */
export function withMapping(
  word: EditorWord,
  file: string,
  mapping: YamlMapping,
): { word: EditorWord; problems: Problem[] } {
  const problems = unknownKeys(file, mapping);
  const said: Record<string, unknown> = {};
  const where: Record<string, Place> = {};
  for (const [written, value] of sortedEntries(mapping)) {
    const key = keyOf(written);
    if (!Object.hasOwn(SCHEMAS, key) || isEmpty(value)) continue;
    const place = { file, line: mapping.lineOf(written) };
    const result = v.safeParse(SCHEMAS[key as Key] as v.GenericSchema, value);
    if (result.success) said[key] = result.output;
    else problems.push(unusable(written, result.issues[0], place));
    if (key === 'diffusion' && !result.success) said[key] = 'reference';
    where[key] = place;
  }
  return { word: { ...word, ...said, where: { ...word.where, ...where } }, problems };
}

/** « Title », « Author »: other tools write keys with a capital. */
function keyOf(written: string): string {
  const key = written.toLowerCase();
  return ALIASES[key] ?? key;
}

function unknownKeys(file: string, mapping: YamlMapping): Problem[] {
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(mapping.data)) {
    const place = { file, line: mapping.lineOf(key) };
    if (!EDITOR_KEYS.has(key.toLowerCase()))
      problems.push(warning('unknown-key', place, unknownKeyWords(key, [...EDITOR_KEYS])));
    const inner = INNER_KEYS[key];
    for (const name of inner && isRecord(value) ? Object.keys(value) : []) {
      if (inner?.includes(name)) continue;
      const innerPlace = { file, line: mapping.lineOf(key, name) };
      problems.push(warning('unknown-key', innerPlace, unknownKeyWords(name, inner as string[])));
    }
  }
  return problems;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Aliases first, so that our own key has the last word. */
function sortedEntries(mapping: YamlMapping): [string, unknown][] {
  return Object.entries(mapping.data).sort(([a], [b]) => Number(b in ALIASES) - Number(a in ALIASES));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === '~' || value === 'null';
}

function unusable(key: string, issue: v.BaseIssue<unknown> | undefined, place: Place): Problem {
  const path = issue?.path?.map(item => String(item.key)) ?? [];
  const inner = path.length ? `${key}.${path.join('.')}` : key;
  const impossible = issue?.message.includes('does not exist');
  const code = key === 'date' ? (impossible ? 'impossible-date' : 'unknown-date-form') : 'wrong-value';
  const restricted = key === 'diffusion' ? ' Until then only its reference is shown.' : '';
  return error(code, place, [
    `\`${inner}\` cannot be used: ${JSON.stringify(issue?.input)?.slice(0, 80) ?? 'the value'} ${issue?.message ?? 'is wrong'}.`,
    `Correct it, or remove the key.${restricted}`,
  ]);
}
