import type { Problem } from '../article.ts';
import { normalise } from '../lib/words.ts';
import type { VocabularyFile, VocabularyFiles } from '../vocabulary.ts';

/** The lists of one vocabulary file: `key: word, word, word` or `key:` and a line each. Keeps what is wrong as problems. */
export class Entries {
  readonly problems: Problem[] = [];
  readonly #file: VocabularyFile | undefined;
  readonly #name: string;

  constructor(files: VocabularyFiles, name: string) {
    this.#name = name;
    this.#file = files.get(name);
    if (!this.#file) this.#problem(null, `vocabulary/${name} is missing`);
  }

  /** The entries under a key as an editor wrote them, one for each list item or comma. */
  lines(key: string): string[] {
    const value = this.#value(key);
    if (value === undefined) return [];
    if (typeof value === 'string') return value.split(',').flatMap(word => word.trim() || []);
    if (!Array.isArray(value)) {
      this.reject(key, 'must be a list of words');
      return [];
    }
    return value.flatMap((item, i) => {
      if (typeof item === 'string' && item.trim()) return item.trim();
      this.reject(key, 'has an entry that is not a word', i);
      return [];
    });
  }

  /** The same, as norms of tokens; a word that stands twice is a problem. */
  words(key: string): string[] {
    const words = this.lines(key).flatMap(line => line.split(',').map(word => normalise(word.trim())));
    const twice = words.find((word, i) => words.indexOf(word) !== i);
    if (twice) this.reject(key, `has “${twice}” twice`);
    return words;
  }

  reject(key: string, why: string, index?: number): void {
    this.#problem(this.#file?.lineOf(index === undefined ? [key] : [key, index]) ?? null, `${key} ${why}`);
  }

  #value(key: string): unknown {
    const data = this.#file?.data;
    if (typeof data !== 'object' || data === null) return undefined;
    return (data as Record<string, unknown>)[key];
  }

  #problem(line: number | null, message: string): void {
    const file = `vocabulary/${this.#name}`;
    const help = 'Write French words separated by commas, or one a line after a dash.';
    this.problems.push({ level: 'warning', code: 'vocabulary', file, line, message, help });
  }
}
