import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/render/files/files.ts';
import { buildSiteModel, type SiteModel } from '../../src/render/model/site.ts';
import { pagesOf } from '../../src/render/pages/pages.ts';
import type { Content } from '../../src/render/site-file.ts';
import { referenceOf } from '../../src/render/writing/cite.ts';
import { inferred, linked, SETTINGS } from '../fixtures/articles.ts';
import { DOSSIER } from '../fixtures/dossier.ts';
import { manyArticles } from '../fixtures/many.ts';

function filesOf(site: SiteModel): Map<string, string> {
  const texts = [...siteFiles(site)].filter(file => !file.path.endsWith('.png'));
  return new Map(texts.map(({ path, content }) => [path, wholeOf(content())]));
}

function wholeOf(content: Content): string {
  return typeof content === 'string' || content instanceof Uint8Array ? String(content) : [...content].join('');
}

const HOSTILE = linked({
  id: '2023-09-12-titre',
  title: 'Titre ]]> & <script>alert(1)</script> \u0007 "guillemets"',
  body: ['Un texte.', '<b>Un autre</b> & un dernier.'],
  published: '2023-09-12',
});

const site = buildSiteModel([...DOSSIER, HOSTILE], { ...SETTINGS, url: 'https://exemple.invalid/dossier' });
const files = filesOf(site);
const read = (path: string) => files.get(path)!;

describe('the feeds', () => {
  it('are well-formed, whatever stands in a title', () => {
    const xml = [...files].filter(([path]) => path.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(3);
    for (const [path, text] of xml) expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
    for (const [path, text] of files) if (path.endsWith('.json')) expect(() => [path, JSON.parse(text)]).not.toThrow();
  });

  it('have only articles of a stated day, newest first', () => {
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(read('feed.xml'));
    const days = [feed.entry].flat().map((entry: { published: string }) => entry.published.slice(0, 10));
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.length).toBe(
      site.entries.filter(e => e.published?.basis === 'stated' && e.published.from === e.published.to).length,
    );
  });

  it('exist for the site, for each actor and for each theme, in both forms', () => {
    const actor = site.actors.keys().next().value;
    const topic = site.topics.keys().next().value;
    for (const folder of ['', `acteurs/${actor}/`, `themes/${topic}/`])
      for (const name of ['feed.xml', 'feed.json']) expect(files.has(folder + name)).toBe(true);
  });

  it('name an article by something that stays when the site moves', () => {
    const moved = filesOf(buildSiteModel([...DOSSIER, HOSTILE], { ...SETTINGS, url: 'https://ailleurs.invalid' }));
    const ids = (text: string) => JSON.parse(text).items.map((item: { id: string }) => item.id);
    expect(ids(moved.get('feed.json')!)).toEqual(ids(read('feed.json')));
  });

  it('lead to files of the site from their own folder where the site has no address yet', () => {
    const placeless = buildSiteModel([...DOSSIER], { ...SETTINGS, url: null });
    const own = filesOf(placeless);
    const feeds = [...own.keys()].filter(path => /(?:^|\/)feed\.(?:xml|json)$/.test(path));
    const pages = new Set([...pagesOf(placeless)].map(page => page.path));
    for (const path of feeds) {
      const text = own.get(path)!;
      const base = new URL(/xml:base="([^"]*)"/.exec(text)?.[1] ?? '.', `https://exemple.invalid/${path}`);
      const links = [...text.matchAll(/href="([^"]*)"|"(?:home_page_url|url)": "([^"]*)"/g)].map(m => m[1] ?? m[2]!);
      const targets = links
        .map(link => new URL(link, base).pathname.slice(1))
        .filter(target => !feeds.includes(target));
      expect(targets.length).toBeGreaterThan(1);
      for (const target of targets) expect([path, pages.has(`${target}index.html`)]).toEqual([path, true]);
    }
  });
});

describe('the data files', () => {
  it('have one line an article, and the same articles in each form', () => {
    const json = JSON.parse(read('data/articles.json')) as { id: string }[];
    const lines = read('data/articles.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { id: string });
    expect(lines).toEqual(json);
    expect(json.map(article => article.id)).toEqual(site.entries.map(entry => entry.id));
  });

  it('never let a cell be taken for a formula', () => {
    const formula = linked({ id: 'formule', title: '=HYPERLINK("https://exemple.invalid")', body: ['Un texte.'] });
    const csv = filesOf(buildSiteModel([formula], SETTINGS)).get('data/articles.csv')!;
    expect(csv).toContain(`"'=HYPERLINK(""https://exemple.invalid"")"`);
  });

  it('give TimelineJS dates that are whole, and no markup of an article', () => {
    const { events } = JSON.parse(read('data/timeline.json'));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event.start_date.year).toBeGreaterThan(1900);
    expect(read('data/timeline.json')).not.toContain('<script>');
  });
});

describe('the sitemap', () => {
  it('becomes an index of one file a month in a large collection', () => {
    const large = filesOf(buildSiteModel(manyArticles(1100), { ...SETTINGS, url: 'https://exemple.invalid' }));
    expect(large.get('sitemap.xml')).toContain('<sitemapindex');
    expect([...large.keys()].filter(path => path.startsWith('sitemaps/')).length).toBeGreaterThan(1);
  });

  it('is empty, and not named to robots, where the site has no address', () => {
    const bare = filesOf(buildSiteModel(DOSSIER, { ...SETTINGS, url: null }));
    expect(bare.get('sitemap.xml')).not.toContain('<url>');
    expect(bare.get('robots.txt')).not.toContain('Sitemap');
  });
});

describe('a reference', () => {
  it('has a stated date as its date', () => {
    const reference = referenceOf(
      site.article(site.entries.find(entry => entry.heading.startsWith('Titre'))!.id),
      SETTINGS,
    );
    expect(reference.ris).toContain('DA  - 2023/09/12/');
    expect(reference.bibtex).toContain('date = {2023-09-12}');
  });

  it('names who, what, where and the day, without its weekday', () => {
    const more = { source: 'Le Phare', authors: ['Anne Dupré'], published: '2023-09-12' };
    const one = buildSiteModel([linked({ id: 'a', title: 'Le port', body: ['Un texte.'], ...more })], SETTINGS);
    expect(referenceOf(one.article(one.entries[0]!.id), SETTINGS).line.join('|')).toBe(
      'Anne Dupré, «\u00a0Le port\u00a0», |Le Phare|, 12 septembre 2023.',
    );
  });

  it('sets guillemets within its title as marks of the second rank', () => {
    const one = buildSiteModel(
      [linked({ id: 'a', title: '«\u00a0Non\u00a0»\u00a0: le port', body: ['Un.'] })],
      SETTINGS,
    );
    expect(referenceOf(one.article('a'), SETTINGS).line[0]).toBe('«\u00a0“Non”\u00a0: le port\u00a0», ');
  });

  it('has no address where nobody knows where the site will be', () => {
    const one = buildSiteModel([linked({ id: 'a', title: 'T', body: ['Un texte.'] })], { ...SETTINGS, url: null });
    const reference = referenceOf(one.article('a'), { url: null });
    expect(`${reference.ris}${reference.bibtex}`).not.toMatch(/UR {2}-|url =/);
  });

  it('has an inferred date as a note only', () => {
    const article = linked({
      id: 'sans-date',
      title: 'Sans date',
      body: ['Un texte.'],
      published: inferred('2023-09-01', '2023-09-20', 'depuis dimanche'),
    });
    const one = buildSiteModel([article], SETTINGS);
    const reference = referenceOf(one.article(one.entries[0]!.id), SETTINGS);
    expect(reference.ris).not.toContain('DA  -');
    expect(reference.bibtex).not.toMatch(/^ {2}date/m);
    expect(reference.ris).toContain('N1  - Date : entre le 1er et le 20 septembre 2023 (déduit)');
  });
});
