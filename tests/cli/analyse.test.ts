import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { depeche, temporaryFolder } from './run.ts';

type Span = { field: 'text' | 'title' | 'standfirst'; start: number; end: number; text: string };
type Article = Record<string, unknown> & {
  file: string;
  text: string;
  repairs: Span[];
  dates: Span[];
  quotes: Span[];
  actors: { id: string; mentions: Span[] }[];
  published: {
    basis: string;
    evidence: { field: Span['field'] | null; start: number; end: number; text: string }[];
  } | null;
};

const FIELDS = [
  ...[
    'id',
    'file',
    'contentHash',
    'publishedOnSite',
    'title',
    'standfirst',
    'source',
    'authors',
    'language',
    'published',
  ],
  ...['text', 'removed', 'repairs', 'dates', 'actors', 'topics', 'quotes', 'duplicates', 'related', 'problems'],
];

describe('depeche analyse --json', () => {
  let articles: Article[];
  beforeAll(() => {
    const { status, stdout } = depeche(['analyse', 'articles', '--json']);
    expect(status).toBe(0);
    articles = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Article);
  });

  it('gives one object for every readable file, excluded ones too, in the order of the paths', () => {
    const files = articles.map(article => article.file);
    expect(files.length).toBeGreaterThanOrEqual(36);
    expect(files).toEqual(files.toSorted());
    expect(articles.some(article => article.publishedOnSite === false)).toBe(true);
  });

  it('gives every field of the interface in every object', () => {
    for (const article of articles) expect(Object.keys(article)).toEqual(FIELDS);
  });

  it('gives exact spans: the slice of the field is the text', () => {
    const kinds: ((article: Article) => Span[])[] = [
      article => article.dates,
      article => article.repairs,
      article => article.quotes,
      article => article.actors.flatMap(actor => actor.mentions),
      article => (article.published?.evidence ?? []).filter(one => one.field !== null) as Span[],
    ];
    for (const spansOf of kinds) {
      const spans = articles.flatMap(article => spansOf(article).map(span => ({ ...span, article })));
      expect(spans.length).toBeGreaterThan(10);
      for (const { article, field, start, end, text } of spans)
        expect((article[field] as string).slice(start, end)).toBe(text);
    }
  });

  it('gives actors ids that are theirs alone, and topics best first', () => {
    for (const { actors, topics } of articles) {
      expect(new Set(actors.map(actor => actor.id)).size).toBe(actors.length);
      const first = (topics as { id: string; score: number }[])
        .filter(topic => !topic.id.includes('/'))
        .map(topic => topic.score);
      expect(first).toEqual(first.toSorted((a, b) => b - a));
    }
  });

  it('never takes an inferred date into an address', () => {
    for (const article of articles)
      if (article.published?.basis !== 'stated') expect(article.id).not.toMatch(/^\d{4}-\d{2}/);
  });
});

describe('depeche analyse and explain', () => {
  const folder = temporaryFolder();
  const good = join(folder, 'bon.txt');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    good,
    'Grève au port de Brumeval\n\nPublié le 12 septembre 2023\n\nLes dockers du port de Brumeval ont voté mardi la grève, a annoncé la maire Élise Carpentras. Le navire Ombrelune est resté à quai.\n',
  );
  writeFileSync(join(folder, 'vide.txt'), '');

  it('say on stderr what could not be read, and exit with 1', () => {
    const { status, stdout, stderr } = depeche(['analyse', folder, '--json']);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/vide\.txt: error empty: /);
  });

  it('say that a path does not exist, whatever its name', () => {
    const { status, stderr } = depeche(['analyse', join(folder, 'nowhere')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere: error unreadable: There is no such file or folder/m);
  });

  it('end without a fault when their reader has read enough', () => {
    const command = `"${process.execPath}" bin/depeche.js analyse articles --json | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect([stdout, /EPIPE/.exec(stderr)]).toEqual(['{', null]);
  });

  it('show the path to each decision', () => {
    const { status, stdout } = depeche(['explain', good]);
    expect(status).toBe(0);
    expect(stdout).toContain('because of « Publié le 12 septembre 2023 »');
    expect(stdout).toContain('Élise Carpentras: person, discovered');
    expect(stdout).toMatch(/line 3, date-line: Publié le/);
    expect(stdout).toMatch(
      /Élise Carpentras → person \(person [\d.]+.*\) because of .*« annoncé la maire » before it: person/,
    );
    expect(stdout).toMatch(/Ombrelune → no actor \(.*other \d.*« Le navire » before it: .*other \d/);
  });
});

describe('depeche check', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'a.txt'),
    'Grève au port\n\nLes dockers du port de Brumeval ont voté la poursuite de la grève lors d’une assemblée générale.\n',
  );
  writeFileSync(join(folder, 'vide.txt'), '');

  it('lists what wants an eye, worst first, with the line that settles it', () => {
    const { status, stdout } = depeche(['check', '--input', folder, '--json']);
    const items = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { level: string; code: string; settle: string | null });
    expect(status).toBe(1);
    expect(items[0]).toMatchObject({ level: 'error', code: 'empty' });
    expect(items.find(item => item.code === 'undated')?.settle).toMatch(/^date: /);
  });

  it('asks about two copies once, and a rejection on one side is enough', () => {
    const copies = temporaryFolder();
    const body =
      'Les dockers du port de Brumeval ont voté la poursuite de la grève lors d’une assemblée générale, a annoncé la maire. Le navire Ombrelune est resté à quai toute la journée de mardi.';
    writeFileSync(join(copies, 'a.txt'), `Grève au port de Brumeval\n\nPublié le 12 septembre 2023\n\n${body}\n`);
    writeFileSync(join(copies, 'b.txt'), `Le port à l’arrêt\n\nPublié le 13 septembre 2023\n\n${body}\n`);
    const check = () => depeche(['check', '--input', copies, '--json']).stdout.trim().split('\n').filter(Boolean);
    const asked = check().map(line => JSON.parse(line) as { file: string; code: string; settle: string });
    expect(asked.map(({ file, code }) => `${file} ${code}`)).toEqual(['a.txt near-duplicate']);
    writeFileSync(join(copies, 'a.yaml'), asked[0]!.settle);
    expect(check()).toEqual([]);
  });
});
