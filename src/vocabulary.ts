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
