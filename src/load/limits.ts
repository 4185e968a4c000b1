/** What load refuses, in one place, so that a message can say where the limit is. */

/** Largest article file, in bytes. A long read is 60 KB of text, a heavy page 3 MB. */
export const MAX_ARTICLE_BYTES = 5_000_000;

/** Largest file of a saved page, in bytes; `MAX_ARTICLE_BYTES` holds for what is left without its pictures. */
export const MAX_SAVED_BYTES = 40_000_000;

/** Largest `.yaml` file beside an article, and largest front matter, in bytes. The shipped ones have under 2 KB. */
export const MAX_EDITOR_BYTES = 100_000;

/** More aliases than an honest YAML file has; beyond it the file is taken for an alias bomb. */
export const MAX_YAML_ALIASES = 100;

/** Elements open at once in a page. Browsers stop at 512; honest pages stay below 60. */
export const MAX_HTML_DEPTH = 512;

/** Elements of a page. The heaviest saved page that was measured has 6,000. */
export const MAX_HTML_ELEMENTS = 200_000;

/** Attributes of one element: the parser compares each with all before it. */
export const MAX_HTML_ATTRIBUTES = 500;
