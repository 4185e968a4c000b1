import type { EditorWord, PageMetadata, RawArticle, RawLine } from '../../src/article.ts';

/** An editor who said nothing. */
export const SILENT: EditorWord = {
  id: null,
  title: null,
  standfirst: null,
  date: null,
  source: null,
  url: null,
  authors: null,
  language: null,
  actors: { add: [], remove: [] },
  topics: { add: [], remove: [] },
  repairs: { accept: [], reject: [] },
  duplicates: { reject: [] },
  keep: [],
  drop: [],
  diffusion: null,
  sample: false,
  draft: false,
  where: {},
};

export const NO_PAGE: PageMetadata = {
  title: null,
  standfirst: null,
  source: null,
  url: null,
  authors: [],
  language: null,
  dates: [],
};

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
    editor: { ...SILENT, ...editor },
    page: { ...NO_PAGE, ...page },
    lines: text.split('\n').map((line, number): RawLine => ({ line: number, text: line, kind: 'line' })),
    extracted: [],
    problems: [],
    ...changes,
  };
}
