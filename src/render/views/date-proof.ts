/** What proves a date, within the sentence that says it: « 2022 » alone proves nothing to a reader. */
import type { Evidence } from '../../article.ts';
import { sentenceAt, sentencesOf } from '../../lib/sentences.ts';
import type { ShownArticle } from '../model/shown.ts';
import { paragraphAnchor } from './told.ts';

/** With a `reason`, nobody's words; with `around`, words of the text. */
export type Proof = Pick<Evidence, 'text' | 'reason'> & {
  readonly around?: {
    readonly before: string;
    readonly after: string;
    /** Fragment of the paragraph. */
    readonly anchor: string;
  };
};

type Stretch = { readonly start: number; readonly end: number };
type Source = Pick<ShownArticle, 'text' | 'blocks'>;

/** In the order found; what stands within longer words that prove it too is left out. */
export function proofsOfDate(article: Source, evidence: readonly Evidence[]): readonly Proof[] {
  return evidence
    .filter(one => !evidence.some(other => other !== one && isWithin(one, other)))
    .map(one => {
      const { text, reason } = one;
      const stretch = stretchOf(one);
      if (reason) return { text, reason };
      return stretch ? { text, around: aroundOf(article, stretch) } : { text };
    });
}

/** Of words of the text; those of the title stand above the proof. */
function stretchOf({ field, start, end }: Evidence): Stretch | null {
  return field === 'text' && start !== null && end !== null ? { start, end } : null;
}

function isWithin(one: Evidence, other: Evidence): boolean {
  const [inner, outer] = [stretchOf(one), stretchOf(other)];
  if (!inner || !outer) return false;
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function aroundOf(article: Source, { start, end }: Stretch): NonNullable<Proof['around']> {
  const { text, blocks } = article;
  const block = blocks.find(block => block.start <= start && end <= block.end);
  const from = block?.start ?? start;
  const sentence = block && sentenceAt(sentencesOf(text.slice(from, block.end)), start - from);
  return {
    before: beforeWords(text.slice(sentence ? from + sentence.start : start, start)),
    after: afterWords(text.slice(end, sentence ? Math.max(end, from + sentence.end) : end)),
    anchor: paragraphAnchor(article, start),
  };
}

/** UTF-16 code units of a sentence that are shown on each side; so many more are shown rather than cut. */
const CONTEXT = 70;
const REST = 20;

function beforeWords(text: string): string {
  if (text.length <= CONTEXT + REST) return text;
  const space = text.indexOf(' ', text.length - CONTEXT);
  return space < 0 ? '' : `…${text.slice(space)}`;
}

function afterWords(text: string): string {
  if (text.length <= CONTEXT + REST) return text;
  const space = text.lastIndexOf(' ', CONTEXT);
  return space < 0 ? '' : `${text.slice(0, space).replace(/[\s,;:–—]+$/, '')}…`;
}
