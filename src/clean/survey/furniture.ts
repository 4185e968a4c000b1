import type { ArticleSurvey } from './survey.ts';

/** How many unrelated files of the collection, and of each outlet, hold each short line. */
export type Survey = {
  /** By line hash, lines of one file left out. */
  readonly counts: ReadonlyMap<number, LineCount>;
  /** Dispatches (a dispatch's copies are one), by outlet. */
  readonly outlets: ReadonlyMap<string, number>;
};

type LineCount = { readonly total: number; readonly byOutlet: ReadonlyMap<string, number> };

/** A short line in two unrelated files is furniture at the edge of an article… */
const EDGE_FILES = 2;
/** …and anywhere, if it stands in this many files and this share of an outlet's; more files if no outlet is known. */
const ANYWHERE_FILES = 3;
const ANYWHERE_FILES_UNKNOWN = 5;
const ANYWHERE_SHARE = 0.5;
const ANYWHERE_SHARE_UNKNOWN = 0.2;
/** A sentence is, if it stands below the same short line in this many unrelated files… */
const PAIR_FILES = 3;
/** …or in this share of an outlet's files: agencies repeat theirs in many articles. */
const SENTENCE_SHARE = 0.8;
const SENTENCE_FILES = 4;

/** The survey of a collection; the order of its parts does not matter. */
export function mergeSurveys(parts: Iterable<ArticleSurvey>): Survey {
  const articles = [...parts].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const dispatches = dispatchesOf(articles);
  const repeated = repeatedIn(articles, hashesOf);
  const seen = new Map<number, Map<number, string>>();
  const outlets = new Map<string, Set<number>>();
  articles.forEach((article, i) => {
    addTo(outlets, article.outlet, dispatches[i]!);
    for (const line of hashesOf(article)) {
      if (!repeated.has(line)) continue;
      const holders = seen.get(line) ?? new Map<number, string>();
      if (!holders.has(dispatches[i]!)) holders.set(dispatches[i]!, article.outlet);
      seen.set(line, holders);
    }
  });
  return { counts: countsOf(seen), outlets: new Map([...outlets].map(([outlet, set]) => [outlet, set.size])) };
}

/** Hashes of two files or more: few of all, so that only they are counted in detail. */
function repeatedIn(
  articles: readonly ArticleSurvey[],
  hashes: (article: ArticleSurvey) => readonly number[],
): ReadonlySet<number> {
  const once = new Set<number>();
  const repeated = new Set<number>();
  for (const article of articles) for (const hash of hashes(article)) (once.has(hash) ? repeated : once).add(hash);
  return repeated;
}

/** Lines and pairs are counted alike; a pair may come twice. */
function hashesOf({ lines, pairs }: ArticleSurvey): readonly number[] {
  return pairs.length > 0 ? [...lines, ...pairs.map(([pair]) => pair)] : lines;
}

function addTo(sets: Map<string, Set<number>>, key: string, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function countsOf(seen: ReadonlyMap<number, ReadonlyMap<number, string>>): Map<number, LineCount> {
  const counts = new Map<number, LineCount>();
  for (const [line, holders] of seen) {
    if (holders.size < EDGE_FILES) continue;
    const byOutlet = new Map<string, number>();
    for (const outlet of holders.values()) byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + 1);
    counts.set(line, { total: holders.size, byOutlet });
  }
  return counts;
}

/** A long line in more files than this is a site's notice, not a dispatch. */
const MAX_COPIES = 40;
/** Two files are one dispatch if they share at least this part of their sketches. */
const SAME_DISPATCH = 0.5;
/** A site's own notices are fewer. */
const MIN_SHARED = 3;

/**
 * The number of each article's dispatch: the index of its first copy. Copies share most of their long lines, or, of a
 * brief, which has few, all their sentences.
 */
function dispatchesOf(articles: readonly ArticleSurvey[]): number[] {
  const first = articles.map((_, i) => i);
  const repeated = repeatedIn(articles, ({ sketch }) => sketch);
  const holders = new Map<number, number[]>();
  const briefs = new Map<string, number>();
  articles.forEach((article, i) => {
    const said = article.sentences.join(' ');
    if (said && !briefs.has(said)) briefs.set(said, i);
    else if (said) first[i] = first[briefs.get(said)!]!;
    for (const line of article.sketch) {
      if (!repeated.has(line)) continue;
      const earlier = holders.get(line) ?? [];
      for (const j of earlier.slice(0, MAX_COPIES)) {
        if (isSameDispatch(articles[j]!.sketch, article.sketch)) first[i] = Math.min(first[i]!, first[j]!);
      }
      earlier.push(i);
      holders.set(line, earlier);
    }
  });
  return first;
}

function isSameDispatch(a: readonly number[], b: readonly number[]): boolean {
  const other = new Set(b);
  const shared = a.filter(line => other.has(line)).length;
  return shared >= MIN_SHARED && shared >= SAME_DISPATCH * Math.min(a.length, b.length);
}

/**
 * The lines of one article that the collection shows to be furniture, as `all:HASH` (drop it wherever it stands) or
 * `edge:HASH` (only before, after or between other furniture). Small, and all that cleaning reads of the survey: it
 * belongs to the article's cache key.
 * @param own what `surveyArticle` said of the article itself
 */
export function furnitureFor(survey: Survey, own: ArticleSurvey): ReadonlySet<string> {
  const sentences = new Set(own.sentences);
  const found: string[] = [];
  for (const hash of own.lines) {
    const count = survey.counts.get(hash);
    if (!count) continue;
    const sentence = sentences.has(hash);
    if (isEverywhere(survey, count, { outlet: own.outlet, sentence })) found.push(`all:${hash}`);
    else if (!sentence) found.push(`edge:${hash}`);
  }
  for (const [pair, sentence] of own.pairs) {
    if ((survey.counts.get(pair)?.total ?? 0) >= PAIR_FILES) found.push(`all:${sentence}`);
  }
  return new Set(found.sort());
}

function isEverywhere(survey: Survey, count: LineCount, line: { outlet: string; sentence: boolean }): boolean {
  const files = count.byOutlet.get(line.outlet) ?? 0;
  const needed = Math.max(line.outlet ? ANYWHERE_FILES : ANYWHERE_FILES_UNKNOWN, line.sentence ? SENTENCE_FILES : 0);
  const usual = line.outlet ? ANYWHERE_SHARE : ANYWHERE_SHARE_UNKNOWN;
  const share = line.sentence ? SENTENCE_SHARE : usual;
  return files >= needed && files >= share * (survey.outlets.get(line.outlet) ?? 0);
}
