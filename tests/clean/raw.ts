import type { EditorWord, PageMetadata, RawArticle, RawLine } from '../../src/article.ts';
import { NO_PAGE } from '../../src/load/body.ts';
import { NO_WORD } from '../../src/load/editor/editor-word.ts';

type Changes = Partial<Omit<RawArticle, 'editor' | 'page'>> & {
  readonly editor?: Partial<EditorWord>;
  readonly page?: Partial<PageMetadata>;
};

/** A raw article of plain text, as `load` gives it. */
export function rawArticle(text: string, { editor, page, ...changes }: Changes = {}): RawArticle {
  return {
    file: 'article.txt',
    contentHash: 'sha256:0',
    format: 'text',
    editor: { ...NO_WORD, ...editor },
    page: { ...NO_PAGE, ...page },
    lines: text.split('\n').map((line, number): RawLine => ({ line: number, text: line, kind: 'line' })),
    extracted: [],
    problems: [],
    ...changes,
  };
}
