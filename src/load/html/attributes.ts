/**
 * The highest number of attributes on one tag, at least roughly: quotes are kept to, the content of scripts, styles
 * and comments is passed over. One pass; stops counting a tag at `MOST`.
 */
export function mostAttributes(source: string): number {
  let most = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const name = NAME.exec(source.slice(at + 1, at + 24))?.[0].toLowerCase();
    if (name === undefined) at = source.indexOf('<', source.startsWith('<!--', at) ? endOf(source, '-->', at) : at + 1);
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
/** What follows `=` or stands alone is one attribute; a quoted value is passed over whole. */
function countIn(source: string, from: number): { count: number; end: number } {
  let count = 0;
  let at = from;
  while (at < source.length) {
    const unit = source[at];
    if (unit === '>') return { count, end: at + 1 };
    if (unit === '"' || unit === "'") at = endOf(source, unit, at + 1);
    else {
      if (isGap(source[at - 1]) && !isGap(unit)) count++;
      at++;
    }
  }
  return { count, end: at };
}

function isGap(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '/' || unit === '"' || unit === "'";
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function closingTag(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return source.length;
}
