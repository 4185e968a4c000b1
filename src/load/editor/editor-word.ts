import * as v from 'valibot';
import type { EditorWord, Problem } from '../../article.ts';
import { isWebAddress } from '../../lib/web-address.ts';
import { error, type Place, warning } from '../problems.ts';
import { writtenDateIn } from '../text/written-date.ts';
import { ALIASES, EDITOR_KEYS, INNER_KEYS, SCHEMAS } from './editor-keys.ts';
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
    if (!Object.hasOwn(SCHEMAS, key) || isEmpty(value) || isSwitch(written, value)) continue;
    const place = { file, line: mapping.lineOf(written) };
    const result = v.safeParse(SCHEMAS[key as Key] as v.GenericSchema, withSmallKeys(key, value));
    if (result.success) said[key] = result.output;
    else problems.push(unusable(written, result.issues[0], place));
    if (key === 'diffusion' && !result.success) said[key] = 'reference';
    where[key] = place;
  }
  // Collectors of pages call the address the source.
  if (typeof said.source === 'string' && isWebAddress(said.source)) {
    const { source: address, ...others } = said;
    return { word: { ...word, url: address as string, ...others, where: { ...word.where, ...where } }, problems };
  }
  return { word: { ...word, ...said, where: { ...word.where, ...where } }, problems };
}

/** `published: true` of other generators says that a page is shown. */
function isSwitch(written: string, value: unknown): boolean {
  return written.toLowerCase() === 'published' && /^(?:true|false)$/i.test(String(value));
}

/** « Title », « Author »: other tools write keys with a capital. */
function keyOf(written: string): string {
  const key = written.toLowerCase();
  return ALIASES.get(key) ?? key;
}

function unknownKeys(file: string, mapping: YamlMapping): Problem[] {
  const problems: Problem[] = [];
  const check = (path: readonly string[], valid: readonly string[]) => {
    const name = path.at(-1)!;
    if (valid.includes(name.toLowerCase())) return;
    problems.push(warning('unknown-key', { file, line: mapping.lineOf(...path) }, unknownKeyWords(name, valid)));
  };
  for (const [key, value] of Object.entries(mapping.data)) {
    if (!EDITOR_KEYS.has(key.toLowerCase())) check([key], Object.keys(SCHEMAS));
    const inner = INNER_KEYS.get(keyOf(key));
    if (inner && isRecord(value)) for (const name of Object.keys(value)) check([key, name], inner);
  }
  return problems;
}

/** A value with its inner keys as ours are written, if it may have such. */
function withSmallKeys(key: string, value: unknown): unknown {
  if (!INNER_KEYS.has(key) || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner]));
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Aliases first, so that our own key has the last word. */
function sortedEntries(mapping: YamlMapping): [string, unknown][] {
  return Object.entries(mapping.data).sort(([a], [b]) => Number(isAlias(b)) - Number(isAlias(a)));
}

function isAlias(written: string): boolean {
  return ALIASES.has(written.toLowerCase());
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === '~' || value === 'null';
}

function unusable(key: string, issue: v.BaseIssue<unknown> | undefined, place: Place): Problem {
  const path = issue?.path?.map(item => String(item.key)) ?? [];
  const inner = path.length ? `${key}.${path.join('.')}` : key;
  const impossible = issue?.message.includes('does not exist');
  const code = keyOf(key) === 'date' ? (impossible ? 'impossible-date' : 'unknown-date-form') : 'wrong-value';
  const restricted = key === 'diffusion' ? ' Until then only its reference is shown.' : '';
  const iso = keyOf(key) === 'date' && !impossible ? isoOf(issue?.input) : null;
  // What another tool wrote is no order of the editor's.
  return (isAlias(key) ? warning : error)(code, place, [
    `\`${inner}\` cannot be used: ${JSON.stringify(issue?.input)?.slice(0, 80) ?? 'the value'} ${issue?.message ?? 'is wrong'}.`,
    iso ? `Write it as \`${key}: ${iso}\`.` : `Correct it, or remove the key.${restricted}`,
  ]);
}

/** « 17/02/2018 », « Publié le 17 février 2018 »: the day that they hold, the day first as in all French-speaking countries. */
function isoOf(input: unknown): string | null {
  return typeof input === 'string' ? (writtenDateIn(input)?.iso.slice(0, 10) ?? null) : null;
}
