import { describe, expect, it } from 'vitest';
import type { LinkedArticle, Problem, Published } from '../../src/article.ts';
import { settlingLine } from '../../src/cli/settle.ts';
import { slug } from '../../src/lib/slug.ts';

function settled(code: string, article: Partial<LinkedArticle>): string | null {
  const problem: Problem = { level: 'warning', code, file: 'a.txt', line: null, message: '', help: '' };
  return settlingLine(problem, article as LinkedArticle);
}

function inferred(edtf: string, from: string | null, to: string | null): Partial<LinkedArticle> {
  return { published: { edtf, from, to, basis: 'inferred', method: 'text', evidence: [] } as Published };
}

describe('the line that settles a missing date', () => {
  it('is the interval that was inferred, of a year at most', () => {
    expect(settled('undated', inferred('2023-10-13/2023-10-21', '2023-10-13', '2023-10-21'))).toBe(
      'date: 2023-10-13/2023-10-21',
    );
    expect(settled('undated', inferred('2024', '2024-01-01', '2024-12-31'))).toBe('date: 2024');
  });

  it('is left to the editor where the interval is open, longer, or where there is none', () => {
    const wide = [
      inferred('2016-01-01/..', '2016-01-01', null),
      inferred('2012-04-02/2024-04-16', '2012-04-02', '2024-04-16'),
      { published: null },
    ];
    for (const article of wide) expect(settled('undated', article)).toBe('date: AAAA-MM-JJ');
  });
});

describe('the line that settles a shared id', () => {
  const LONG = '2024-02-04-algues-vertes-l-etat-condamne-a-verser-plus-de-500-000-euros';

  it('is an id that stays as it is when it is read, the piece of the hash at its end', () => {
    const line = settled('same-id', { id: `${LONG}-e41fcc` })!;
    const id = line.slice('id: '.length);
    expect([slug(id), id.slice(-7)]).toEqual([id, '-e41fcc']);
  });

  it('is another for another hash', () => {
    expect(settled('same-id', { id: `${LONG}-e41fcc` })).not.toBe(settled('same-id', { id: `${LONG}-0fdcc6` }));
  });

  it('is the id itself where that is short', () => {
    expect(settled('same-id', { id: 'greve-au-port-e41fcc' })).toBe('id: greve-au-port-e41fcc');
  });
});

it('the line that settles a foreign passage names the whole of it', () => {
  const passage = 'A “woman” walks on the beach of Brumeval, covered with green algae, on a windy day.';
  const problem = { level: 'warning', code: 'foreign-passage', file: 'a.txt', line: 4, message: '', help: '' } as const;
  expect(settlingLine({ ...problem, passage }, {} as LinkedArticle)).toBe(`drop: [${JSON.stringify(passage)}]`);
});

it('what only the file itself can mend has no line', () => {
  expect(settled('encoding-guessed', {})).toBeNull();
});
