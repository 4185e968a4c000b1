/**
 * The only place that drives Eleventy. Articles are never inputs of Eleventy: it is handed views, in chunks, by one
 * paginated template a kind of page, without layouts or collections. See DESIGN.md for what else was measured.
 */
import { join, relative } from 'node:path';
import type { Page } from '../pages/pages.ts';
import { handOver } from './handoff.ts';
import { writerInto } from './write.ts';

/** A page in Eleventy keeps some 40 KB alive until its chunk is done. */
const CHUNK = 1000;

/** Eleventy is asked for its pages, not to write them; it still wants a name for the folder. */
const FOLDER = 'dist';

export type Templates = {
  /** The folder `templates/`; `.eleventy.ts` stands beside it. */
  readonly templates: string;
  /** Changes with the templates: until then they are imported once. */
  readonly version: string;
};

export type RenderOptions = Templates & {
  readonly output: string;
  /** Called after each page that was written. */
  readonly onPage?: () => void;
};

/** Renders and writes the pages. @returns how many. @throws Error of the first template that fails, with its page */
export async function renderPages(pages: Iterable<Page>, options: RenderOptions): Promise<number> {
  const write = writerInto(options.output);
  let done = 0;
  for (const chunk of chunks(pages, CHUNK)) {
    for (const { path, content } of await renderChunk(chunk, options)) {
      write(path, content);
      options.onPage?.();
      done++;
    }
  }
  return done;
}

/** One page, not written. @throws Error of its template */
export async function renderPage(page: Page, options: Templates): Promise<string> {
  const [rendered] = await renderChunk([page], options);
  return rendered!.content;
}

let last: Promise<unknown> = Promise.resolve();

/** Eleventy is handed its pages in a place that all share: it does one thing at a time. */
function renderChunk(pages: readonly Page[], templates: Templates) {
  const rendered = last.then(() => renderNow(pages, templates));
  last = rendered.catch(() => undefined);
  return rendered;
}

async function renderNow(pages: readonly Page[], { templates, version }: Templates) {
  // Eleventy's own resolver of imports costs a worker thread; Node does the same without it.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  const { Eleventy } = await import('@11ty/eleventy');
  handOver({ pages, templates, version });
  const eleventy = new Eleventy(templates, FOLDER, {
    configPath: join(templates, '../.eleventy.ts'),
    quietMode: true,
    source: 'script',
  });
  const rendered = await eleventy.toJSON();
  if (rendered.length !== pages.length) throw new Error(`Eleventy made ${rendered.length} of ${pages.length} pages`);
  return rendered.map(({ outputPath, content }) => ({ path: relative(FOLDER, outputPath), content }));
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
