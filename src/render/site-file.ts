/** In pieces where it may be too large to be in memory whole. */
export type Content = string | Uint8Array | Iterable<string>;

/** A file of the site that no template makes: `content` is worked out only if `hash` says that it changed. */
export type SiteFile = {
  /** Under the output folder, with `/`. */
  readonly path: string;
  /** Of everything that the content depends on; worked out when it is asked for. */
  readonly hash: () => string;
  readonly content: () => Content;
};

/** Files that change together, and whose very names depend on what they hold: made only if `hash` changed. */
export type FileGroup = {
  readonly name: string;
  readonly hash: string;
  readonly files: () => readonly (readonly [path: string, content: string])[];
};
