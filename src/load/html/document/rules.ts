/** Why a piece of a page is left out; the `rule` of what goes into `extracted`. */
export const HTML_RULES = [
  'html-nav',
  'html-related',
  'html-share',
  'html-comments',
  'html-subscribe',
  'html-ad',
  'html-cookies',
  'html-byline',
  'html-tags',
  'html-caption',
  'html-aside',
  'html-form',
  'html-media',
  'html-hidden',
  'html-notes',
  'html-links',
  'html-headline',
  'html-repeated',
] as const;

export type HtmlRule = (typeof HTML_RULES)[number];
