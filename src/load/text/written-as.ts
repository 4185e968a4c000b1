import type { RawArticle } from '../../article.ts';

/** `marked` and `tagged`: lines of plain text with Markdown or HTML in them. */
export type Writing = 'page' | 'markdown' | 'marked' | 'tagged' | 'plain';

/** UTF-16 code units in which a page says that it is one. */
const HEAD = 2000;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Tags that part paragraphs, and those that stand in one: « x < y » and « <Jean> » are none. */
const BLOCK =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|figure|figcaption|blockquote|section|article|header|footer|table|t[rdh]|tbody|hr|script|style|iframe)(?:\s[^<>]{0,2000})?\/?>/i;
const INLINE = /<\/(?:a|b|strong|em|i|u|span|q|cite|sup|font)>/i;
/** Lines that hold tags. */
const FEW_TAGS = 2;
/** Of all lines those with blocks of their own, where line ends part nothing. */
const MOST = 0.5;

/** « ## Un intertitre », « [des mots](https://…) », « ![](image.jpg) », « **Une ligne en gras** »; « #mot » is a key word. */
const MARKED = /^#{1,6} \p{L}|!?\[[^[\]\n]{0,300}\]\((?:https?:|[/#.])[^()\s]{0,500}\)|^\*\*\S[^*\n]{0,500}\S\*\*$/u;
const FEW_MARKS = 2;

/**
 * What a text is written in, whatever its file is called: scraped pages are saved as `.txt`, and so is the Markdown that
 * was made of them. Linear in the length of the text.
 */
export function writtenAs(text: string, format: RawArticle['format']): Writing {
  if (format === 'html' || PAGE.test(text.slice(0, HEAD))) return 'page';
  if (format === 'markdown') return 'markdown';
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const isTagged = text.includes('<');
  const blocks = isTagged ? lines.filter(line => BLOCK.test(line)).length : 0;
  if (blocks > 0 && blocks >= lines.length * MOST) return 'page';
  if (isTagged && lines.filter(line => INLINE.test(line) || BLOCK.test(line)).length >= FEW_TAGS) return 'tagged';
  return lines.filter(line => MARKED.test(line.trim())).length >= FEW_MARKS ? 'marked' : 'plain';
}
