import { expect, it } from 'vitest';
import { shelvesOf } from '../../src/render/model/shelves.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { memberView } from '../../src/render/views/member.ts';
import { linked, SETTINGS } from '../fixtures/articles.ts';

it('the names of an actor are one where only capitals and accents part them, in the spelling of most articles', () => {
  const named = (id: string, ...forms: string[]) =>
    linked({
      id,
      title: id,
      body: [`${forms.join(', puis ')}.`],
      actors: [['elise-roux', 'Élise Roux', 'person', forms]],
    });
  const articles = [
    named('a', 'ÉLISE ROUX', 'Roux'),
    named('b', 'Elise Roux'),
    named('c', 'Élise Roux'),
    named('d', 'Élise Roux'),
  ];
  const site = buildSiteModel(articles, SETTINGS);
  const view = memberView(site, { kind: 'actor', ...site.actors.get('elise-roux')! }, shelvesOf(site.entries));
  expect(view.forms).toEqual([
    { text: 'Élise Roux', count: 4 },
    { text: 'Roux', count: 1 },
  ]);
});
