import type { PageMetadata, RawLine, RemovedLine } from '../../article.ts';
import { type Field, labelKey, type RecordWords } from './record-words.ts';

/** What a record says of its article, and the article's lines. */
export type ArticleRecord = {
  readonly page: Pick<PageMetadata, 'title' | 'source' | 'url' | 'authors'>;
  readonly lines: readonly RawLine[];
  readonly extracted: readonly RemovedLine[];
  /** Where the record of another article begins: indexes of the lines that were given. */
  readonly others: readonly number[];
};

/** « Titre : Le bac repart »; a label has few words. */
const LABELLED = /^([\p{L}][\p{L}’' -]{0,30}?)\s?:(?:\s+(\S.*))?$/u;
/** « HD   Le bac repart », or the code alone above what it holds. */
const CODED = /^([A-Z]{2,3})(?:(?:\t|\s{2,})\s*(\S.*))?$/;

/** Fields at the top that no list knows. */
const MAX_UNKNOWN = 4;
/** A record has a title or a text, and says something else of it. */
const MIN_FIELDS = 2;
const TELLING: ReadonlySet<Field> = new Set(['title', 'text', 'date', 'author', 'source', 'address']);

type Found = { readonly at: number; readonly field: Field; readonly value: string };

/**
 * The record that a press database, a collector or a librarian made of an article: fields above the text, those of a database
 * also below it. `null` where the lines are none.
 */
export function recordIn(lines: readonly RawLine[], words: RecordWords): ArticleRecord | null {
  const coded = fieldsBy(CODED, lines, words);
  if (isRecord(coded)) return { ...articleOf(lines, coded), others: otherTitles(coded) };
  const top = labelledAtTop(lines, words);
  if (!isRecord(top)) return null;
  return { ...articleOf(lines, top), others: otherTitles(fieldsBy(LABELLED, lines, words)) };
}

/** So many lines below the title of another article something else is said of it: « Titre : … » alone may be anything. */
const NEAR = 8;

function otherTitles(found: readonly Found[]): number[] {
  const titles = found.flatMap(({ at, field }, i) => {
    const next = found.slice(i + 1, i + 1 + NEAR).find(other => other.field !== 'title' && TELLING.has(other.field));
    return field === 'title' && next && next.at <= at + NEAR ? [at] : [];
  });
  return titles.slice(1);
}

function isRecord(found: readonly Found[]): boolean {
  const fields = new Set(found.flatMap(({ field }) => (TELLING.has(field) ? field : [])));
  return fields.size >= MIN_FIELDS && (fields.has('title') || fields.has('text'));
}

/** A code alone on its line stands above its value. */
function fieldsBy(form: RegExp, lines: readonly RawLine[], words: RecordWords): Found[] {
  return lines.flatMap(({ text }, at) => {
    const match = form.exec(text);
    const field = match ? words.get(labelKey(match[1]!)) : undefined;
    return field ? [{ at, field, value: match![2] ?? '' }] : [];
  });
}

/** Up to the text, or the first line without a label. */
function labelledAtTop(lines: readonly RawLine[], words: RecordWords): Found[] {
  const end = lines.findIndex(({ text }) => !LABELLED.test(text));
  const found = fieldsBy(LABELLED, lines.slice(0, end < 0 ? lines.length : end), words);
  const text = found.findIndex(({ field }) => field === 'text');
  const top = text < 0 ? found : found.slice(0, text + 1);
  const last = top.at(-1)?.at ?? -1;
  return last + 1 - top.length <= MAX_UNKNOWN ? top : [];
}

function articleOf(lines: readonly RawLine[], found: readonly Found[]): Omit<ArticleRecord, 'others'> {
  const fields = new Map(found.map(one => [one.at, one]));
  const kept: RawLine[] = [];
  const extracted: RemovedLine[] = [];
  const values: Partial<Record<Field, string>> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const own = fields.get(at);
    // The value of a code that stands alone.
    const above = fields.get(at - 1);
    const field = own?.field ?? (above?.value === '' && above.field !== 'text' ? above.field : null);
    const value = own ? own.value : line.text;
    if (field && value) values[field] ??= value;
    if (field === 'title' && value) kept.push({ ...line, text: value, kind: 'heading' });
    else if (field === null || ((field === 'text' || field === 'date') && value)) kept.push({ ...line, text: value });
    else extracted.push({ line: line.line, text: line.text, rule: 'record-field' });
  }
  const { title = null, source = null, address = null, author } = values;
  const url = address && URL.canParse(address) ? address : null;
  return { page: { title, source, url, authors: author ? namesIn(author) : [] }, lines: kept, extracted };
}

/** « Jeanne Morel; Paul Durand », « Morel, Jeanne » */
function namesIn(value: string): string[] {
  const inverted = /^(\p{Lu}[\p{L}’-]+), (\p{Lu}[\p{L}’-]+)$/u.exec(value);
  if (inverted) return [`${inverted[2]} ${inverted[1]}`];
  return value
    .replace(/^(?:par|by)\s+/i, '')
    .split(/\s*(?:[;,]|\set\s|\sand\s)\s*/)
    .filter(name => name !== '');
}
