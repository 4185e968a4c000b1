/** Markup out of a text by one pass, without a tree: for HTML inside Markdown, and for pages that no parser may touch. */

import { decodeEntities } from './entities.ts';

/** Elements whose content is never for readers. */
const SILENT = /^(?:script|style|noscript|template|svg|head|textarea|select|iframe|object)$/;
const INLINE =
  /^\/?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|u|var|wbr)$/;

/**
 * The text of HTML, with `blockBreak` where blocks begin and end; line ends inside markup stay, so that lines can be
 * counted. Linear in the length, whatever the nesting.
 */
export function withoutMarkup(html: string, blockBreak: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    const tag = tagAt(html, open);
    if (tag === null) text += '<';
    else text += (INLINE.test(tag.name) ? '' : blockBreak) + html.slice(open, tag.end).replace(/[^\n]+/g, '');
    at = tag === null ? open + 1 : tag.end;
  }
  return decodeEntities(text + html.slice(at));
}

function tagAt(html: string, open: number): { name: string; end: number } | null {
  if (html.startsWith('<!--', open)) return { name: '!--', end: after(html, '-->', open + 4) };
  const name = NAME.exec(html.slice(open + 1, open + 20))?.[0].toLowerCase();
  if (name === undefined) return null;
  const end = after(html, '>', open + 1);
  if (!SILENT.test(name)) return { name, end };
  const close = html.slice(end).search(new RegExp(`</${name}`, 'i'));
  return { name, end: close < 0 ? html.length : after(html, '>', end + close) };
}

const NAME = /^[/!?]?[a-z][a-z0-9]*/i;

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
