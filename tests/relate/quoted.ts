import type { Actor, Published, QuotedArticle, Topic } from '../../src/article.ts';
import { addDays } from '../../src/lib/calendar.ts';
import { NO_PAGE } from '../../src/load/body.ts';
import { NO_WORD } from '../../src/load/editor/editor-word.ts';
import { article, type Writer } from './corpus.ts';

/** An article as `quote` leaves it, with nothing found in it but what the test says. */
export function quoted(file: string, given: Partial<QuotedArticle> = {}): QuotedArticle {
  return {
    file,
    contentHash: 'sha256:0',
    format: 'text',
    editor: NO_WORD,
    page: NO_PAGE,
    lines: [],
    extracted: [],
    problems: [],
    title: null,
    standfirst: null,
    source: { name: null, url: null },
    authors: [],
    agencies: [],
    place: null,
    language: { code: 'fra', confidence: 1 },
    text: '',
    blocks: [],
    removed: [],
    dateLines: [],
    excluded: null,
    repairs: [],
    published: null,
    dates: [],
    bounds: [],
    actors: [],
    topics: [],
    quotes: [],
    ...given,
  };
}

export function stated(day: string): Published {
  return { edtf: day, from: day, to: day, basis: 'stated', method: 'header-line', evidence: [] };
}

/** Discovered, unless a Wikidata id is given; each surface is mentioned once, at an offset of its own. */
export function actor(name: string, given: Partial<Actor> & { surfaces?: readonly string[] } = {}): Actor {
  const { surfaces = [name], ...rest } = given;
  const mentions = surfaces.map((text, i) => ({
    field: 'text' as const,
    start: 100 * i,
    end: 100 * i + text.length,
    text,
  }));
  const id = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return { id, name, type: 'person', wikidata: null, origin: 'discovered', mentions, ...rest };
}

export function topic(id: string, evidence: readonly string[] = []): Topic {
  return { id, qcode: 'medtop:00000000', label: id, score: 0.8, evidence };
}

/** A collection of any size: a few stories, each with its own actors, over a year. */
export function collection(size: number, writer: Writer): QuotedArticle[] {
  const { random, words } = writer;
  const pick = (from: number, count: number) => words[from + Math.floor(random() ** 2 * count)]!;
  return Array.from({ length: size }, (_, i) => {
    const story = Math.floor(random() ** 2 * Math.max(1, size / 40));
    const names = Array.from({ length: 6 }, () => `${pick(0, 300)} ${pick(300 + story * 3, 20)}`);
    const text = Buffer.from(article(writer, 3000)).toString();
    return quoted(`${String(i).padStart(6, '0')}.txt`, {
      title: `${pick(2000 + story, 60)} ${pick(2000, 9000)} ${pick(4000, 9000)} et ${pick(2000, 9000)}`,
      text,
      published: random() < 0.8 ? stated(addDays('2023-01-01', Math.floor(random() * 365))) : null,
      actors: [...new Set(names)].map(name => actor(name)),
      topics: [topic(`theme-${story % 17}`, [pick(5000, 500)]), topic(`theme-${story % 17}/${story % 50}`)],
    });
  });
}
