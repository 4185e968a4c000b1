import type { Diffusion } from './article.ts';

/** What the editor sets in `site.yaml`. Types only; `load/settings.ts` reads and checks. */
export type Settings = {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the published site, with its base path and without a final slash; `null` if not given. */
  readonly url: string | null;
  /** Default of `diffusion`. */
  readonly diffusion: Diffusion;
  /** IANA name; only to turn a date-time with an offset into a day. */
  readonly timeZone: string;
  /** Who publishes the site, for the feeds and the colophon. */
  readonly publisher: string | null;
  /** BCP 47 language of the interface; `fr` is the only one shipped. */
  readonly language: 'fr';
};
