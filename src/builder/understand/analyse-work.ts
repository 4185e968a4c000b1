import type { Problem, QuotedArticle } from '../../article.ts';
import { each, type Outcome } from '../../lib/outcome.ts';
import { readArticle } from '../../load/article.ts';
import type { ArticleEntry } from '../../load/files/kinds.ts';
import { analyseArticles, factsOf, type Language, packFacts } from '../../pipeline.ts';
import type { Settings } from '../../settings.ts';
import { faultIn } from './fault.ts';
import type { RawMemory } from './raw-memory.ts';
import { hashOf } from './read-work.ts';

export type AnalyseJob = {
  readonly kind: 'analyse';
  readonly entry: ArticleEntry;
  /** The lines of this article that the collection shows to be its outlet's furniture. */
  readonly furniture: readonly string[];
};

/** What is worked out for one article, as the store keeps it; JSON of…. */
export type Analysis = {
  /** …a `QuotedArticle` without its raw lines. */
  readonly analysis: string;
  /** Its text, as it is. */
  readonly text: string;
  /** …its `Facts`, packed. */
  readonly facts: string;
  /** Not JSON: the sample of its text, 32 bits each. */
  readonly sample: Uint8Array;
};

/** `made` is `null` if the file went away meanwhile, or brought a fault of ours to light. */
export type AnalyseResult = {
  readonly made: Analysis | null;
  readonly hash: string | null;
  /** The article's own, or those of its reading. */
  readonly problems: readonly Problem[];
};

type Context = { readonly language: Language; readonly settings: Settings };

/** @returns in the order of the jobs. @param memory what the thread has read itself */
export function analyseWork(jobs: readonly AnalyseJob[], memory: RawMemory, context: Context): AnalyseResult[] {
  const read = jobs.map(job => ({ job, ...readFor(job, memory, context.language) }));
  const sources = read.flatMap(({ article, job }) =>
    article ? { raw: article, furniture: new Set(job.furniture) } : [],
  );
  const made = each(analyseArticles(sources, context), article => madeOf(article, context.language)).values();
  return read.map(({ job, article, problems }) =>
    article ? resultOf(made.next().value!, job.entry.file, hashOf(article)) : { made: null, hash: null, problems },
  );
}

function readFor({ entry }: AnalyseJob, memory: RawMemory, { load }: Language): ReturnType<typeof readArticle> {
  const known = memory.take(entry.file);
  return known ? { article: known, problems: [] } : readArticle(entry, load);
}

function resultOf(outcome: Outcome<Made>, file: string, hash: string): AnalyseResult {
  if ('fault' in outcome) return { made: null, hash, problems: [faultIn(file, outcome.fault)] };
  return { made: outcome.made.kept, hash, problems: outcome.made.problems };
}

type Made = { readonly kept: Analysis; readonly problems: readonly Problem[] };

function madeOf(quoted: QuotedArticle, language: Language): Made {
  // The raw lines have done their work; what was removed of them stands in `removed`.
  const article = { ...quoted, lines: [], extracted: [] };
  const { facts, sample } = factsOf(article, language);
  const kept = {
    ...{ analysis: JSON.stringify(article), text: article.text, facts: packFacts(facts) },
    sample: new Uint8Array(sample.buffer, sample.byteOffset, sample.byteLength),
  };
  return { kept, problems: article.problems };
}
