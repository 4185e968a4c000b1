/**
 * `npm run lighthouse`: Lighthouse (mobile) on a site of 500 articles, out of `npm test` as it measures the machine too.
 * Exit 1 under the floors.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../fixtures/built.ts';
import { manyArticles } from '../fixtures/many.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const PORT = 9333;
const FLOORS: Readonly<Record<string, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

async function main(): Promise<void> {
  const built = await build(manyArticles(500, 10));
  const served = await serve(built.folder, '/dossier/', true);
  const browser = await launchChromium([`--remote-debugging-port=${PORT}`]);
  const actor = built.site.actors.keys().next().value;
  const paths = ['', `articles/${built.site.entries[250]!.id}/`, `acteurs/${actor}/`, 'recherche/'];
  const low: string[] = [];
  for (const path of paths) low.push(...(await measured(served.url + path, join(built.folder, 'lighthouse.json'))));
  await browser.close();
  served.close();
  process.exitCode = low.length > 0 ? 1 : 0;
}

/** Prints the scores of a page. @returns those under their floor */
async function measured(url: string, report: string): Promise<string[]> {
  const categories = Object.keys(FLOORS).join(',');
  const flags = [
    `--port=${PORT}`,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories}`,
  ];
  // Not `spawnSync`: this process serves the pages.
  const status = await new Promise(resolve => {
    spawn('lighthouse', [url, ...flags], { stdio: ['ignore', 'inherit', 'inherit'] }).on('close', resolve);
  });
  if (status !== 0) return [url];
  const scores: [string, { score: number }][] = Object.entries(JSON.parse(readFileSync(report, 'utf8')).categories);
  console.log(url, ...scores.map(([name, { score }]) => `${name} ${Math.round(score * 100)}`));
  return scores
    .filter(([name, { score }]) => Math.round(score * 100) < FLOORS[name]!)
    .map(([name]) => `${url} ${name}`);
}

await main();
