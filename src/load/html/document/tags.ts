/** Elements whose content no reader sees. */
const SILENT = new Set(
  'script style noscript template svg math iframe embed canvas head link meta source track map area picture img select option datalist textarea button'.split(
    ' ',
  ),
);

/** Is the content of such elements never read? @param tagName in small letters */
export function isSilent(tagName: string): boolean {
  return SILENT.has(tagName);
}

/** Elements that part lines; everything else runs on in its line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table caption tbody td tfoot th ' +
    'thead tr ul video audio object'
  ).split(' '),
);
