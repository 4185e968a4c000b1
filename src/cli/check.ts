import type { Duplicate, LinkedArticle, Problem } from '../article.ts';
import { problemJson } from '../article-json.ts';
import type { Understood } from '../builder/understand/understand.ts';
import { printable } from '../lib/printable.ts';
import { listArticles } from '../load/files/list.ts';
import { variantsOf } from '../pipeline.ts';
import { analyseListing } from './analyse.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Command } from './options.ts';
import { createProgress, SILENT } from './progress.ts';
import { byPlace, counted, exitStatus, problemText } from './report.ts';
import { settlingLine } from './settle.ts';

type Item = Problem & { readonly settle: string | null };
/** What is asked of an editor, and what settles it if that is known here. */
type Question = Problem & { readonly settle?: string };

/** `depeche check [--json]`: what wants an editor's eye, worst first. */
export async function runCheck(command: Command): Promise<ExitStatus> {
  const progress = command.json ? SILENT : createProgress();
  const understood = await analyseListing(listArticles(command.input), command.workers, progress);
  const items = itemsOf(understood);
  for (const item of items) process.stdout.write(command.json ? `${JSON.stringify(jsonOf(item))}\n` : textOf(item));
  if (!command.json) process.stdout.write(closing(items, understood.articles.length));
  return exitStatus(understood.problems);
}

function itemsOf({ articles, problems }: Understood): Item[] {
  const byFile = new Map(articles.map(article => [article.file, article]));
  const all: readonly Question[] = [...problems, ...copies(articles), ...spellings(articles)];
  return all.map(asked => ({ ...asked, settle: settleOf(asked, byFile.get(asked.file)) })).sort(worstFirst);
}

function settleOf(asked: Question, article: LinkedArticle | undefined): string | null {
  return asked.settle ?? settlingLine(asked, article);
}

/**
 * A copy is no fault of the collection, so that no build warns of it; an editor may still want to choose. Each pair is asked
 * about once, where its first text stands: a rejection there holds for both.
 */
function copies(articles: readonly LinkedArticle[]): Question[] {
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  return articles.flatMap(({ file, duplicates }, at) => {
    const later = duplicates.filter(({ id }) => places.get(id)! > at);
    const files = later.map(({ id }) => articles[places.get(id)!]!.file);
    return later.length === 0 ? [] : [copy(file, later, files)];
  });
}

/** @param files of the duplicates: their ids change with their dates and titles */
function copy(file: string, duplicates: readonly Duplicate[], files: readonly string[]): Question {
  const names = duplicates.map(d => `${d.id} (${Math.round(d.similarity * 100)} %)`).join(', ');
  return {
    ...{ level: 'warning' as const, code: 'near-duplicate', file, line: null },
    message: `Shares most of its words with ${names}.`,
    help: 'Nothing to do if they are copies of one text; both pages say so. Reject the ones that are not.',
    settle: `duplicates: { reject: ${JSON.stringify(files)} }`,
  };
}

/** Two spellings of what may be one name: proposed here, merged by nobody but the editor. */
function spellings(articles: readonly LinkedArticle[]): Problem[] {
  return variantsOf(articles).map(({ ids, names }) => {
    const file =
      articles.find(article => article.actors.some(actor => actor.id === ids[1]))?.file ?? 'vocabulary/actors.yaml';
    return {
      ...{ level: 'warning' as const, code: 'name-variants', file, line: null },
      message: `« ${names[0]} » and « ${names[1]} » may be one person written in two ways.`,
      help: 'If they are, add one as an alias of the other in vocabulary/actors.yaml.',
    };
  });
}

/** Errors, then what keeps an article off the site, what makes it doubtful, and matters of taste. */
const GRAVITY = [
  'not-french',
  'hopeless',
  'doubtful-text',
  'date-conflict',
  'date-doubtful',
  'undated',
  'same-id',
  'unused-correction',
  'spun-words',
  'name-variants',
  'near-duplicate',
];

function worstFirst(a: Item, b: Item): number {
  return Number(b.level === 'error') - Number(a.level === 'error') || gravity(a) - gravity(b) || byPlace(a, b);
}

function gravity({ code }: Item): number {
  const at = GRAVITY.indexOf(code);
  return at < 0 ? GRAVITY.indexOf('unused-correction') : at;
}

function jsonOf(item: Item) {
  return { file: item.file, ...problemJson(item), settle: item.settle };
}

function textOf(item: Item): string {
  const sidecar = printable(item.file.replace(/\.[^.]+$/, '.yaml'));
  const settle = item.settle ? `    ${sidecar} ← ${item.settle}\n` : '';
  return `${problemText(item, process.stdout)}\n${settle}`;
}

function closing(items: readonly Item[], articles: number): string {
  const errors = items.filter(item => item.level === 'error').length;
  const warnings = items.length - errors;
  return `${counted(articles, 'article')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`;
}
