import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { parseArticle } from '../../src/load/article.ts';
import { expectProportional } from '../growth.ts';
import { language as loading } from '../load/language.ts';
import { LANGUAGE } from './language-of-tests.ts';

function clean(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n'));
  const { article } = parseArticle({ file: 'bac.txt', bytes, sidecarBytes: null }, loading);
  return cleanArticle(article!, new Set(), LANGUAGE);
}

const COLUMN = [
  'Le bac de la Loue reprend du service',
  'après trois mois d’arrêt',
  '',
  'Le bac qui relie les deux rives de la Loue a repris son ser-',
  'vice mardi, après trois mois d’arrêt pour travaux, a annoncé la',
  'préfecture. Un second bac est attendu.',
  'Nul n’y croyait plus, dit-',
  'on dans la vallée.',
  'Anne Leroy, l’ex-',
  'directrice du port, et Jean-',
  'Paul Morel, son vice-',
  'président, ont assisté au pre-',
  'mier passage.',
];

describe('a column that was copied from a printed page', () => {
  it('has its words whole again, and its headline and paragraphs', () => {
    const { title, text } = clean(COLUMN);
    expect(title).toBe('Le bac de la Loue reprend du service après trois mois d’arrêt');
    for (const words of [
      'a repris son service mardi',
      'a annoncé la préfecture.',
      'dit-on dans',
      'l’ex-directrice',
      'Jean-Paul Morel, son vice-président',
      'au premier passage.',
    ])
      expect(text).toContain(words);
  });

  it('is none where the lines are paragraphs', () => {
    const paragraph =
      'Le bac qui relie les deux rives de la Loue a repris son service mardi, a annoncé la préfecture du val. '.repeat(
        3,
      );
    const { text } = clean(['Le bac repart', paragraph, 'Le vice-', 'président est venu.', paragraph]);
    expect(text).toContain(`val.\n\n`);
  });

  it('is joined in time', () => {
    expectProportional(
      8_000,
      length =>
        Array.from({ length }, (_, i) => `Le bac numéro ${i} relie les deux rives de la Loue et du ser-\nvice`).join(
          ' ',
        ),
      text => clean([text]),
    );
  });
});

it('a blank line parts paragraphs of wrapped text, however full the line above', () => {
  const lines = [
    'Le bac de la Loue reprend du service après trois mois',
    '',
    'Le bac qui relie les deux rives de la Loue a repris',
    'son service mardi, après trois mois de travaux dans',
    'le lit de la rivière, a annoncé hier la préfecture.',
    '',
    'Un second bac est attendu à la fin de cette année ;',
    'les riverains du bourg attendent de voir ce qu’il en',
    'sera, disent-ils, et ce que dira la région du projet.',
    '',
    'Anne Leroy, la directrice du port, croit au projet,',
    'elle y tient.',
  ];
  expect(
    clean(lines)
      .text.split('\n\n')
      .slice(-3)
      .map(text => text.slice(0, 12)),
  ).toEqual(['Le bac qui r', 'Un second ba', 'Anne Leroy, ']);
});

it.each([
  ['mardi 10 juillet 2018 à 18:44 Par Anne Petit', false],
  ['jeudi 3 mai 2018 à 18:44 - Anne Petit', false],
  ['mardi 10 juillet 2018 à 18h44 une centaine de riverains.', true],
])('a headline goes on in %j: %s', (below, goesOn) => {
  const headline = 'Plus de cent riverains de Nandre attendent le bac de la Loue';
  const body =
    'Le bac qui relie les deux rives de la Loue a repris son service, a annoncé la préfecture du département.';
  expect(clean([headline, below, '', body, '', body.replace('deux', 'trois')]).title === headline).toBe(!goesOn);
});
