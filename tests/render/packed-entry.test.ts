import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/render/model/entry.ts';
import { packEntry, Unpacker } from '../../src/render/model/packed-entry.ts';
import { packText, unpackText } from '../../src/render/model/packed-text.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { SETTINGS } from '../fixtures/articles.ts';
import { DOSSIER } from '../fixtures/dossier.ts';
import { manyArticles } from '../fixtures/many.ts';

const there = (entries: readonly Entry[]) => {
  const unpacker = new Unpacker();
  return entries.map(entry => unpacker.entry(packEntry(entry)));
};

describe('an entry that was packed', () => {
  it('comes back as it was, shown whole or in part', () => {
    for (const diffusion of ['full', 'extract', 'reference'] as const) {
      const { entries } = buildSiteModel([...DOSSIER, ...manyArticles(60)], { ...SETTINGS, diffusion });
      expect(there(entries)).toEqual(entries);
    }
  });

  it('keeps forms that are the name, others, or none, and speakers that its actors lack', () => {
    const [first] = buildSiteModel(DOSSIER, SETTINGS).entries;
    const actor = first!.actors[0] ?? {
      ...{ id: 'a', name: 'A', type: 'person', wikidata: null, origin: 'discovered', forms: [] },
    };
    const entry = {
      ...first!,
      actors: [[actor.name], ['Kim'], [], [actor.name, 'Kim']].map(forms => ({ ...actor, forms }) as typeof actor),
      quotes: [{ field: 'title', start: 1, end: 2, speaker: 'nobody' }],
      told: [{ edtf: '2020-05', from: '2020-05-01', to: '2020-05-31', start: 3, end: 9, actors: ['nobody', actor.id] }],
    } as Entry;
    expect(there([entry])).toEqual([entry]);
  });

  it('shares what others have too', () => {
    const { entries } = buildSiteModel(manyArticles(40), SETTINGS);
    const entry = entries.find(({ actors, topics }) => actors.some(isCalledByName) && topics.length > 0)!;
    const [one, other] = there([entry, entry]);
    const at = entry.actors.findIndex(isCalledByName);
    expect(one!.topics[0]).toBe(other!.topics[0]);
    expect(one!.actors[at]).toBe(other!.actors[at]);
  });
});

describe('what pages quote from an article, packed', () => {
  it('comes back as it was, with the sentences that name its actors', () => {
    const site = buildSiteModel([...DOSSIER, ...manyArticles(20)], SETTINGS);
    const texts = site.entries.map(({ id }) => site.text(id));
    expect(texts.some(({ actors }) => actors.some(({ sentence }) => sentence))).toBe(true);
    expect(texts.some(({ actors }) => actors.some(({ sentence }) => !sentence))).toBe(true);
    expect(texts.map(text => unpackText(packText(text), site.byId.get(text.id)!))).toEqual(
      texts.map(text => ({ ...text, topics: site.byId.get(text.id)!.topics })),
    );
  });
});

function isCalledByName({ name, forms }: Entry['actors'][number]): boolean {
  return forms.length === 1 && forms[0] === name;
}
