import type { Problem } from '../article.ts';
import { normalise } from '../lib/words.ts';
import type { VocabularyFile, VocabularyFiles } from '../vocabulary.ts';

/** One vocabulary file of this room: comma-separated words under keys, tables of them, or a plain list. */
export class Entries {
  readonly problems: Problem[] = [];
  readonly #file: VocabularyFile | undefined;
  readonly #name: string;

  constructor(files: VocabularyFiles, name: string) {
    this.#name = name;
    this.#file = files.get(name);
    if (!this.#file) this.reject(null, 'is missing');
  }

  /** A `.txt` file: an entry a line, as norms of tokens. */
  list(): string[] {
    const data = this.#file?.data;
    return Array.isArray(data) ? data.flatMap(entry => (typeof entry === 'string' ? normalise(entry) : [])) : [];
  }

  /** `key: word, word`, as norms of tokens. */
  words(key: string): string[] {
    return this.#split(this.#value(key), [key]);
  }

  /** `key:` and a line each, as written. */
  lines(key: string): string[] {
    const value = this.#value(key);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.filter(line => typeof line === 'string');
    this.reject([key], 'must be a list');
    return [];
  }

  /** `key:` and under it `word: synonym, synonym`. Keys as written, synonyms as norms. */
  map(key: string): Map<string, string[]> {
    const value = this.#value(key);
    if (value === undefined) return new Map();
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return new Map(Object.entries(value).map(([word, words]) => [word, this.#split(words, [key, word])]));
    }
    this.reject([key], 'must be a table of words');
    return new Map();
  }

  reject(path: readonly (string | number)[] | string | null, why: string): void {
    const at = typeof path === 'string' ? [path] : path;
    this.problems.push({
      level: 'warning',
      code: 'vocabulary',
      file: `vocabulary/${this.#name}`,
      line: at && this.#file ? this.#file.lineOf(at) : null,
      message: `${at ? at.join(' › ') : this.#name} ${why}.`,
      help: 'Write a French word, a colon, and English words separated by commas, as the entries beside it.',
    });
  }

  #value(key: string): unknown {
    const data = this.#file?.data;
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  }

  #split(value: unknown, path: readonly string[]): string[] {
    if (value === undefined) return [];
    // YAML reads « 4 » or « yes » as something else than a word.
    if (typeof value === 'string' || typeof value === 'number') {
      return String(value)
        .split(',')
        .flatMap(word => normalise(word.trim()) || []);
    }
    this.reject(path, 'must be words separated by commas');
    return [];
  }
}
