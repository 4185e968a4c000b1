import type { Case, Judgement } from './judgement.ts';
import { keyOf } from './text-key.ts';

/** The headline, whole and alone; none where the file has none. */
export function judgeTitle({ gold, article }: Case): Judgement {
  const right = keyOf(gold.title ?? '') === keyOf(article.title ?? '');
  return { counts: { right: right ? 1 : 0, all: 1 }, errors: right ? [] : [`${article.title}, not ${gold.title}`] };
}
