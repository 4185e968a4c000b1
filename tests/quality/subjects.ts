/** The subject of single sentences (SIB-200), where its label answers to themes of IPTC's first level. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedArticle } from '../../src/article.ts';
import { NO_WORD } from '../../src/load/editor/editor-word.ts';
import { type TopicLanguage, topicsOf } from '../../src/tag/topics/topics.ts';
import { SHARED } from './gold.ts';
import type { Judgement } from './judge/judgement.ts';

/** « travel » and « geography » have no theme of their own in IPTC. */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  'science/technology': ['science-and-technology'],
  politics: ['politics', 'conflict-war-and-peace', 'crime-law-and-justice'],
  sports: ['sport'],
  health: ['health'],
  entertainment: ['arts-culture-entertainment-and-media', 'lifestyle-and-leisure'],
};

/** One judgement a sentence; a sentence without any theme counts as wrong. */
export function judgeSubjects(language: TopicLanguage): [sentence: string, Judgement][] {
  return ['dev', 'train']
    .flatMap(part => rowsOf(part))
    .flatMap(([label, text]) => {
      const themes = THEMES[label];
      if (!themes) return [];
      const own = themeOf(text, language);
      const right = own !== null && themes.includes(own);
      const judgement = {
        counts: { right: right ? 1 : 0, all: 1 },
        errors: right ? [] : [`${own}, not ${themes.join(', ')}`],
      };
      return [[text, judgement] as [string, Judgement]];
    });
}

function rowsOf(part: string): [label: string, text: string][] {
  const lines = readFileSync(join(SHARED, `data/topics/sib200-${part}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map(line => line.split('\t').slice(1, 3) as [string, string]);
}

function themeOf(text: string, language: TopicLanguage): string | null {
  const bare = { title: null, standfirst: null, text, editor: NO_WORD } as unknown as DatedArticle;
  return topicsOf(bare, language).topics[0]?.id.split('/')[0] ?? null;
}
