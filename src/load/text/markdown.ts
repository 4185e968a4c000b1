import type { Token, Tokens } from 'marked';
import type { RawLine } from '../../article.ts';
import { onDemand } from '../../lib/on-demand.ts';
import { once } from '../../lib/once.ts';
import { inlineText, type Links } from './markdown-inline.ts';
import { withoutMarkup } from './strip-markup.ts';

const marked = onDemand<typeof import('marked')>('marked');

/** Quotes and lists within one another; deeper marks are taken for text, since marked recurses. */
const MAX_NESTING = 20;
const MARK = '[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])';
const TOO_DEEP = new RegExp(`^((?:${MARK}){${MAX_NESTING}})(?:${MARK})+`, 'gm');
/** Deeper indentation than any list of an article has; only marked's recursion would care. */
const DEEP_INDENT = /^[ \t]{60,}/gm;

/** An underlined heading is not longer, in UTF-16 code units. */
const LONGEST_HEADING = 2000;
const UNDERLINE = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

/** marked looks for the line under a heading to the end of the paragraph, again for each of the lines it takes away. */
const ShortHeadings = once(
  () =>
    class extends marked().Tokenizer {
      override lheading(source: string): Tokens.Heading | undefined {
        return UNDERLINE.test(source.slice(0, LONGEST_HEADING)) ? super.lheading(source) : undefined;
      }
    },
);

/** What blank lines part is not longer in any article, in UTF-16 code units; marked reads a list's lines again and again. */
const MAX_BLOCK = 300_000;
const BLANK_LINE = /\n[ \t]*\n/g;

type Kind = RawLine['kind'];

/**
 * The lines of a Markdown text as a reader would see them: one a paragraph, heading, list item; markup and images gone.
 * `firstLine` is the 0-based line of the file on which the text begins.
 */
export function markdownLines(text: string, firstLine: number): RawLine[] {
  if (longestBlock(text) > MAX_BLOCK) return plainLines(text, firstLine);
  const lines: RawLine[] = [];
  const source = text.replace(TOO_DEEP, '$1').replace(DEEP_INDENT, ' '.repeat(4));
  try {
    const { Lexer } = marked();
    const lexer = new Lexer({ gfm: true, tokenizer: new (ShortHeadings())() });
    const tokens = lexer.blockTokens(source, lexer.tokens);
    collect(tokens, { line: firstLine, kind: 'paragraph', links: lexer.tokens.links }, lines);
  } catch {
    return plainLines(text, firstLine);
  }
  return lines;
}

function longestBlock(text: string): number {
  let [longest, from] = [0, 0];
  for (const { index } of text.matchAll(BLANK_LINE)) {
    longest = Math.max(longest, index - from);
    from = index;
  }
  return Math.max(longest, text.length - from);
}

/** Every line that is not blank, trimmed. */
export function plainLines(text: string, firstLine: number): RawLine[] {
  const lines: RawLine[] = [];
  let line = firstLine;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed) lines.push({ line, text: trimmed, kind: 'line' });
    line++;
  }
  return lines;
}

/** Where in the file the tokens begin, and what the block around them makes of a paragraph. */
type Context = { readonly line: number; readonly kind: Kind; readonly links: Links };

function collect(tokens: readonly Token[], context: Context, lines: RawLine[]): void {
  let line = context.line;
  for (const token of tokens) {
    collectOne(token as Tokens.Generic, { ...context, line: line + leadingBreaks(token.raw) }, lines);
    line += countBreaks(token.raw);
  }
}

function collectOne(token: Tokens.Generic, at: Context, lines: RawLine[]): void {
  if (token.type === 'heading') push(token.text, { ...at, kind: 'heading' }, lines);
  else if (token.type === 'paragraph' || token.type === 'text') push(token.text, at, lines);
  else if (token.type === 'blockquote') collect(token.tokens ?? [], { ...at, kind: 'quote' }, lines);
  else if (token.type === 'list') collectItems((token as Tokens.List).items, at, lines);
  else if (token.type === 'table') collectRows(token as Tokens.Table, at, lines);
  else if (token.type === 'code') pushCode(token as Tokens.Code, at, lines);
  else if (token.type === 'html') pushHtml(token as Tokens.HTML, at, lines);
}

function collectItems(items: readonly Tokens.ListItem[], at: Context, lines: RawLine[]): void {
  let line = at.line;
  for (const item of items) {
    collect(item.tokens, { ...at, line, kind: 'list-item' }, lines);
    line += countBreaks(item.raw);
  }
}

function collectRows(table: Tokens.Table, at: Context, lines: RawLine[]): void {
  const rows = [table.header, ...table.rows];
  rows.forEach((row, i) => {
    const cells = row.map(cell => inlineText(cell.text, at.links)).filter(cell => cell !== '');
    // The line under the header is a rule.
    if (cells.length) lines.push({ line: at.line + i + Number(i > 0), text: cells.join(' | '), kind: 'line' });
  });
}

/** A paragraph is one line, unless it holds hard breaks (two spaces, `\` or `<br>` at a line's end). */
function push(markdown: string, at: Context, lines: RawLine[]): void {
  let held = '';
  let line = at.line;
  markdown.split('\n').forEach((part, i) => {
    held = held ? `${held}\n${part}` : part;
    if (!HARD_BREAK.test(part.slice(-8))) return;
    pushText(held.replace(/\\$/, ''), { ...at, line }, lines);
    held = '';
    line = at.line + i + 1;
  });
  pushText(held, { ...at, line }, lines);
}

const HARD_BREAK = /(?: {2}|\\|<br ?\/?>)$/i;

function pushText(markdown: string, at: Context, lines: RawLine[]): void {
  const text = inlineText(markdown, at.links);
  if (text) lines.push({ line: at.line, text, kind: at.kind });
}

function pushCode(token: Tokens.Code, at: Context, lines: RawLine[]): void {
  const fence = /^ {0,3}(?:```|~~~)/.test(token.raw) ? 1 : 0;
  for (const line of plainLines(token.text, at.line + fence)) lines.push(line);
}

function pushHtml(token: Tokens.HTML, at: Context, lines: RawLine[]): void {
  for (const line of taggedLines(token.text, at.line)) lines.push(line);
}

/** The lines of a text with tags in it: blocks part lines, but only the file's own breaks count. */
export function taggedLines(text: string, firstLine: number): RawLine[] {
  return plainLines(withoutMarkup(text, BLOCK_BREAK), firstLine).flatMap(({ line, text }) =>
    text
      .split(BLOCK_BREAK)
      .map(part => part.trim())
      .filter(part => part !== '')
      .map(part => ({ line, text: part, kind: 'line' as const })),
  );
}

const HEADING = /^#{1,6} +(?=\S)/;

/** The lines of a text that has Markdown within its lines: each is one of its own, none goes on in the next. */
export function markedLines(text: string, firstLine: number): RawLine[] {
  return plainLines(text, firstLine).flatMap(({ line, text, kind }) => {
    const heading = HEADING.exec(text)?.[0] ?? '';
    const words = inlineText(text.slice(heading.length), {});
    return words ? [{ line, text: words, kind: heading ? 'heading' : kind }] : [];
  });
}

const BLOCK_BREAK = '\u2028';

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function leadingBreaks(raw: string): number {
  return countBreaks(/^\n*/.exec(raw)?.[0] ?? '');
}
