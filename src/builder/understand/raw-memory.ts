import type { RawArticle } from '../../article.ts';

/** UTF-16 code units of text, a quarter of what they take in memory with all that stands around them. */
const MOST = 16_000_000;

/** The files that this thread read and will be asked to analyse; past the limit they are read again. */
export class RawMemory {
  readonly #articles = new Map<string, RawArticle>();
  #size = 0;

  keep(article: RawArticle): void {
    const size = sizeOf(article);
    if (this.#size + size > MOST) return;
    this.#articles.set(article.file, article);
    this.#size += size;
  }

  /** Gives it away: an article is analysed once. */
  take(file: string): RawArticle | null {
    const article = this.#articles.get(file);
    if (!article) return null;
    this.#articles.delete(file);
    this.#size -= sizeOf(article);
    return article;
  }
}

function sizeOf({ lines, extracted }: RawArticle): number {
  return [...lines, ...extracted].reduce((sum, { text }) => sum + text.length, 0);
}
