import type { Problem } from '../article.ts';
import type { Preview } from './publish/preview.ts';

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
