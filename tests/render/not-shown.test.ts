import { beforeAll, describe, expect, it } from 'vitest';
import { linked } from '../fixtures/articles.ts';
import { type Built, build } from '../fixtures/built.ts';

const NAMES = Array.from({ length: 40 }, (_, i) => `Anne Roux${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`);
const WORDS = Array.from({ length: 20 }, (_, i) => `Nous voulons ${'très '.repeat(i)}bien`);

describe('a site that does not show all, or does not know it', () => {
  let built: Built;
  const page = (path: string) => built.files().get(`${path}index.html`)!;
  beforeAll(async () => {
    const topics = [['politics', 'Politique', 'maire']] as const;
    const published = { edtf: '2023-01-02/2023-01-09', from: '2023-01-02', to: '2023-01-09' };
    built = await build([
      linked({
        ...{ id: 'a', title: 'Tous signent', published: '2023-01-02', source: 'Le Lac', topics },
        body: [NAMES.join(', '), WORDS.map(words => `« ${words} »`).join(' ')],
        actors: NAMES.map(name => [name.toLowerCase().replace(' ', '-'), name, 'person', [name]] as const),
        quotes: WORDS.map(words => [words, null, null] as const),
      }),
      linked({
        ...{ id: 'b', title: 'Le maire parle', body: ['Le maire a parlé.'], topics },
        published: { ...published, basis: 'inferred', method: 'text', evidence: [] },
      }),
    ]);
  });

  it('shows the beginning of a long list of names or quotations, the rest on demand', () => {
    const [shown, rest] = page('articles/a/').split('Et 16\u00a0autres acteurs');
    expect(shown!.match(/class="t-person"/g)).toHaveLength(24);
    expect(rest!.match(/class="t-person"/g)).toHaveLength(16);
    expect(page('articles/a/')).toContain('Et 10\u00a0autres citations');
    expect(page('articles/b/')).not.toContain('class="rest"');
  });

  it('says of an article that its source is not known, and of how many', () => {
    expect(page('articles/b/')).toContain('source inconnue');
    expect(page('articles/a/')).not.toContain('source inconnue');
    expect(page('sources/')).toContain('1\u00a0article ne dit pas sa source.');
    expect(page('')).toContain('1\u00a0source connue');
  });

  it('never gives an inferred date as the first or last day of a theme', () => {
    const head = page('themes/politics/').split('</header>').at(1);
    expect(head).toContain('2\u00a0articles, dont 1 sans date certaine');
    expect(head).toContain('2\u00a0janv. 2023');
    expect(head).not.toContain('déduit');
  });

  it('counts nothing that is one of each', () => {
    expect(page('acteurs/anne-rouxaa/')).toContain('../../themes/politics/">Politique</a>');
    expect(page('acteurs/anne-rouxaa/')).not.toContain('Avec le nombre');
  });
});
