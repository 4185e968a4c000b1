import type { PageMetadata, Problem, RawArticle, RawLine, RemovedLine } from '../article.ts';
import { formatOf, isMhtml } from './files/kinds.ts';
import { type HtmlReading, readHtml } from './html/page.ts';
import type { LoadLanguage } from './language.ts';
import { error, type Place } from './problems.ts';
import { recordIn } from './records/record.ts';
import { decodeClosedEntities } from './text/entities.ts';
import { markdownLines, markedLines, plainLines, taggedLines } from './text/markdown.ts';
import { tidy } from './text/tidy.ts';
import { type Writing, writtenAs } from './text/written-as.ts';

/** What there is to read in a file. */
export type Body = {
  readonly format: RawArticle['format'];
  readonly page: PageMetadata;
  readonly lines: readonly RawLine[];
  readonly extracted: readonly RemovedLine[];
  readonly problems: readonly Problem[];
};

/** What plain text and Markdown say of themselves outside their lines. */
export const NO_PAGE: PageMetadata = {
  title: null,
  standfirst: null,
  source: null,
  url: null,
  authors: [],
  language: null,
  dates: [],
};

type Text = { readonly body: string; readonly firstLine: number };

/** The lines of a file, by what they are written in, and what they say of themselves. */
export function bodyOf(file: string, { body: text, firstLine }: Text, language: LoadLanguage): Body {
  const writing = writtenAs(text, formatOf(file) ?? 'text');
  if (writing === 'page') return { format: 'html', ...placed(file, readHtml(file, text, language)) };
  const format = writing === 'markdown' ? 'markdown' : 'text';
  const lines = LINES[writing](text, firstLine);
  const record = format === 'text' ? recordIn(lines, language.records) : null;
  if (!record) return { format, page: NO_PAGE, lines, extracted: [], problems: [] };
  const page = { ...NO_PAGE, ...record.page };
  if (!record.others.length) return { format, page, lines: record.lines, extracted: record.extracted, problems: [] };
  // What stands in one record must not be taken for what another article says.
  const problem = severalArticles(record.others.length + 1, { file, line: lines[record.others[0]!]!.line });
  return { format, page, lines: [], extracted: [], problems: [problem] };
}

function severalArticles(count: number, place: Place): Problem {
  return error('several-articles', place, [
    `The file holds the records of ${count} articles; the second begins here. None of them is on the site.`,
    'Save each in a file of its own.',
  ]);
}

const LINES: Readonly<Record<Exclude<Writing, 'page'>, typeof plainLines>> = {
  markdown: markdownLines,
  marked: markedLines,
  tagged: taggedLines,
  plain: (text, firstLine) => plainLines(withoutEntities(text), firstLine),
};

/** The lines of a page inside another file are none of that file. */
function placed(file: string, reading: HtmlReading): HtmlReading {
  if (!isMhtml(file)) return reading;
  return { ...reading, lines: reading.lines.map(line => ({ ...line, line: null })) };
}

/** « &eacute;cole »: copied from a page's source. */
function withoutEntities(text: string): string {
  const decoded = decodeClosedEntities(text);
  return decoded === text ? text : tidy(decoded);
}
