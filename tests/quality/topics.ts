import type { Topic } from '../../src/article.ts';

/** Themes as the gold files write them: first-level ids, the main one first. */
export type GoldTopics = { readonly topics: readonly string[] };

export type TopicScore = {
  /** Articles. */
  readonly n: number;
  /** The first theme found is the main one. */
  readonly firstRight: number;
  /** The first theme found is one of the gold's. */
  readonly firstAmong: number;
  /** First-level themes over all articles. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
};

export const NO_TOPICS: TopicScore = { n: 0, firstRight: 0, firstAmong: 0, right: 0, wrong: 0, missed: 0 };

/** One article. Deeper themes count as their first level. */
export function measureTopics({ topics: gold }: GoldTopics, found: readonly Pick<Topic, 'id'>[]): TopicScore {
  const ids = [...new Set(found.map(({ id }) => id.split('/')[0]!))];
  const right = ids.filter(id => gold.includes(id)).length;
  return {
    n: 1,
    firstRight: ids[0] !== undefined && ids[0] === gold[0] ? 1 : 0,
    firstAmong: ids[0] !== undefined && gold.includes(ids[0]) ? 1 : 0,
    right,
    wrong: ids.length - right,
    missed: gold.length - right,
  };
}

export function sumTopicScores(scores: readonly TopicScore[]): TopicScore {
  const add = (a: TopicScore, b: TopicScore): TopicScore => ({
    n: a.n + b.n,
    firstRight: a.firstRight + b.firstRight,
    firstAmong: a.firstAmong + b.firstAmong,
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
  });
  return scores.reduce(add, NO_TOPICS);
}

/** Share of the articles whose first theme is the main one. */
export function firstThemeRight({ n, firstRight }: TopicScore): number {
  return n ? firstRight / n : 0;
}

/** F1 over all first-level themes. */
export function topicsF1({ right, wrong, missed }: TopicScore): number {
  return right ? (2 * right) / (2 * right + wrong + missed) : 0;
}

/**
 * The subjects of SIB-200, sentences of an encyclopaedia and a travel guide, and the themes that answer each. The first
 * five can be judged; « geography » and « travel » have no theme of their own and are reported apart.
 */
export const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  sports: ['sport'],
  politics: ['politics', 'conflict-war-and-peace', 'crime-law-and-justice'],
  health: ['health'],
  'science/technology': ['science-and-technology'],
  entertainment: ['arts-culture-entertainment-and-media', 'lifestyle-and-leisure', 'human-interest'],
  travel: ['lifestyle-and-leisure', 'economy-business-and-finance'],
  geography: ['environment', 'weather', 'science-and-technology', 'disaster-accident-and-emergency'],
};
export const POOR_FITS: readonly string[] = ['travel', 'geography'];

export type SubjectScore = {
  readonly subject: string;
  readonly n: number;
  readonly right: number;
  readonly none: number;
};

/** @param tsv a file of `../shared/data/topics` */
export function measureSubjects(tsv: string, tag: (text: string) => readonly Pick<Topic, 'id'>[]): SubjectScore[] {
  const rows = tsv
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
    .filter(row => row.length === 3);
  return Object.entries(SUBJECTS).map(([subject, wanted]) => {
    const firsts = rows.filter(row => row[1] === subject).map(row => tag(row[2]!)[0]?.id.split('/')[0]);
    const right = firsts.filter(id => id && wanted.includes(id)).length;
    return { subject, n: firsts.length, right, none: firsts.filter(id => !id).length };
  });
}
