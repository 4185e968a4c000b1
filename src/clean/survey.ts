import type { RawArticle } from '../article.ts';
import { lineKey, wordsIn } from './key.ts';
import { lineHash } from './line-hash.ts';

/**
 * What one file contributes to the survey of a collection. JSON-safe, so that it can be kept between builds.
 */
export type ArticleSurvey = {
  readonly file: string;
  /** What the files of one site share: folder, source or domain; `''` if nothing tells. */
  readonly outlet: string;
  /** Hashes of its distinct short lines… */
  readonly lines: readonly number[];
  /** …and of those among them that end like sentences: wire copy may well repeat them. */
  readonly sentences: readonly number[];
  /** The smallest hashes of its long lines: two files that share most are one dispatch. */
  readonly sketch: readonly number[];
};

/** From here on a sentence counts in the sketch of its file. */
const LONG_LINE = 90;
/** Longer lines are paragraphs, and no furniture. */
const MAX_LINE = 600;
const SKETCH_SIZE = 8;

export function surveyArticle(raw: RawArticle): ArticleSurvey {
  const lines = new Set<number>();
  const sentences = new Set<number>();
  const long = new Set<number>();
  for (const line of surveyedLines(raw)) {
    const hash = lineHash(line.key);
    lines.add(hash);
    if (line.sentence) sentences.add(hash);
    if (line.sentence && line.length >= LONG_LINE) long.add(hash);
  }
  return {
    file: raw.file,
    outlet: outletOf(raw),
    lines: [...lines].sort((a, b) => a - b),
    sentences: [...sentences],
    sketch: [...long].sort((a, b) => a - b).slice(0, SKETCH_SIZE),
  };
}

/** A line that a survey counts. `sentence`: it ends like one, so that wire copy may well repeat it. */
type SurveyedLine = { readonly key: string; readonly sentence: boolean; readonly length: number };

/** The lines of a file that may be furniture, by their keys. */
function surveyedLines(raw: RawArticle): SurveyedLine[] {
  return raw.lines.flatMap(line => {
    const text = line.text.trim();
    if (!text || text.length > MAX_LINE) return [];
    const key = lineKey(text);
    const sentence = text.length >= LONG_LINE || (/[.!?…]\s?[»”")]?$/.test(text) && wordsIn(key) > 3);
    return key && key !== '0' ? [{ key, sentence, length: text.length }] : [];
  });
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
