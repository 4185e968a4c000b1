import type { Problem, RawArticle } from '../../article.ts';
import { fingerprint } from '../../cache/fingerprint.ts';
import { readArticle } from '../../load/article.ts';
import type { ArticleEntry } from '../../load/files/kinds.ts';
import { type Language, surveyOf } from '../../pipeline.ts';
import { faultIn } from './fault.ts';
import type { RawMemory } from './raw-memory.ts';

export type ReadJob = { readonly kind: 'read'; readonly entry: ArticleEntry };

export type ReadResult = {
  /** Of the bytes of the file and of the `.yaml` beside it; `null` if they gave no article. */
  readonly hash: string | null;
  /** JSON of an `ArticleSurvey`. */
  readonly survey: string;
  readonly problems: readonly Problem[];
};

/** @param memory keeps what was read for the thread's own analysis of it */
export function readWork({ entry }: ReadJob, memory: RawMemory, { load }: Language): ReadResult {
  try {
    const { article, problems } = readArticle(entry, load);
    if (!article) return { hash: null, survey: '', problems };
    memory.keep(article);
    return { hash: hashOf(article), survey: JSON.stringify(surveyOf(article)), problems: [] };
  } catch (fault) {
    return { hash: null, survey: '', problems: [faultIn(entry.file, fault)] };
  }
}

export function hashOf(article: RawArticle): string {
  return fingerprint(article.contentHash, JSON.stringify(article.editor));
}
