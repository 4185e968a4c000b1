import type { CleanArticle, Repair } from '../../src/article.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';
import { prepareRepair } from '../../src/repair/prepare.ts';
import { repairArticle } from '../../src/repair/repair-article.ts';

export const { language, problems } = prepareRepair(readVocabulary('vocabulary').files);

type Parts = Partial<Pick<CleanArticle, 'title' | 'standfirst' | 'language' | 'blocks'>> & {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
};

/** A clean article of one paragraph, with what a test sets. */
export function articleOf(text: string, { accept = [], reject = [], ...parts }: Parts = {}): CleanArticle {
  return {
    file: 'essai.txt',
    title: null,
    standfirst: null,
    language: { code: 'fra', confidence: 0.99 },
    editor: { repairs: { accept, reject }, where: { repairs: { file: 'essai.yaml', line: 3 } } },
    problems: [],
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', line: 4 }],
    ...parts,
    text,
  } as unknown as CleanArticle;
}

export function repairsOf(text: string): readonly Repair[] {
  return repairArticle(articleOf(text), language).repairs;
}
