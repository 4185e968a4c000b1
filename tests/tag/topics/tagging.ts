import type { DatedArticle, Topic } from '../../../src/article.ts';
import { parseVocabularyFile } from '../../../src/load/vocabulary.ts';
import { prepareTopics, type TopicLanguage, topicsOf } from '../../../src/tag/topics/topics.ts';

export type Given = {
  readonly title?: string | null;
  readonly standfirst?: string | null;
  readonly text?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
};

/** As much of an article as themes look at. */
export function articleOf({ title = null, standfirst = null, text = '', add = [], remove = [] }: Given): DatedArticle {
  const editor = { topics: { add, remove }, where: {} };
  return { file: 'a.txt', title, standfirst, text, editor } as unknown as DatedArticle;
}

export function tag(given: Given, language: TopicLanguage): readonly Topic[] {
  return topicsOf(articleOf(given), language).topics;
}

/** Compiles a vocabulary written in the test. */
export function languageOf(yaml: string): ReturnType<typeof prepareTopics> {
  const file = parseVocabularyFile('vocabulary/topics.yaml', yaml, [])!;
  return prepareTopics(new Map([['topics.yaml', file]]));
}
