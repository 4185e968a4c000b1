import { describe, expect, it } from 'vitest';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { dossierParts, dossierView } from '../../src/render/views/dossier.ts';
import { toldViews } from '../../src/render/views/told.ts';
import { type Draft, linked, SETTINGS } from '../fixtures/articles.ts';

const SENTENCE = 'Le pont a fermé le 12 mai.';
const told = (...drafts: readonly Omit<Draft, 'title'>[]) => {
  const site = buildSiteModel(
    drafts.map(draft => linked({ title: `Titre de ${draft.id}`, ...draft })),
    SETTINGS,
  );
  return toldViews(
    site,
    site.entries.flatMap(entry => entry.told.map(told => ({ entry, told }))),
  ).map(({ text, others }) => [text, others]);
};

describe('dated sentences', () => {
  it('stand once, with the number of other articles that have them', () => {
    const one = { body: [SENTENCE, SENTENCE], dates: [['le 12 mai', '2023-05-12']] } as const;
    expect(told({ id: 'a', ...one })).toEqual([[SENTENCE, 0]]);
    expect(told({ id: 'a', ...one }, { id: 'b', ...one })).toEqual([[SENTENCE, 1]]);
  });

  it('say more than their date', () => {
    const dates = [
      ['12 mai', '2023-05-12'],
      ['13 mai', '2023-05-13'],
      ['14 mai', '2023-05-14'],
    ] as const;
    const body = ['12 mai.', 'Paris, le 13 mai.', 'Tout ferme le 14 mai.'];
    expect(told({ id: 'a', body, dates })).toEqual([['Tout ferme le 14 mai.', 0]]);
  });
});

describe('the chronology of the dossier to print', () => {
  it('has a sentence that tells of days which follow each other once, behind all of them', () => {
    const body = ['Le pont a fermé le 12 mai, les écoles le 13 mai.', 'Le 13 mai, la mairie a rouvert ses portes.'];
    const dates = [
      ['le 12 mai', '2023-05-12'],
      ['le 13 mai', '2023-05-13'],
      ['Le 13 mai', '2023-05-13'],
    ] as const;
    const site = buildSiteModel([linked({ id: 'a', title: 'A', body, dates })], SETTINGS);
    const { chronology } = dossierView(site, dossierParts(site)[0]!, [], 'Le dossier');
    expect(chronology).toEqual([
      { date: '12 et 13 mai 2023', text: body[0], article: 1 },
      { date: '13 mai 2023', text: body[1], article: 1 },
    ]);
  });
});
