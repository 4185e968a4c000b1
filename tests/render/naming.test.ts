import { describe, expect, it } from 'vitest';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { rowNaming } from '../../src/render/views/naming.ts';
import { type Draft, linked, SETTINGS } from '../fixtures/articles.ts';

const ANNE = ['anne-essart', 'Anne Essart', 'person', ['Anne Essart']] as const;

function excerpt(body: readonly string[], more: Partial<Draft> = {}): string | null {
  const site = buildSiteModel(
    [linked({ id: 'a', title: 'Titre', body: [...body], actors: [ANNE], ...more })],
    SETTINGS,
  );
  return rowNaming(site, 'anne-essart')(site.entries[0]!).excerpt;
}

describe('an article on the page of an actor', () => {
  it('has the first sentence that names the actor', () => {
    expect(excerpt(['Il pleut. La maire Anne Essart ouvre le pont. Anne Essart sourit.'])).toBe(
      'La maire Anne Essart ouvre le pont.',
    );
  });

  it('is cut so that the name stands in it', () => {
    const words = excerpt([
      `${'Devant la foule venue de tout le canton, '.repeat(8)}la maire Anne Essart ouvre le pont.`,
    ]);
    expect(words).toMatch(/^… .*la maire Anne Essart ouvre le pont\.$/);
    expect(words!.length).toBeLessThan(180);
  });

  it('closes a quotation that goes on behind the sentence', () => {
    expect(excerpt(['« On a vu Anne Essart sur le pont. Elle souriait », raconte un passant.'])).toBe(
      '« On a vu Anne Essart sur le pont.\u00a0»',
    );
  });

  it('has none where only the title names the actor', () => {
    expect(excerpt(['Le pont est ouvert.'], { title: 'Anne Essart ouvre le pont' })).toBeNull();
  });

  it('does not repeat a dated sentence, which the page tells beside', () => {
    const body = ['Anne Essart a ouvert le pont le 3 mai 2021.'];
    expect(excerpt(body, { dates: [['le 3 mai 2021', '2021-05-03']] })).toBeNull();
  });
});
