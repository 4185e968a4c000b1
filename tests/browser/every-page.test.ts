import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOSSIER } from '../fixtures/dossier.ts';
import { type Opened, oneOfEachKind, openSite } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function objections(page: Page, rules: readonly string[]): Promise<string[]> {
  // The page's own policy lets no injected script element run, so this goes in by the debugger.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(only => axe.run(document, { runOnly: only }), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${page.url()} ${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Figures that the end of a line cuts in two. */
function brokenFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.figure, .count')].flatMap(({ firstChild, textContent }) => {
      if (!firstChild || !/^\d+$/.test(textContent)) return [];
      const range = document.createRange();
      range.selectNodeContents(firstChild);
      return range.getClientRects().length > 1 ? [`« ${textContent} » is on two lines`] : [];
    }),
  );
}

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };
declare const axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> };

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Each scheme and each width has been through every rule once; of the other pairs, what colours and widths can break. */
const WHAT_CHANGES = ['color-contrast', 'target-size'];

let opened: Opened;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

// What stands in the page's own world; the tests' compiler knows Node's only.
declare const document: {
  querySelectorAll(selector: string): Iterable<{ open: boolean; firstChild: unknown; textContent: string }>;
  createRange(): { selectNodeContents(node: unknown): void; getClientRects(): { length: number } };
  documentElement: { scrollWidth: number; clientWidth: number };
};

describe.each([
  [1280, false, EVERY_RULE],
  [1280, true, WHAT_CHANGES],
  [360, false, WHAT_CHANGES],
  [360, true, EVERY_RULE],
] as const)('every kind of page at %i pixels, dark %s', (width, dark, rules) => {
  it('has nothing that axe objects to, says nothing on the console, asks no other host, and does not scroll sideways', async () => {
    const wrong: string[] = [];
    for (const path of oneOfEachKind(opened.built)) {
      const { page, context, trouble } = await opened.open(path, { width, dark });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      wrong.push(...(await objections(page, rules)), ...(await brokenFigures(page)), ...trouble);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wrong.push(`${path} is ${overflow} pixels too wide`);
      await context.close();
    }
    expect(wrong).toEqual([]);
  });
});

describe('every kind of page as large as four times', () => {
  it('does not scroll sideways (WCAG 1.4.10: 320 pixels)', async () => {
    const wrong: string[] = [];
    const { page, context } = await opened.open('', { width: 320 });
    for (const path of oneOfEachKind(opened.built)) {
      await page.goto(opened.url + path);
      const overflow = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      if (overflow > 0) wrong.push(`${path} is ${overflow} pixels too wide`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});

describe('a site of invented examples only', () => {
  it('says so where a screen reader finds it, and axe objects to nothing', async () => {
    const samples = await openSite(
      DOSSIER.map(article => ({ ...article, editor: { ...article.editor, sample: true } })),
    );
    const wrong: string[] = [];
    for (const path of ['', 'methode/']) {
      const { page, context } = await samples.open(path);
      expect(await page.locator('header .notice').count()).toBe(1);
      wrong.push(...(await objections(page, EVERY_RULE)));
      await context.close();
    }
    await samples.close();
    expect(wrong).toEqual([]);
  });
});

describe('a page that comes in', () => {
  it('does not move under the eye', async () => {
    for (const path of ['', 'acteurs/kim-jong-un/', 'articles/2023-09-12-kim-en-route-vers-la-russie/']) {
      const { page, context } = await opened.open(path, { width: 360 });
      const shift = await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            let sum = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
            }).observe({ type: 'layout-shift' as 'measure', buffered: true });
            setTimeout(() => resolve(sum), 400);
          }),
      );
      expect(shift, path).toBeLessThan(0.02);
      await context.close();
    }
  });
});
