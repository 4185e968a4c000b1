/**
 * The files under `vocabulary/` as read, before any room has checked them. `load` reads them once; each room's
 * `prepare…` turns the ones it needs into a typed, compiled language, and reports what it cannot use.
 */
export type VocabularyFile = {
  /** `vocabulary/actors.yaml` */
  readonly path: string;
  /** YAML: the parsed document. `.txt`: `string[]`, one entry a line, blank lines and `#` comments left out. */
  readonly data: unknown;
  /** 0-based line of a place in `data`, e.g. `[3, 'aliases', 0]`; `null` if unknown. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
};

/** By file name without folder: `actors.yaml`, `first-names.txt`. */
export type VocabularyFiles = ReadonlyMap<string, VocabularyFile>;

/** Something in a vocabulary file that cannot be used, or a file that is not there; of the shape of every problem of an article. */
export type VocabularyProblem = {
  readonly level: 'error' | 'warning';
  readonly code: 'vocabulary' | 'vocabulary-entry' | 'vocabulary-missing';
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
  readonly help: string;
};

/** Without a file that was shipped a stage would quietly do less. @param name without folder */
export function missingFile(name: string): VocabularyProblem {
  return {
    level: 'error',
    code: 'vocabulary-missing',
    file: `vocabulary/${name}`,
    line: null,
    message: 'The file is missing.',
    help: 'Put it back as it was shipped.',
  };
}

type Said = Pick<VocabularyProblem, 'message' | 'help'>;

/** An entry that is left out until somebody mends it. @param path its place in `data`, as for `lineOf` */
export function unusableEntry(file: VocabularyFile, path: readonly (string | number)[], said: Said): VocabularyProblem {
  return { level: 'error', code: 'vocabulary-entry', file: file.path, line: file.lineOf(path), ...said };
}

/** The entries of a `.txt` file as written; none if there is no such file. @param name without folder */
export function entriesOf(files: VocabularyFiles, name: string): readonly string[] {
  const data = files.get(name)?.data;
  return Array.isArray(data) ? data.filter(line => typeof line === 'string') : [];
}

/** `normalise` makes a written word what words of texts are compared with; `help` tells an editor how entries look. */
export type WordListOptions = { readonly normalise: (word: string) => string; readonly help: string };

/**
 * One vocabulary file of words: a plain list, or lists under keys (`key: word, word`, or a line each), or tables of them. What
 * cannot be used becomes a problem with its line; the rest is given all the same.
 */
export class WordLists {
  readonly problems: VocabularyProblem[] = [];
  readonly #file: VocabularyFile | undefined;
  readonly #name: string;
  readonly #options: WordListOptions;

  constructor(files: VocabularyFiles, name: string, options: WordListOptions) {
    this.#name = name;
    this.#options = options;
    this.#file = files.get(name);
    if (!this.#file) this.problems.push(missingFile(name));
  }

  /** A `.txt` file: an entry a line, normalised. */
  list(): string[] {
    const data = this.#file?.data;
    return Array.isArray(data)
      ? data.flatMap(entry => (typeof entry === 'string' ? this.#options.normalise(entry) : []))
      : [];
  }

  /** Reports the keys that nobody knows, and those that are not there. */
  expect(keys: readonly string[]): void {
    const data = this.#file?.data;
    if (data === undefined) return;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      this.reject([], 'must hold lists of words, each under its key');
      return;
    }
    for (const key of Object.keys(data)) if (!keys.includes(key)) this.reject([key], 'is a list that nobody knows');
    for (const key of keys) if (!(key in data)) this.reject([], `has no list “${key}”`);
  }

  /** The entries under a key as written: those between commas, or one for each list item. */
  lines(key: string): string[] {
    const value = this.#value(key);
    if (!Array.isArray(value)) return this.#split(value, [key]);
    return value.flatMap((item, i) => {
      if (typeof item === 'string' && item.trim()) return item.trim();
      this.reject([key, i], 'is not a word');
      return [];
    });
  }

  /** The words under a key, normalised, commas within list items parting them too; one that stands twice is a problem. */
  words(key: string): string[] {
    const words = this.lines(key).flatMap(line => this.#normalised(line.includes(',') ? line.split(',') : [line]));
    const seen = new Set<string>();
    for (const word of words) {
      if (seen.has(word)) this.reject([key], `has “${word}” twice`);
      seen.add(word);
    }
    return words;
  }

  /** `key:` and under it `word: synonym, synonym`. Keys as written, synonyms normalised. */
  table(key: string): Map<string, string[]> {
    const value = this.#value(key);
    if (value === undefined) return new Map();
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const rows = Object.entries(value);
      return new Map(rows.map(([word, list]) => [word, this.#normalised(this.#split(list, [key, word]))]));
    }
    this.reject([key], 'must be a table of words');
    return new Map();
  }

  /** @param path what stands wrong: a key, a place in its list; empty for the file itself */
  reject(path: readonly (string | number)[], why: string): void {
    const file = `vocabulary/${this.#name}`;
    const line = path.length > 0 ? (this.#file?.lineOf(path) ?? null) : null;
    const message = `${path.length > 0 ? path.join(' › ') : file} ${why}.`;
    this.problems.push({ level: 'warning', code: 'vocabulary', file, line, message, help: this.#options.help });
  }

  #value(key: string): unknown {
    const data = this.#file?.data;
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  }

  #normalised(words: readonly string[]): string[] {
    return words.flatMap(word => this.#options.normalise(word.trim()) || []);
  }

  #split(value: unknown, path: readonly string[]): string[] {
    if (value === undefined) return [];
    // YAML reads « 4 » or « 1910 » as a number.
    if (typeof value === 'string' || typeof value === 'number')
      return String(value)
        .split(',')
        .flatMap(word => word.trim() || []);
    this.reject(path, 'must be words separated by commas');
    return [];
  }
}
