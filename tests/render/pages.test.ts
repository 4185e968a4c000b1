import { spawnSync } from 'node:child_process';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { type Page, pagesOf } from '../../src/render/pages/pages.ts';
import { inferred, SETTINGS } from '../fixtures/articles.ts';
import { type Built, build } from '../fixtures/built.ts';
import { DOSSIER } from '../fixtures/dossier.ts';
import { manyArticles } from '../fixtures/many.ts';

/** The jar of the Nu checker (https://validator.github.io/validator/), where this machine has one and Java. */
const NU = spawnSync('java', ['-version']).status === 0 ? process.env.VNU_JAR : undefined;
if (!NU) console.warn('Skipped: the Nu HTML checker, as there is no Java here or VNU_JAR names no jar.');

const SIZES = [0, 1, 5, 400] as const;

describe.each(SIZES)('a site of %i articles', size => {
  let built: Built;
  let pages: [string, string][];
  beforeAll(async () => {
    built = await build(size === 5 ? DOSSIER : manyArticles(size, 2));
    pages = [...built.files()].filter(([path]) => path.endsWith('.html'));
  });

  it('is valid HTML on every kind of page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // Matters of taste, or of a browser older than `<details>`.
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'no-inline-style': 'error',
        'doctype-style': 'off',
        'no-raw-characters': 'off',
        'prefer-native-element': 'off',
        'void-style': 'off',
        // Everything comes from the same host.
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    });
    const wrong: string[] = [];
    for (const [path, html] of oneOfEachKind(pages, built)) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results)
        wrong.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('has no broken link and no broken anchor', () => {
    expect(brokenLinks(built).slice(0, 10)).toEqual([]);
  });

  it('asks nothing of another host and has nothing inline', () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(
        /<(?:script|img|link|source|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!exemple\.fr)/,
      );
      expect(html, path).not.toMatch(/<script(?![^>]*(?:src=|application\/ld\+json))/);
      expect(html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
      expect(html, path).toContain('Content-Security-Policy');
    }
  });

  it.skipIf(!NU)('is valid HTML for the Nu checker too', () => {
    const java = spawnSync('java', ['-jar', NU!, '--skip-non-html', '--errors-only', built.folder], {
      encoding: 'utf8',
    });
    expect(java.stderr).toBe('');
  });

  it('has data of schema.org that can be read on the page of every article', () => {
    for (const { id, heading } of built.site.entries) {
      const html = built.files().get(`articles/${id}/index.html`)!;
      const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
      expect([data['@type'], data.headline]).toEqual(['NewsArticle', heading]);
    }
  });

  it('has one h1 and a title of its own on every page', () => {
    const titles = pages.map(([path, html]) => {
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      return /<title>([^<]*)<\/title>/.exec(html)?.[1];
    });
    expect(titles.every(title => title)).toBe(true);
    if (size <= 5) expect(new Set(titles).size).toBe(titles.length);
  });

  it('has pages of bearable weight', () => {
    for (const [path, html] of pages) if (!path.startsWith('dossier/')) expect(html.length, path).toBeLessThan(200_000);
    expect(built.files().get('index.html')!.length).toBeLessThan(120_000);
  });
});

/** Pages of one kind come from one template: a few of each are enough. */
function oneOfEachKind(pages: readonly [string, string][], { site }: Built): [string, string][] {
  const html = new Map(pages);
  const byKind = Map.groupBy(pagesOf(site), page => page.kind);
  return [...byKind.values()].flatMap(of =>
    [of[0]!, of.at(-1)!].map(({ path }): [string, string] => [path, html.get(path)!]),
  );
}

type Element = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Element[] };

function* elements(node: Element): Generator<Element> {
  yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}

function brokenLinks(built: Built): string[] {
  const files = built.files();
  const ids = new Map<string, Set<string>>();
  const links: { from: string; href: string }[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    const own = new Set<string>();
    for (const { attrs } of elements(parse(text) as unknown as Element))
      for (const { name, value } of attrs ?? []) {
        if (name === 'id') own.add(value);
        if (name === 'href' || name === 'src') links.push({ from: path, href: value });
      }
    ids.set(path, own);
  }
  const base = 'https://exemple.fr/dossier/';
  return links.flatMap(({ from, href }) => {
    const url = new URL(href, base + from);
    if (!url.href.startsWith(base)) return href.startsWith('http') ? [] : [`${from} leads out of the site: ${href}`];
    const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(target) && !/\.(?:woff2|png)$/.test(target)) return [`${from}: ${href}`];
    return url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))
      ? [`${from}: no anchor ${href}`]
      : [];
  });
}

describe('the pages of a site', () => {
  const site = () => buildSiteModel(DOSSIER, SETTINGS);
  const hashes = (pages: Iterable<Page>) => new Map([...pages].map(page => [page.path, page.hash()]));

  it('have an address each', () => {
    const paths = [...pagesOf(buildSiteModel(manyArticles(800, 1), SETTINGS))].map(page => page.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are the same whatever the order of the articles', () => {
    expect(hashes(pagesOf(buildSiteModel(DOSSIER.toReversed(), SETTINGS)))).toEqual(hashes(pagesOf(site())));
  });

  it('of what has no date count all of it, the first in its strip too', () => {
    const articles = manyArticles(400, 1).map(article => ({ ...article, published: null }));
    const dated = inferred('2023-04-01', '2023-04-20', 'il y a peu');
    const pages = [...pagesOf(buildSiteModel([{ ...articles[0]!, published: dated }, ...articles.slice(1)], SETTINGS))];
    const views = pages.flatMap(page => (page.kind === 'undated' ? [page.view()] : []));
    expect(views.map(({ count }) => count)).toEqual([400, 400, 400]);
    expect(views[0]!.strip?.counts).toEqual({ exact: 0, approximate: 1, undated: 399 });
    expect(views.slice(1).map(({ strip }) => strip)).toEqual([null, null]);
  });

  it('that have the same hash have the same view', () => {
    const articles = manyArticles(300, 1);
    const before = new Map([...pagesOf(buildSiteModel(articles, SETTINGS))].map(page => [page.path, page]));
    for (let seed = 0; seed < 8; seed++) {
      const changed = changedAt(articles, (seed * 37) % articles.length, seed);
      const wrong = [...pagesOf(buildSiteModel(changed, SETTINGS))].filter(page => {
        const old = before.get(page.path);
        return old?.hash() === page.hash() && JSON.stringify(old.view()) !== JSON.stringify(page.view());
      });
      expect(wrong.map(page => page.path)).toEqual([]);
    }
  });

  it('stay the same but for few when an article comes in', () => {
    const articles = manyArticles(900, 1);
    const newest = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1)!;
    const before = hashes(
      pagesOf(
        buildSiteModel(
          articles.filter(article => article !== newest),
          SETTINGS,
        ),
      ),
    );
    const touched = [...hashes(pagesOf(buildSiteModel(articles, SETTINGS)))].filter(
      ([path, hash]) => before.get(path) !== hash,
    );
    expect(touched.filter(([path]) => path.startsWith('articles/')).length).toBeLessThan(8);
    expect(touched.length).toBeLessThan(60);
  });
});

/** One article taken away, put in another month, renamed, or with another actor. */
function changedAt(articles: readonly (typeof DOSSIER)[number][], at: number, kind: number) {
  const article = articles[at]!;
  const moved = {
    edtf: '2022-02-02',
    from: '2022-02-02',
    to: '2022-02-02',
    basis: 'stated',
    method: 'editor',
    evidence: [],
  } as const;
  const changes = [
    [],
    [{ ...article, published: moved }],
    [{ ...article, title: 'Un tout autre titre' }],
    [{ ...article, actors: article.actors.slice(1) }],
    [{ ...article, quotes: [] }],
    [{ ...article, topics: [] }],
    [{ ...article, source: { name: 'Une autre source', url: null } }],
    [{ ...article, dates: [] }],
  ][kind]!;
  return articles.toSpliced(at, 1, ...changes);
}
