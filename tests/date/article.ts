import type { EditorWord, RepairedArticle } from '../../src/article.ts';
import { dateArticle } from '../../src/date/date.ts';
import { NO_WORD } from '../../src/load/editor/editor-word.ts';
import { language } from './read.ts';

export type Draft = Partial<Omit<RepairedArticle, 'editor' | 'page'>> & {
  readonly editor?: Partial<EditorWord>;
  /** `[value, where]` of dates that a page's metadata states. */
  readonly pageDates?: readonly (readonly [value: string, where: string])[];
  readonly timeZone?: string;
};

/** A dated article from the few fields that a test is about. */
export function dated({ editor, pageDates, timeZone, ...draft }: Draft) {
  const article: RepairedArticle = {
    ...{ file: 'depeche.txt', contentHash: 'sha256:0', format: 'text', lines: [], extracted: [], problems: [] },
    ...{ title: null, standfirst: null, source: { name: null, url: null }, authors: [], agencies: [], place: null },
    ...{ language: { code: 'fra', confidence: 1 }, text: '', blocks: [], removed: [], dateLines: [], excluded: null },
    repairs: [],
    ...draft,
    editor: { ...NO_WORD, ...editor },
    page: {
      ...{ title: null, standfirst: null, source: null, url: null, authors: [], language: null },
      dates: (pageDates ?? []).map(([value, where]) => ({ value, where })),
    },
  };
  return dateArticle(article, { language, timeZone: timeZone ?? 'Europe/Paris' });
}

/** A header line as `clean` hands it on. */
export function headerLine(text: string) {
  return { dateLines: [{ line: 0, text }] };
}
