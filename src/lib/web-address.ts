/** Is it an absolute address of the web (`http:` or `https:`)? Nothing is fetched. */
export function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/**
 * How addresses of outlets end, as alternatives of a pattern: of the countries where French is written in the press, and of
 * everybody. Endings that are ordinary words (« ne », « re », « ga ») are left out: after a stop without its space they begin a
 * sentence.
 */
export const DOMAIN_ENDINGS = 'com|net|org|info|eu|fr|be|ch|ca|lu|mc|dz|ma|tn|sn|ci|cm|bf|ml|tg|bj';
