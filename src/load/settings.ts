import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../article.ts';
import { isWebAddress } from '../lib/web-address.ts';
import type { Settings } from '../settings.ts';
import { decode } from './bytes/decode.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readYamlMapping, unknownKeyWords, type YamlMapping } from './editor/yaml.ts';
import { inOneLine, warning } from './problems.ts';
import { guessedEncoding } from './text/text.ts';

const DEFAULTS: Settings = {
  title: 'Dépêche',
  description: 'Un dossier de presse.',
  url: null,
  diffusion: 'full',
  timeZone: 'Europe/Paris',
  publisher: null,
  language: 'fr',
};

const Text = v.pipe(v.string('must be a text'), v.trim());
const Filled = v.pipe(Text, v.minLength(1, 'must not be empty'));
const Optional = v.pipe(
  Text,
  v.transform(text => (text === '' || text === '~' || text === 'null' ? null : text)),
);

const KEYS = {
  title: Filled,
  description: Text,
  url: v.pipe(
    Optional,
    v.check(text => text === null || isWebAddress(text), 'must be an address like https://example.org/dossier'),
    v.transform(withoutSlash),
  ),
  diffusion: v.picklist(['full', 'extract', 'reference'], 'must be full, extract or reference'),
  timeZone: v.pipe(Text, v.check(isTimeZone, 'must be a time zone of the IANA list, like Europe/Paris')),
  publisher: Optional,
  language: v.picklist(['fr'], 'must be fr, the only language shipped'),
};

/**
 * The settings of a site; every key has a default, and so has the whole file.
 * @throws ConfigurationError with file, line and what to do, if the file or a value cannot be used.
 */
export function readSettings(path: string): { settings: Settings; problems: Problem[] } {
  if (!existsSync(path)) return { settings: DEFAULTS, problems: [] };
  const file = basename(path);
  const decoded = decode(readBytes(path));
  const { settings, problems } = parseSettings(file, decoded.text);
  return { settings, problems: decoded.guessed ? [guessedEncoding(file, decoded), ...problems] : problems };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (reason) {
    throw new ConfigurationError(`${path} cannot be read (${(reason as Error).message}). Check that you may read it.`);
  }
}

/** The same from a text; `file` names it in messages. */
export function parseSettings(file: string, text: string): { settings: Settings; problems: Problem[] } {
  const { mapping, fault } = readYamlMapping({ text, file, firstLine: 0 });
  if (!mapping) throw new ConfigurationError(inOneLine(fault));
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const key of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    if (Object.hasOwn(mapping.data, key)) settings[key] = settingOf(key, mapping, file);
  }
  return { settings: settings as Settings, problems: unknownKeys(mapping, file) };
}

function settingOf(key: keyof typeof KEYS, mapping: YamlMapping, file: string): unknown {
  const result = v.safeParse(KEYS[key] as v.GenericSchema, mapping.data[key]);
  if (result.success) return result.output;
  const line = (mapping.lineOf(key) ?? 0) + 1;
  const given = JSON.stringify(mapping.data[key]);
  throw new ConfigurationError(`${file}:${line}: \`${key}\` is ${given}; it ${result.issues[0].message}.`);
}

function unknownKeys(mapping: YamlMapping, file: string): Problem[] {
  return Object.keys(mapping.data)
    .filter(key => !Object.hasOwn(KEYS, key))
    .map(key => warning('unknown-key', { file, line: mapping.lineOf(key) }, unknownKeyWords(key, Object.keys(KEYS))));
}

function withoutSlash(text: string | null): string | null {
  return text === null ? null : text.replace(/\/+$/, '');
}

function isTimeZone(name: string): boolean {
  // Asking costs a tenth of a build in which nothing changed: the engine reads its whole calendar first.
  if (name === DEFAULTS.timeZone) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
