/** Character references, for markup that is read without the parser; all of HTML's are known through parse5's own table. */
import { onDemand } from '../../lib/on-demand.ts';
import { remembered } from '../../lib/remembered.ts';

const parse5 = onDemand<typeof import('parse5')>('parse5');

const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/gi;
const CLOSED = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;
/** French pages use about a hundred names; a hostile one could make up millions. */
const MAX_KNOWN = 2000;

/** `&eacute;` → `é`, `&#8217;` → `’`; what is no reference stays. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeOne) : text;
}

/** Plain text copied from a page's source: only what is closed by its semicolon, and no reference makes a new line. */
export function decodeClosedEntities(text: string): string {
  return text.includes('&') && text.includes(';')
    ? text.replace(CLOSED, one => decodeOne(one).replace(/[\n\r\t\f\v\u2028\u2029]/g, ' '))
    : text;
}

const decodeOne = remembered((reference: string) => {
  const node = parse5().parseFragment(reference).childNodes[0];
  return node && 'value' in node ? node.value : reference;
}, MAX_KNOWN);
