import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const TITLE = 'Le port de Nandre bloqué une semaine de plus';
const BODY = [
  'Les pilotes du port ont voté lundi soir la reconduction de leur grève, a annoncé le syndicat majoritaire.',
  'La direction, qui refuse toute prime, a proposé une médiation. Elle doit commencer jeudi à la préfecture.',
];
const signers = (...lines: readonly string[]) =>
  cleanArticle(rawArticle(lines.join('\n\n')), new Set<string>(), LANGUAGE).authors;
const below = (...lines: readonly string[]) => signers(TITLE, ...lines, ...BODY);

describe('who signs', () => {
  it.each([
    ['by a word', ['Par Anne Petit'], ['Anne Petit']],
    ['by a word on a line of its own', ['Par', 'Anne Petit', 'Publié le 3 mai 2022'], ['Anne Petit']],
    ['by a word that is glued to the name', ['ParAnne Petit', 'Publié le 3 mai 2022'], ['Anne Petit']],
    ['by the date below', ['Anne Petit', 'Publié le 3 mai 2022 à 8h12'], ['Anne Petit']],
    ['by the date above', ['Publié le 3 mai 2022 à 8h12', 'Anne Petit'], ['Anne Petit']],
    [
      'by the date on the line',
      ['Anne PETIT - 08 janv. 2018 à 05:08 | mis à jour le 08 janv. 2018 à 09:17'],
      ['Anne Petit'],
    ],
    ['alone between headline and text', ['Anne Petit'], ['Anne Petit']],
    ['by the trade', ['Anne Petit, envoyée spéciale à Loue'], ['Anne Petit']],
    ['by the trade before the name', ['Journaliste : Anne Petit'], ['Anne Petit']],
    ['by the trade that is glued to the name', ['Anne PetitJournaliste', 'Publié le 3 mai 2022'], ['Anne Petit']],
    ['by a surname in capitals beside the date', ['Ysolde PETIT.', '3 mai 2022 à 8h12'], ['Ysolde Petit']],
    ['by the name as press databases write it', ['Petit, Anne'], ['Anne Petit']],
    ['with an initial beside the date', ['Publié le 3 mai 2022 à 8h12', 'E. Le Petit'], ['E. Le Petit']],
    ['with an article in the name', ['Publié le 3 mai 2022 à 8h12', 'Anne Le Petit'], ['Anne Le Petit']],
    ['with an article in capitals', ['Publié le 3 mai 2022 à 8h12', 'Anne LE PETIT'], ['Anne Le Petit']],
    ['beside who took the pictures', ['Texte : Anne Petit. Photos : Jean Roche'], ['Anne Petit']],
    ['with text and pictures', ['Texte et photos : Anne Petit'], ['Anne Petit']],
    ['by the kind of text', ['Éditorial d’Anne Petit'], ['Anne Petit']],
    ['by a trade of several words', ['Correspondant local : Jean Roche'], ['Jean Roche']],
    ['by the e-mail address', ['Anne Petit - apetit@lefanal.ch'], ['Anne Petit']],
    ['where the day was lost', ['Publié le par Anne Petit'], ['Anne Petit']],
    ['before the station', ['Par Anne Petit, France Bleu Sud Lorraine', 'Publié le 3 mai 2022'], ['Anne Petit']],
  ])('is told %s', (_, lines, authors) => expect(below(...lines)).toEqual(authors));

  it('is told by the desk below the last paragraph', () => {
    expect(signers(TITLE, ...BODY, 'Anne Petit/ats', 'Publié le 3 mai 2022 à 8h12')).toEqual(['Anne Petit']);
  });

  it('is told right below the last paragraph', () => {
    expect(signers(TITLE, 'Publié le 3 mai 2022', ...BODY, 'Anne Petit')).toEqual(['Anne Petit']);
  });

  it('is not whom to ask below the last paragraph', () => {
    expect(
      signers(TITLE, 'Publié le 3 mai 2022', ...BODY, 'Renseignements :', 'Anne Petit - apetit@portnandre.fr'),
    ).toEqual([]);
  });

  it.each([
    ['stands alone by nothing that says so', ['Tour de Romandie']],
    ['is a picture’s caption, and its credit', ['Anne Petit', 'Anne Petit - AFP', 'Publié le 3 mai 2022']],
    ['is credited with the picture', ['ANNE PETIT / AFP', 'Publié le 3 mai 2022']],
    ['is a programme that calls its listeners', ['Podcast - Écoutez la Matinale', 'Publié le 3 mai 2022']],
    ['is credited with it beside the date', ['mercredi 3 mai 2022 - © Anne Petit']],
    ['is where the station is', ['France 3 Centre-Val de Loire', 'Publié le 3 mai 2022']],
    ['plays in it', ['Avec Anne Petit, Paul Roche', 'Publié le 3 mai 2022']],
    ['does something in it', ['Arbitres : Anne Petit et Paul Roche', 'Publié le 3 mai 2022']],
    ['is met', ['Plus avec Anne Petit', 'Publié le 3 mai 2022']],
  ])('is not who %s', (_, lines) => expect(below(...lines)).toEqual([]));

  it('is not who the article speaks of', () => {
    const spoken = 'La grève durera, a dit Anne Petit, la secrétaire du syndicat des pilotes du port de Nandre.';
    expect(signers(TITLE, 'Anne Petit', 'Publié le 3 mai 2022', ...BODY, spoken)).toEqual([]);
    expect(signers(TITLE, 'Par Anne Petit', 'Publié le 3 mai 2022', ...BODY, spoken)).toEqual(['Anne Petit']);
  });

  const MORE =
    'Les conteneurs attendent sur les quais, et les armateurs ont détourné trois navires vers le port voisin.';
  it('nor does a picture’s agency sign the article', () => {
    const agencies = (...lines: readonly string[]) =>
      cleanArticle(rawArticle([TITLE, ...lines].join('\n\n')), new Set<string>(), LANGUAGE).agencies;
    expect(agencies('ANNE PETIT / AFP', ...BODY)).toEqual([]);
    expect(agencies('Le port de Nandre, où les pilotes sont en grève depuis lundi. (AFP)', ...BODY, MORE)).toEqual([]);
    const last = 'Les pilotes du port ont repris le travail, a dit la préfecture.';
    expect(agencies(...BODY, `${last} (AFP)`)).toEqual(['Agence France-Presse']);
    expect(agencies(...BODY, `${last} /AFP`)).toEqual(['Agence France-Presse']);
    for (const line of ['AFP', '(AFP)', 'afp']) {
      expect(agencies(...BODY, line)).toEqual(['Agence France-Presse']);
      expect(agencies(line, 'Publié le 3 mai 2022', ...BODY)).toEqual(['Agence France-Presse']);
    }
    expect(agencies(...BODY, '(ats/afp)')).toEqual(['Keystone-ATS', 'Agence France-Presse']);
    expect(agencies(BODY[0]!, 'AFP', BODY[1]!)).toEqual([]);
    expect(agencies(...BODY, '© AFP')).toEqual([]);
  });

  it.each(['Traduit par Anne Petit', 'Traduit de l’anglais par Anne Petit', 'Photos de Jean Roche'])(
    'is nobody of « %s »',
    line => expect(below(line, 'Publié le 3 mai 2022')).toEqual([]),
  );

  it('is not one of a list', () => {
    const rows = ['- Incarnat, Anne Petit', '- Marées, Paul Roche', '- Sitka, Nina Berg'];
    expect(signers(TITLE, ...BODY, 'Album de l’année', ...rows, 'Chanson de l’année', ...rows)).toEqual([]);
  });

  it('and no caption says when', () => {
    const days = (...lines: readonly string[]) =>
      cleanArticle(rawArticle([TITLE, ...lines, ...BODY].join('\n\n')), new Set<string>(), LANGUAGE).dateLines;
    expect(days('La fête du port, le 18 juin 2023', 'La fête du port, le 18 juin 2023 - Capture')).toHaveLength(0);
    expect(days('Loue, le 18 juin 2023')).toHaveLength(1);
    expect(days('Publié le 18 juin 2023', 'Mis à jour le 19 juin 2023 à 8h12')).not.toHaveLength(0);
    const dated = `18 juin 2023 restera une date, dit le maire, qui a passé la journée sur le port de la ville.`;
    expect(days('18 juin 2023', dated)).not.toHaveLength(0);
  });

  it.each([
    ['Aujourd’hui 29/01/26 - 00:52', true],
    ['29/01/26 - 00:52', undefined],
  ])('and a line says by itself that it is the day of a visit: %j', (line, masthead) => {
    const { dateLines } = cleanArticle(rawArticle([line, TITLE, ...BODY].join('\n\n')), new Set<string>(), LANGUAGE);
    expect(dateLines.map(found => found.masthead)).toEqual([masthead]);
  });
});
