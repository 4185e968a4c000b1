import type { Problem } from '../article.ts';
import type { Content } from '../render/site-file.ts';

export type { Content } from '../render/site-file.ts';

export type BuildOptions = {
  /** The working directory: `site.yaml`, `vocabulary/`, `templates/`, `.eleventy.ts`. */
  readonly project: string;
  readonly input: string;
  readonly output: string;
  readonly siteUrl: string | null;
  readonly fresh: boolean;
  readonly copy: boolean;
  readonly workers: number | null;
  readonly progress: {
    readonly stage: (name: string, total: number | null) => void;
    readonly advance: (by: number) => void;
  };
  /** Is shown the site as soon as it is understood. The build goes on when the promise is kept. */
  readonly onPreview?: (preview: Preview) => Promise<void>;
};

/** A site that is understood and not yet written, for as long as its build goes on. */
export type Preview = {
  readonly problems: readonly Problem[];
  /**
   * @param path of a file of the site
   * @returns `null` for what is no file of it, and for the search index, which the build alone can make
   */
  readonly content: (path: string) => Promise<Content | null>;
};

export type BuildReport = {
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly published: number;
  /** Articles whose date was inferred; articles of which nothing is known. */
  readonly inferred: number;
  readonly undated: number;
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
};
