import type { Lexer, Token, Tokens } from 'marked';
import { onDemand } from '../../lib/on-demand.ts';
import { decodeEntities } from './entities.ts';
import { withoutMarkup } from './strip-markup.ts';
import { tidyLine } from './tidy.ts';

const marked = onDemand<typeof import('marked')>('marked');

/** Addresses of reference links, as marked collects them. */
export type Links = Lexer['tokens']['links'];

/** Beyond this length, or this many marks, marked's inline grammar takes quadratic time (UTF-16 code units). */
const MAX_INLINE = 20_000;
const MAX_MARKS = 200;

/** What a reader sees of a stretch of Markdown: links as their words, no images, no tags, no script. */
export function inlineText(markdown: string, links: Links): string {
  if (!/[*_`[\]<>\\&~!]/.test(markdown)) return tidyLine(markdown);
  if (markdown.length > MAX_INLINE || countMarks(markdown) > MAX_MARKS) return tidyLine(withoutMarkup(markdown, ' '));
  const lexer = new (marked().Lexer)({ gfm: true });
  lexer.tokens.links = links;
  return tidyLine(flatten(lexer.inlineTokens(markdown)));
}

function countMarks(markdown: string): number {
  return markdown.match(/[*_`[\]<~]/g)?.length ?? 0;
}

function flatten(tokens: readonly Token[]): string {
  let text = '';
  let silent = false;
  for (const token of tokens) {
    if (token.type === 'html' && SILENT.test(token.raw)) silent = !token.raw.startsWith('</');
    else if (!silent) text += flattenOne(token as Tokens.Generic);
  }
  return text;
}

const SILENT = /^<\/?(?:script|style|noscript|textarea|iframe)/i;

function flattenOne(token: Tokens.Generic): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  if (token.tokens) return flatten(token.tokens);
  return token.type === 'escape' || token.type === 'codespan' ? token.text : decodeEntities(token.text ?? '');
}
