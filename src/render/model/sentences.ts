/** Which sentence of an article's text holds a span. */
import type { Block } from '../../article.ts';
import { sentenceAt, sentencesOf } from '../../lib/sentences.ts';

/** UTF-16 code units in `text`. */
export type Stretch = { readonly start: number; readonly end: number };

/** `null` for a span in a heading or across paragraphs. Each paragraph is cut into sentences when it is first asked for. */
export function sentenceFinder(text: string, blocks: readonly Block[]): (span: Stretch) => Stretch | null {
  const known = new Map<Block, readonly Stretch[]>();
  return span => {
    const block = blocks.find(block => block.start <= span.start && span.end <= block.end);
    if (!block || block.kind === 'heading') return null;
    const sentences = known.get(block) ?? sentencesOf(text.slice(block.start, block.end));
    known.set(block, sentences);
    const sentence = sentenceAt(sentences, span.start - block.start);
    return sentence && { start: sentence.start + block.start, end: sentence.end + block.start };
  };
}
