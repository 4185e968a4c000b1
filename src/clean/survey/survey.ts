import type { RawArticle } from '../../article.ts';
import { lineHash } from '../lines/line-hash.ts';
import { lineKey, wordsIn } from '../vocabulary/key.ts';

/**
 * What one file contributes to the survey of a collection. JSON-safe, so that it can be kept between builds.
 */
export type ArticleSurvey = {
  readonly file: string;
  /** What the files of one site share: folder, source or domain; `''` if nothing tells. */
  readonly outlet: string;
  /** Hashes of its distinct lines, paragraphs left out… */
  readonly lines: readonly number[];
  /** …and of those among them that end like sentences: wire copy may well repeat them. */
  readonly sentences: readonly number[];
  /** Sentences below a short line, as hashes of both and of the sentence: wire copy repeats no such pair. */
  readonly pairs: readonly (readonly [pair: number, sentence: number])[];
  /** The smallest hashes of the lines of its body: two files that share most are one dispatch. */
  readonly sketch: readonly number[];
};

/** Longer lines are paragraphs, and no furniture. */
const MAX_LINE = 600;
/** From here on a sentence counts in the sketch of its file. */
const LONG_LINE = 90;
const SKETCH_SIZE = 12;

export function surveyArticle(raw: RawArticle): ArticleSurvey {
  const rows = raw.lines.flatMap(line => rowOf(line.text.trim()));
  const short = rows.filter(row => row.length <= MAX_LINE);
  return {
    file: raw.file,
    outlet: outletOf(raw),
    lines: sorted(short.map(row => row.hash)),
    sentences: sorted(short.filter(row => row.sentence).map(row => row.hash)),
    pairs: rows.flatMap((row, i) => (row.sentence && row.length <= MAX_LINE ? pairsOf(rows, i) : [])),
    sketch: sorted(rows.filter((_, i) => isBody(rows, i)).map(row => row.hash)).slice(0, SKETCH_SIZE),
  };
}

/** `stopped`: it ends like a sentence; `sentence`: so it does, or it is long enough to be one. */
type Row = {
  readonly hash: number;
  readonly stopped: boolean;
  readonly sentence: boolean;
  readonly length: number;
};

/** A line as the survey counts it; none if there is no word in it. */
function rowOf(text: string): Row[] {
  const key = text ? lineKey(text) : '';
  if (!key || key === '0') return [];
  const stopped = /[.!?…]\s?[»”")]?$/.test(text) && wordsIn(key) > 3;
  return [{ hash: lineHash(key), stopped, sentence: stopped || text.length >= LONG_LINE, length: text.length }];
}

/** Below a teaser's headline or a box's title; what stands below an article's last sentence says nothing of it. */
function pairsOf(rows: readonly Row[], i: number): [number, number][] {
  const [above, row] = [rows[i - 1], rows[i]!];
  return above && !above.sentence ? [[lineHash(`${above.hash} ${row.hash}`), row.hash]] : [];
}

/** A long line with another before or after it: the body's paragraphs stand together, notices and teasers alone. */
function isBody(rows: readonly Row[], i: number): boolean {
  const isLong = (row: Row | undefined) => row?.stopped && row.length >= LONG_LINE;
  return Boolean(isLong(rows[i]) && (isLong(rows[i - 1]) || isLong(rows[i + 1])));
}

function sorted(hashes: readonly number[]): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b);
}

/** Files of one sub-folder, one source or one domain are one outlet's. */
function outletOf(raw: RawArticle): string {
  const folder = raw.file.slice(0, Math.max(0, raw.file.lastIndexOf('/')));
  const named = raw.editor.source ?? raw.page.source;
  if (named) return lineKey(named);
  const url = raw.editor.url ?? raw.page.url;
  if (url && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./, '');
  return folder;
}
