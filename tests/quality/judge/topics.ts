import type { Case, Judgement } from './judgement.ts';

/** `right`: the first theme, at IPTC's first level, is the gold one; `near`: it is one of the gold ones. */
export function judgeTopics({ gold, article }: Case): Judgement {
  const wanted = gold.topics[0];
  if (!wanted) return { counts: {}, errors: [] };
  const own = article.topics[0]?.id.split('/')[0] ?? null;
  const right = own === wanted;
  return {
    counts: { right: right ? 1 : 0, near: own !== null && gold.topics.includes(own) ? 1 : 0, all: 1 },
    errors: right
      ? []
      : [`${own}, not ${gold.topics.join(', ')}  (${article.topics[0]?.evidence.slice(0, 6).join(', ') ?? ''})`],
  };
}
