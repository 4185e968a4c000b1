/**
 * How long a reader of `depeche dev` waits: from the write of a changed article to its page as served to a browser that
 * has it open, and asks for it again when it is told to.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 18_477;
const POLL_MS = 4;
const LONGEST_MS = 120_000;

/** @returns seconds from write to page, for each of `runs` changes of one article */
export async function secondsToSee(input: string, output: string, runs: number): Promise<number[]> {
  const args = ['bin/depeche.js', 'dev', '--input', input, '--output', output, '--port', String(PORT)];
  const server = spawn('node', args, { stdio: 'ignore' });
  try {
    await until(async () => (await page('')) !== null);
    const folder = join(input, readdirSync(input).sort()[0]!);
    const file = join(folder, readdirSync(folder).sort()[0]!);
    const path = await pathOf(readFileSync(file, 'utf8'));
    const reloads = await openPage();
    const seconds: number[] = [];
    // The first change compiles the vocabulary: it is the price of the first, not of every change.
    for (let run = -1; run < runs; run++) {
      const took = await seen({ file, path, reloads }, run + 1);
      if (run >= 0) seconds.push(took);
    }
    return seconds;
  } finally {
    server.kill('SIGTERM');
  }
}

type Open = { readonly file: string; readonly path: string; readonly reloads: AsyncIterator<void> };

async function seen({ file, path, reloads }: Open, run: number): Promise<number> {
  const mark = `Le bulletin numéro ${7000 + run} est paru.`;
  // A file that was written a moment ago may be written again unseen: builds read it each time until it rests.
  await wait(2500);
  const text = readFileSync(file, 'utf8').replace(/\n\nLe bulletin numéro \d+ est paru\.|$/, `\n\n${mark}`);
  const began = performance.now();
  writeFileSync(file, text);
  await until(async () => {
    await reloads.next();
    return (await page(path))?.includes(String(7000 + run)) ?? false;
  });
  return (performance.now() - began) / 1000;
}

/** A page that listens like a browser's. @returns tells each time that it has to be loaded again */
async function openPage(): Promise<AsyncIterator<void>> {
  const response = await fetch(`http://localhost:${PORT}/__depeche/events`);
  const decoder = new TextDecoder();
  async function* told() {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      for (const [, json] of decoder.decode(chunk).matchAll(/^data: (.*)$/gm))
        if ((JSON.parse(json!) as { changed: boolean }).changed) yield;
  }
  return told();
}

/** The address of the article that is found by the beginning of its text. */
async function pathOf(text: string): Promise<string> {
  const list = JSON.parse((await page('data/articles.json')) ?? '[]') as { url: string; title: string }[];
  const plain = (words: string) => words.replace(/\s+/g, ' ').replaceAll('’', "'");
  return list.find(({ title }) => plain(text).includes(plain(title)))!.url;
}

async function page(path: string): Promise<string | null> {
  try {
    const response = await fetch(`http://localhost:${PORT}/${path}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!(await done())) {
    if (performance.now() > end) throw new Error('depeche dev: the page did not change in two minutes');
    await wait(POLL_MS);
  }
}
