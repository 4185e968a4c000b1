import { describe, expect, it } from 'vitest';
import { bylineIn } from '../../src/clean/lines/byline.ts';
import { LANGUAGE } from './language-of-tests.ts';

const read = (text: string) => bylineIn(text, LANGUAGE);

describe('bylineIn', () => {
  it.each([
    ['Par Thomas Lecomte', ['Thomas Lecomte']],
    ['Claire DUMONT avec l’AFP', ['Claire Dumont']],
    ['Par E. NURDIN - 05:01', ['E. Nurdin']],
    ['Marie Merlet | lundi 9 décembre 2019 à 09h08', ['Marie Merlet']],
    ['Propos recueillis par Jean Dupont et Marie de La Tour', ['Jean Dupont', 'Marie de La Tour']],
    ['De notre correspondant à Bruxelles, Jean Dupont', ['Jean Dupont']],
    ['Écrit par Ahmed Ould Sidi', ['Ahmed Ould Sidi']],
    ['Entretien avec Anne Petit réalisé par Jean Dupont', ['Jean Dupont']],
    ['Par Camille Roux - Le 3 mai 2021 à 12h00', ['Camille Roux']],
    ['Cédric Gordin/boi', ['Cédric Gordin']],
    ['(Anne Petit/sf)', ['Anne Petit']],
    ['par Florence Audier , le 15 septembre 2009', ['Florence Audier']],
    ['Publié le par Anne Petit', ['Anne Petit']],
    ['(Le Soir/Anne Petit)', ['Anne Petit']],
    ['Anne Petit - apetit@lefanal.ch', ['Anne Petit']],
  ])('reads the authors of %j', (text, authors) => expect(read(text)?.authors).toEqual(authors));

  it.each([
    ['La rédaction avec AFP', ['Agence France-Presse']],
    ['(Belga)', ['Belga']],
    ['afp/vlp', ['Agence France-Presse']],
    ['ats/nxp', ['Keystone-ATS']],
    ['Avec La Presse Canadienne', ['La Presse canadienne']],
  ])('reads the agencies of %j', (text, agencies) => expect(read(text)?.agencies).toEqual(agencies));

  it('takes an outlet for the source, not for an author', () => {
    expect(read('Le Soir (avec AFP)')).toMatchObject({ source: 'Le Soir', authors: [], bare: false });
  });

  it.each(['Publié par DK Infos', 'Mis en ligne par Lacustre Actu', 'Publié par Rivage Matin le 12 mars 2023'])(
    'names nobody of whom %j does not say whether it is a person',
    text => expect(read(text)).toMatchObject({ authors: [], source: null }),
  );

  it.each([
    ['Publié par Jean Dupont', ['Jean Dupont']],
    ['Posté par E. Nurdin le 12 mars 2023', ['E. Nurdin']],
    ['Publié par Jean Dupont | DK Infos', ['Jean Dupont']],
  ])('knows a person who publishes by name or initial: %j', (text, authors) =>
    expect(read(text)?.authors).toEqual(authors),
  );

  it('calls a mere name bare: it may be a sub-heading', () => {
    expect(read('Thierry Solère')).toMatchObject({ authors: ['Thierry Solère'], bare: true });
  });

  it.each([
    'J.B. / 30 janvier 2019',
    'M.Pa',
    'Synthèse R. N.',
    'Par Admin',
    '(Le Fanal/Anne Petit)',
    '(Nandre Actu 15/07/17)',
  ])('names nobody of whom %j gives the initials, or an outlet that nobody knows', text =>
    expect(read(text)).toMatchObject({ authors: [], source: null }),
  );

  it.each([
    ['Anne Petit - apetit@lefanal.ch', true],
    ['Anne Petit - contact@lefanal.ch', undefined],
    ['Anne Petit', undefined],
  ])('knows whose address stands in %j', (text, mailed) => expect(read(text)?.mailed).toBe(mailed));

  it.each([
    'Par ailleurs',
    'Publié le parc naturel',
    'M.Petit',
    '(gauche/droite)',
    'J.B. / 30 élèves de seconde',
    'Rive gauche/rive droite',
    'Publié par le journal de la commune',
    'Lundi 5 août Saint-André de Loue',
    'Communiqué du conseil du mercredi 6 février',
    'Par Toutatis !',
    'Par amour',
    'Rencontre avec Anne Petit',
    'Entretien exclusif avec Anne Petit',
    'Une agence pour Paris',
    'Les commerçants inquiets',
    'Par Emmanuel Macron, la réforme est arrivée devant les députés de la majorité hier.',
    '« Par Jean Dupont »',
    'Dès CHF 2.- par mois',
    'Abonnement Solo 12 $ par mois',
  ])('takes %j for no byline', text => expect(read(text)).toBeNull());
});
