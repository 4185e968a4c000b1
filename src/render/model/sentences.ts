/** Which sentence of an article's text holds a span. */
import type { Block, CleanArticle } from '../../article.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { sentenceAt, sentencesOf } from '../../lib/sentences.ts';

/** UTF-16 code units in `text`. */
export type Stretch = { readonly start: number; readonly end: number };

/** The sentence of an article's text around a span; `null` for a span in a heading or across paragraphs. */
export const sentenceFinder = rememberedWith(({ text, blocks }: Pick<CleanArticle, 'text' | 'blocks'>) => {
  const sentencesIn = rememberedWith((block: Block) => sentencesOf(text.slice(block.start, block.end)));
  return (span: Stretch): Stretch | null => {
    const block = blocks.find(block => block.start <= span.start && span.end <= block.end);
    if (!block || block.kind === 'heading') return null;
    const sentence = sentenceAt(sentencesIn(block), span.start - block.start);
    return sentence && { start: sentence.start + block.start, end: sentence.end + block.start };
  };
});
