import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { LinkedArticle } from '../../src/article.ts';
import { pagesOf } from '../../src/render/pages/pages.ts';
import { linked } from '../fixtures/articles.ts';
import { type Built, build } from '../fixtures/built.ts';
import { DOSSIER } from '../fixtures/dossier.ts';
import { manyArticles } from '../fixtures/many.ts';
import { launchChromium } from './chromium.ts';
import { type Served, serve } from './serve.ts';

/** A built site on a server, and a browser to look at it. The base path is that of the site's address, not `/`, as on many hosts. */
export type Opened = {
  readonly built: Built;
  readonly url: string;
  readonly browser: Browser;
  readonly open: (path: string, options?: Options) => Promise<Visit>;
  readonly close: () => Promise<void>;
};

export type Options = {
  readonly width?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  readonly touch?: boolean;
};

/** A page with everything that went wrong on it. */
export type Visit = { readonly page: Page; readonly context: BrowserContext; readonly trouble: string[] };

/** A word that no column is wide enough for, wherever a word can stand. */
const ENDLESS = 'sansunespaceniuntraitdunion'.repeat(6);
const WITHOUT_END = linked({
  ...{ id: 'mots-sans-fin', title: `${ENDLESS} : ${ENDLESS}`, standfirst: ENDLESS, published: '2024-12-01' },
  ...{ source: ENDLESS, authors: [ENDLESS], actors: [[ENDLESS, ENDLESS, 'person', [ENDLESS]]] },
  ...{
    topics: [['society', 'Société', ENDLESS]],
    quotes: [[ENDLESS, ENDLESS, ENDLESS]],
    dates: [['hier', '2024-11-30']],
  },
  body: [`Il a dit hier « ${ENDLESS} ».`, `${ENDLESS}.`],
});

/** Enough articles that lists are split, the small dossier where every kind of thing stands once, and what breaks lines. */
export async function openSite(
  articles: readonly LinkedArticle[] = [...manyArticles(170, 2), ...DOSSIER, WITHOUT_END],
): Promise<Opened> {
  const built = await build(articles);
  const served: Served = await serve(built.folder, '/dossier/');
  const browser = await launchChromium();
  return {
    built,
    url: served.url,
    browser,
    open: (path, options = {}) => visit(browser, served.url, path, options),
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

async function visit(browser: Browser, url: string, path: string, options: Options): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.scripts ?? true,
    hasTouch: options.touch ?? false,
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', message => trouble.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', error => trouble.push(`${page.url()}: ${error.message}`));
  page.on('request', request => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) trouble.push(`asked ${request.url()}`);
  });
  await page.goto(url + path, { waitUntil: 'load' });
  return { page, context, trouble };
}

/** Addresses of one page of every kind, and of the longest of each. */
export function oneOfEachKind({ site }: Built): string[] {
  const kinds = Map.groupBy(pagesOf(site), page => page.kind);
  const paths = [...kinds.values()].flatMap(pages => [pages[0]!.path, pages.at(-1)!.path]);
  return [...new Set(paths)].map(path => path.replace(/index\.html$/, ''));
}
