import { describe, expect, it } from 'vitest';
import { removedOf } from './cleaned.ts';
import { BODY } from './ferry.ts';

const [FIRST, SECOND] = BODY;

describe('a line with the words of the headline', () => {
  it('is another sub-heading where its figures are others', () => {
    const lines = ['Les traversées du 23 août 2023', FIRST, 'Les traversées du 16 août 2023', SECOND];
    expect(removedOf(lines)).toEqual([]);
  });

  it('is the headline again where they are the same', () => {
    const lines = ['Les traversées du 23 août 2023', FIRST, SECOND, 'Les traversées du 23 août 2023'];
    expect(removedOf(lines)).toEqual(['Les traversées du 23 août 2023']);
  });
});

describe('the end of the headline as a sub-heading', () => {
  it('below a standfirst without its full stop leaves both', () => {
    const standfirst =
      'Les traversées suspendues ne font plus les gros titres, et les riverains qui vivaient du passage reviennent sur deux ans d’attente, de promesses et de réunions, en cherchant ce qui pourrait leur apporter une bouffée d’espoir avant l’été';
    const lines = ['Bac de la Loue - Été noir : Reprendre la rive !', standfirst, 'Reprendre la rive !', FIRST, SECOND];
    expect(removedOf(lines)).toEqual([]);
  });
});

describe('names with dashes and commas', () => {
  it('are those present, no signature and no credit', () => {
    const present = [
      '- Josiane MARTY,- Isabelle ROCHE,',
      '- Annick PETIT,- Jean LOUP,',
      '- Lionel DUVAL- Francis ROY.',
    ];
    expect(removedOf(['La séance du conseil de Loue', FIRST, 'Étaient présents :', ...present, SECOND])).toEqual([]);
  });
});

it('a name and the date below a first paragraph sign', () => {
  const lines = ['Anne Petit', '29 janvier 2024 à 21h03'];
  expect(removedOf([FIRST, ...lines, SECOND])).toEqual(lines);
});

it('« Chaque semaine, nos journalistes … » presents the article', () => {
  const line = 'Chaque semaine, nos journalistes vous proposent leurs critiques des traversées de la Loue.';
  expect(removedOf([line, FIRST, SECOND])).toEqual([]);
});
