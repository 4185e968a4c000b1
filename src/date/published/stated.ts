/** Which of the sources that state a date is believed, and which of them disagree. */
import type { CleanArticle, Problem, Published } from '../../article.ts';
import { addDays } from '../../lib/calendar.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { type Claim, outside, publishedBy } from './claim.ts';
import { fileNameClaims } from './file-name.ts';
import { headerClaims } from './header.ts';
import { openingClaims } from './opening.ts';
import { type Reading, writtenDate } from './written.ts';

export type Stated = { readonly published: Published | null; readonly problems: readonly Problem[] };

type Source = Pick<CleanArticle, 'editor' | 'page' | 'dateLines' | 'file' | 'title' | 'text'>;

/** The editor's word first, then the page's metadata, header lines, the file's name. */
export function statedDate(article: Source, reading: Reading): Stated {
  const editor = editorClaims(article, reading);
  const claims = [
    ...editor,
    ...metadataClaims(article, reading),
    ...headerClaims(
      article.dateLines.filter(({ masthead }) => !masthead),
      reading,
    ),
    ...openingClaims(article.text, reading),
    ...fileNameClaims(article, reading.language),
  ];
  const problems = article.editor.date !== null && editor.length === 0 ? [unreadable(article)] : [];
  if (claims.length === 0) return { published: null, problems };
  // The editor corrects: whatever else is found is then no conflict.
  const other = editor.length > 0 ? undefined : claims.find(claim => disagree(claims[0]!, claim));
  return {
    published: publishedBy(claims[0]!),
    problems: other ? [conflict(article.file, claims[0]!, other)] : problems,
  };
}

function editorClaims({ editor, file }: Source, reading: Reading): Claim[] {
  const edtf = editor.date === null ? null : writtenDate(editor.date, reading);
  if (edtf === null) return [];
  const inside = editor.where.date === undefined || editor.where.date.file === file;
  const method = inside ? 'front-matter' : 'editor';
  return [{ edtf, method, evidence: outside(editor.date!), name: inside ? 'the front matter' : 'the .yaml file' }];
}

function metadataClaims({ page }: Source, reading: Reading): Claim[] {
  return page.dates.flatMap(({ value, where }) => {
    const edtf = writtenDate(value, reading);
    return edtf
      ? [{ edtf, method: 'html-metadata' as const, evidence: outside(`${where}: ${value}`), name: where }]
      : [];
  });
}

/** More than a day apart: less is a matter of time zones. */
function disagree(a: Claim, b: Claim): boolean {
  const [x, y] = [edtfBounds(a.edtf), edtfBounds(b.edtf)];
  if (!x?.from || !x.to || !y?.from || !y.to) return false;
  return addDays(x.to, 1) < y.from || addDays(y.to, 1) < x.from;
}

function conflict(file: string, believed: Claim, other: Claim): Problem {
  return {
    level: 'warning',
    code: 'date-conflict',
    file,
    line: null,
    message: `Two publication dates: ${believed.edtf} (${believed.name}) is believed, ${other.edtf} (${other.name}) is not.`,
    help: 'If it is the other one, write `date` in the front matter or in the .yaml file beside the article.',
  };
}

function unreadable({ file, editor }: Source): Problem {
  const where = editor.where.date ?? { file, line: null };
  return {
    level: 'error',
    code: 'date-unreadable',
    file: where.file,
    line: where.line,
    message: `The date "${editor.date}" cannot be read, or there is no such day.`,
    help: 'Write it as 2023-09-12, 2023-09, 2023-09-12T10:59:55+02:00 or « 12 septembre 2023 ».',
  };
}
