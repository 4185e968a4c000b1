/**
 * `npm run screenshots [-- --site DIR]`: a picture of every kind of page, at 360 and 1280 pixels, light and dark, in
 * `screenshots/`. Without a folder, of the sample articles, built anew.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'screenshots');

/** One page of each kind: the first that fits. */
const PAGES: Readonly<Record<string, string>> = {
  front: 'index.html',
  article: 'articles/*/index.html',
  articles: 'articles/index.html',
  actors: 'acteurs/index.html',
  actor: 'acteurs/{kim-jong-un,*}/index.html',
  themes: 'themes/index.html',
  theme: 'themes/*/index.html',
  sources: 'sources/index.html',
  source: 'sources/*/index.html',
  year: '[0-9]*/index.html',
  month: '[0-9]*/09/index.html',
  day: '[0-9]*/[0-9]*/[0-9]*/index.html',
  week: 'digest/*/index.html',
  quotations: 'citations/index.html',
  search: 'recherche/index.html',
  undated: 'sans-date/index.html',
  dossier: 'dossier/index.html',
  method: 'methode/index.html',
  'not-found': '404.html',
};

async function main(): Promise<void> {
  const site = siteFolder(process.argv);
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT);
  const served = await serve(site);
  const browser = await launchChromium();
  for (const [kind, pattern] of Object.entries(PAGES)) {
    const [file] = globSync(pattern, { cwd: site }).sort();
    if (file) await picturesOf(browser, kind, served.url + file.replace(/index\.html$/, ''));
    else console.log(`no page of the kind ${kind}`);
  }
  await browser.close();
  served.close();
  console.log(`pictures in ${OUTPUT}`);
}

function siteFolder(args: readonly string[]): string {
  const at = args.indexOf('--site');
  if (at >= 0) return args[at + 1]!;
  execFileSync(process.execPath, [join(ROOT, 'bin/depeche.js'), 'build'], { cwd: ROOT, stdio: 'inherit' });
  return join(ROOT, 'dist/');
}

async function picturesOf(browser: Browser, kind: string, url: string): Promise<void> {
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      await page.goto(kind === 'search' ? `${url}?q=accord` : url, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(OUTPUT, `${kind}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
}

await main();
