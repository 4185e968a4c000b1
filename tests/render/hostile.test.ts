import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { linked } from '../fixtures/articles.ts';
import { type Built, build } from '../fixtures/built.ts';

const BAD = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onmouseover='x' </title></script><!-- ]]> {{ 7*7 }} \${7*7} %>`;

const HOSTILE = [
  linked({
    id: 'a',
    title: BAD,
    standfirst: BAD,
    published: '2023-01-01',
    source: BAD,
    url: 'javascript:alert(1)',
    authors: [BAD],
    body: [`Bob dit : « ${BAD} ».`, `## ${BAD}`, `- ${BAD}`],
    actors: [['bob', `Bob ${BAD}`, 'person', ['Bob']]],
    topics: [['politics', `Politique ${BAD}`, BAD]],
    quotes: [[BAD, 'bob', BAD]],
    repairs: [['dit', BAD]],
    more: {
      removed: [{ line: 0, text: BAD, rule: BAD }],
      related: [{ id: 'b', score: 1, because: [BAD] }],
      place: BAD,
      agencies: [BAD],
    },
  }),
  linked({
    id: 'b',
    title: 'a'.repeat(4_000),
    published: '2023-01-02',
    source: '北京',
    url: '//exemple.fr',
    body: ['Mot '.repeat(3_000)],
  }),
  linked({ id: 'c', title: null, body: [''] }),
];

describe('articles that want to harm', () => {
  let built: Built;
  beforeAll(async () => {
    built = await build(HOSTILE, { title: BAD, description: BAD });
  });

  it('put no element and no attribute into any page', () => {
    for (const [path, html] of built.files()) {
      if (!path.endsWith('.html')) continue;
      const elements = [...walk(parse(html) as unknown as Node)];
      for (const { nodeName, attrs = [] } of elements) {
        expect(['img', 'iframe', 'object', 'style', 'base'], path).not.toContain(nodeName);
        for (const { name, value } of attrs) {
          expect(name, path).not.toMatch(/^on/);
          if (name === 'href' || name === 'src' || name === 'action')
            expect(value, path).not.toMatch(/^\s*(?:javascript|data|\/\/)/i);
        }
      }
      const scripts = elements.filter(({ nodeName }) => nodeName === 'script');
      for (const { attrs } of scripts)
        expect(
          attrs!.some(({ name, value }) => name === 'src' || value === 'application/ld+json'),
          path,
        ).toBe(true);
    }
  });

  it('leave the data that goes with their page whole', () => {
    const html = built.files().get('articles/a/index.html')!;
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
    expect(data.headline).toBe(BAD);
    expect(data.isBasedOn).toBeUndefined();
  });

  it('write no file out of the site', () => {
    for (const path of built.files().keys()) expect(path).not.toMatch(/\.\.|^\//);
  });
});

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}
