/**
 * The highest number of attributes on one tag. Quoted values are passed over, and so is the content of scripts, styles
 * and comments. One pass over the page.
 */
export function mostAttributes(source: string): number {
  let most = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const name = NAME.exec(source.slice(at + 1, at + 24))?.[0].toLowerCase();
    if (name === undefined)
      at = source.indexOf('<', source.startsWith('<!--', at) ? after(source, '-->', at + 4) : at + 1);
    else {
      const tag = countIn(source, at + 1 + name.length);
      most = Math.max(most, tag.count);
      at = source.indexOf('<', RAW.test(name) ? closingTag(source, name, tag.end) : tag.end);
    }
  }
  return most;
}

const NAME = /^[a-z][a-z0-9-]*/i;
const RAW = /^(?:script|style|textarea|title|noscript|iframe|xmp)$/;
/** One attribute; a quote opens a value only after `=`, as in the HTML standard. */
const ATTRIBUTE = /[\s/]*(?:[^\s/>=][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]+))?|=)/y;

function countIn(source: string, from: number): { count: number; end: number } {
  ATTRIBUTE.lastIndex = from;
  let count = 0;
  let end = from;
  while (ATTRIBUTE.test(source)) {
    count++;
    end = ATTRIBUTE.lastIndex;
  }
  return { count, end: after(source, '>', end) };
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function closingTag(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return source.length;
}
