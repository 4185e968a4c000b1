import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EditorWord, Problem, RawArticle } from '../article.ts';
import { bodyOf } from './body.ts';
import { savedPage, withoutInlineData } from './bytes/saved-page.ts';
import { NO_WORD, withMapping } from './editor/editor-word.ts';
import { splitFrontMatter } from './editor/front-matter.ts';
import { readYamlMapping } from './editor/yaml.ts';
import { type ArticleEntry, formatOf, isMhtml, stemOf } from './files/kinds.ts';
import type { LoadLanguage } from './language.ts';
import { MAX_ARTICLE_BYTES, MAX_EDITOR_BYTES, MAX_SAVED_BYTES } from './limits.ts';
import { error, sizeInWords, unreadable, type Words } from './problems.ts';
import { textOf } from './text/text.ts';

/**
 * Room `load`, from the ground up:
 * - `bytes/`: letters of bytes: encodings, mojibake, pages saved in one file;
 * - `text/`: lines of plain text and Markdown;
 * - `editor/`: front matter and the `.yaml` beside an article;
 * - `files/`: which files of a folder are articles;
 * - `html/`: from a page to its article: `document/` is its tree, `words/` the lists, `body/` finds the text,
 *   `facts/` title, authors and source, `dates/` the days that it claims;
 * - `records/`: fields of press databases and collectors above a text;
 * - beside them settings and vocabulary files, and `body.ts`, which asks what kind of file it is.
 */

/** The bytes of an article file and of the `.yaml` beside it; `file` is the path under the input. */
export type ArticleBytes = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecarBytes: Uint8Array | null;
};

/** `article` is `null` exactly if one of the problems is an error that leaves nothing to read. */
export type Reading = { readonly article: RawArticle | null; readonly problems: readonly Problem[] };

/** Reads a listed file. Never throws for what stands in it; the problems of a good article are in it as well. */
export function readArticle(entry: ArticleEntry, language: LoadLanguage): Reading {
  return withFate(readEntry(entry, language));
}

const FATE = 'Until then the article is left out.';

/** An error that keeps an article back says so: nobody shall look for it on the site. */
function withFate({ article, problems }: Reading): Reading {
  if (article) return { article, problems };
  const told = problems.map(own => (own.level === 'error' ? { ...own, help: `${own.help} ${FATE}` } : own));
  return { article, problems: told };
}

function readEntry(entry: ArticleEntry, language: LoadLanguage): Reading {
  const { file, sidecar } = entry;
  const large = oversize(file, entry.size) ?? (sidecar && sizeFault(sidecar.file, sidecar.size, 'MAX_EDITOR_BYTES'));
  if (large) return failed(large);
  let at = file;
  try {
    const bytes = readFileSync(entry.path);
    at = sidecar?.file ?? file;
    return parseArticle({ file, bytes, sidecarBytes: sidecar && readFileSync(sidecar.path) }, language);
  } catch (reason) {
    return failed(unreadable(at, reason));
  }
}

/** The pure part of `readArticle`: from bytes to a raw article. */
export function parseArticle({ file, bytes, sidecarBytes }: ArticleBytes, language: LoadLanguage): Reading {
  const large = oversize(file, bytes.length);
  if (large) return failed(large);
  const page = formatOf(file) === 'html' ? pageIn(file, bytes) : bytes;
  const fault = page ? sizeFault(file, page.length, 'MAX_ARTICLE_BYTES') : noPage(file);
  if (!page || fault) return failed(fault!);
  const decoded = textOf(file, page);
  if (decoded.text === null) return { article: null, problems: decoded.problems };
  const front = splitFrontMatter(file, decoded.text);
  if (front.fault) return { article: null, problems: [...decoded.problems, front.fault] };
  const editor = editorOf(file, front.mapping, sidecarBytes);
  const problems = [...decoded.problems, ...editor.problems];
  if (!editor.word) return { article: null, problems };
  const body = bodyOf(file, front, language);
  problems.push(...body.problems);
  if (body.problems.some(({ level }) => level === 'error')) return { article: null, problems };
  if (body.lines.length === 0)
    return { article: null, problems: [...problems, error('empty', { file, line: null }, EMPTY)] };
  return { article: { file, contentHash: hashOf(bytes), editor: editor.word, ...body, problems }, problems };
}

/** What there is to read of a saved page; `null` if the file holds none. */
function pageIn(file: string, bytes: Uint8Array): Uint8Array | null {
  const page = isMhtml(file) ? savedPage(bytes) : bytes;
  return page && page.length > MAX_ARTICLE_BYTES ? withoutInlineData(page) : page;
}

type Mapping = ReturnType<typeof splitFrontMatter>['mapping'];

/** `word` is `null` if the `.yaml` cannot be used: it might have held the article back. */
function editorOf(
  file: string,
  mapping: Mapping,
  sidecar: Uint8Array | null,
): { word: EditorWord | null; problems: Problem[] } {
  const front = mapping ? withMapping(NO_WORD, file, mapping) : { word: NO_WORD, problems: [] };
  if (!sidecar) return front;
  const name = `${stemOf(file)}.yaml`;
  const decoded = textOf(name, sidecar);
  const problems = [...front.problems, ...decoded.problems];
  if (decoded.text === null) return { word: null, problems };
  const beside = readYamlMapping({ text: decoded.text, file: name, firstLine: 0 });
  if (!beside.mapping) return { word: null, problems: [...problems, beside.fault as Problem] };
  const both = withMapping(front.word, name, beside.mapping);
  return { word: both.word, problems: [...problems, ...both.problems] };
}

function hashOf(bytes: Uint8Array): string {
  return `sha256:${hash('sha256', bytes)}`;
}

function failed(problem: Problem): Reading {
  return { article: null, problems: [problem] };
}

const LIMITS = { MAX_ARTICLE_BYTES, MAX_EDITOR_BYTES, MAX_SAVED_BYTES } as const;

function oversize(file: string, size: number): Problem | null {
  return sizeFault(file, size, formatOf(file) === 'html' ? 'MAX_SAVED_BYTES' : 'MAX_ARTICLE_BYTES');
}

function sizeFault(file: string, size: number, limit: keyof typeof LIMITS): Problem | null {
  if (size <= LIMITS[limit]) return null;
  return error('too-large', { file, line: null }, [
    `The file has ${sizeInWords(size)}; the limit is ${sizeInWords(LIMITS[limit])} (${limit} in src/load/limits.ts).`,
    'Keep one article in it, or raise the limit.',
  ]);
}

function noPage(file: string): Problem {
  return error('no-page', { file, line: null }, [
    'None of the parts of this file is a page.',
    'Save the article anew, as a page in one file or as HTML alone.',
  ]);
}

const EMPTY: Words = ['There is nothing to read in this file.', 'Put the text in, or remove the file.'];
