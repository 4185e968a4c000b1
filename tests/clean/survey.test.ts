import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { furnitureFor, mergeSurveys } from '../../src/clean/survey/furniture.ts';
import { surveyArticle } from '../../src/clean/survey/survey.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const SUBJECTS = ['la piscine', 'le pont', 'la gare', 'le stade', 'le marché', 'la forêt'];

/** Articles of one outlet: their own words, the outlet's furniture around and inside. */
function outlet(folder: string) {
  return SUBJECTS.map((subject, i) =>
    rawArticle(
      [
        `Ce qui va changer pour ${subject} de la ville`,
        'Le carnet de Zoé',
        `Le conseil a voté mardi la rénovation complète de ${subject}, par ${i + 10} voix contre trois, après un long débat.`,
        'Cap sur la côte, notre rendez-vous',
        `Les travaux de ${subject} doivent commencer au printemps. Ils dureront ${i + 2} mois, a précisé le maire.`,
        i < 3 ? 'Une enquête est ouverte.' : `Le préfet a visité ${subject} mardi.`,
        'Gardons le contact ensemble',
      ].join('\n'),
      { file: `${folder}/${i}.txt` },
    ),
  );
}

const furniture = (raws: ReturnType<typeof outlet>, i = 0) =>
  furnitureFor(mergeSurveys(raws.map(surveyArticle)), surveyArticle(raws[i]!));

describe('the survey of a collection', () => {
  it('finds the lines of an outlet, inside articles too, and leaves its sentences', () => {
    const raws = outlet('phare');
    const { text, removed } = cleanArticle(raws[0]!, furniture(raws), LANGUAGE);
    expect(removed.map(line => line.text)).toEqual([
      'Le carnet de Zoé',
      'Cap sur la côte, notre rendez-vous',
      'Gardons le contact ensemble',
    ]);
    expect(text).toContain('Une enquête est ouverte.');
  });

  it('does not depend on the order of the files', () => {
    const raws = outlet('phare');
    const turned = mergeSurveys(raws.toReversed().map(surveyArticle));
    expect(furnitureFor(turned, surveyArticle(raws[2]!))).toEqual(furniture(raws, 2));
  });

  it('takes no sub-heading of a dispatch for furniture because others print it too', () => {
    const body = SUBJECTS.map(
      subject =>
        `Le tribunal a rendu son jugement dans l’affaire de ${subject}, très attendu par les deux parties au procès.`,
    );
    const copies = ['a', 'b', 'c', 'd'].map(name =>
      rawArticle(
        ['Le verdict est tombé ce mardi', ...body.slice(0, 3), 'Washington inquiet', ...body.slice(3)].join('\n'),
        {
          file: `${name}/depeche.txt`,
        },
      ),
    );
    expect(furnitureFor(mergeSurveys(copies.map(surveyArticle)), surveyArticle(copies[0]!)).size).toBe(0);
  });

  it.each([
    ['alone', () => ''],
    ['with notices of their outlets', (i: number) => `Le titre numéro ${i} est soutenu par ses ${i + 40} lecteurs.`],
  ])('takes no brief for furniture because others print it too, %s', (_, notice) => {
    const brief =
      'Un incendie a détruit un hangar agricole mardi soir à Brumeval, a indiqué la préfecture du département.';
    const copies = Array.from({ length: 5 }, (_, i) =>
      rawArticle(['Un incendie à Brumeval', brief, notice(i)].join('\n'), { file: `${i}.txt` }),
    );
    const survey = mergeSurveys(copies.map(surveyArticle));
    for (const copy of copies) {
      const { title, text } = cleanArticle(copy, furnitureFor(survey, surveyArticle(copy)), LANGUAGE);
      expect([title, text.startsWith(brief)]).toEqual(['Un incendie à Brumeval', true]);
    }
  });

  it('keeps a headline that stands on the other pages of its outlet', () => {
    const raws = outlet('phare').map((raw, i) =>
      rawArticle(
        `${raw.lines.map(line => line.text).join('\n')}\nLes plus lus\nCe qui va changer pour la piscine de la ville`,
        {
          file: `phare/${i}.txt`,
        },
      ),
    );
    expect(cleanArticle(raws[0]!, furniture(raws), LANGUAGE).title).toBe(
      'Ce qui va changer pour la piscine de la ville',
    );
  });

  it('is small for each article, and plain JSON', () => {
    const raws = outlet('phare');
    expect(furniture(raws).size).toBeLessThan(6);
    const own = surveyArticle(raws[0]!);
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  });
});
