import { describe, expect, it } from 'vitest';
import { creditIn } from '../../src/clean/lines/credit.ts';
import { dateLineKind } from '../../src/clean/lines/date-line.ts';
import { datedRow, isDated } from '../../src/clean/lines/dated-forms.ts';
import { placeLineOf, wholePlaceLine } from '../../src/clean/lines/place-line.ts';
import { lineKey } from '../../src/clean/vocabulary/key.ts';
import { cleaned } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';
import { LANGUAGE } from './language-of-tests.ts';

describe('dateLineKind', () => {
  const kind = (text: string) => dateLineKind(text, lineKey(text), LANGUAGE.headers);

  it.each([
    ['Publié le jeudi 24 Décembre 2020 à 07h47', 'published'],
    ['Write: 2023-09-12 10:59:55', 'published'],
    ['Publié aujourd’hui à 10h', 'published'],
    ['Mis à jour le 3 mai', 'updated'],
    ['Dernière mise à jour : 12:30', 'updated'],
    ['23/10/2020', 'plain'],
    ['| Le 19 février 2020', 'plain'],
    ['Le 02.03.2021 à 12h30', 'plain'],
    ['il y a 3 heures', 'plain'],
    ['17h42', 'time'],
    ['2021/05/03', 'plain'],
    ['Mar 3, 2021', 'plain'],
    ['03 Mar 2021', 'plain'],
    ['3 mar. 2021, 18:05', 'plain'],
    ['Hier à 14:02', 'plain'],
    ['3 mai 2021 - 4 commentaires', 'plain'],
    ['Page consultée le 3 mai 2021', 'updated'],
    ['Ajouté le 3 mai 2021', 'published'],
  ])('%j is %s', (text, expected) => expect(kind(text)).toBe(expected));

  it.each([
    '2020',
    'Mai',
    'En 2024',
    'Publié',
    'Le 3 mai 2021, tout a changé',
    'Le mois de mars',
    '4 points',
    'Du 3 au 9 mai 2021',
    'Mar. 14 h - 18 h',
    'Hier',
    '12 commentaires',
  ])('%j is no date line', text => expect(kind(text)).toBeNull());
});

describe('creditIn', () => {
  const credit = (text: string) => creditIn(text, lineKey(text), LANGUAGE);

  it.each([
    '© Anne Petit',
    'Photo : Radio-Canada / Ivanoh Martel',
    'afp.com/Michel Regain',
    'Getty Images',
    '(Image d’illustration)',
    'PHOTO ALAIN ROBERT, LA PRESSE',
    'Crédits photos : Bestimage',
    'Philippe Salva / SO',
  ])('%j is a credit', text => expect(credit(text)).toBe('credit'));

  it('tells a caption that ends with a credit', () => {
    expect(credit('Le président de la République à Lille, le 3 mai 2021. © AFP')).toBe('caption');
  });

  it.each([
    'Photos à l’appui, le journal révèle que le ministre a menti.',
    'Image forte',
    'Photo de famille',
    'Archives nationales : un trésor retrouvé',
    'Paris - Nice',
    'Le score est de 2 - 1',
    'Lire l’avenir',
  ])('%j is none', text => expect(credit(text)).toBeNull());
});

describe('a line that a formula knows, too', () => {
  it.each([
    'Temps de lecture : 3 min - Publié le 3 mai 2021',
    'Temps de lecture : 3 min | Publié 03.05.21',
    'Édition du lundi 3 mai 2021',
    'Numéro du 3 mai 2021',
    'Réservé aux abonnés · Publié le 3 mai 2021',
  ])('states its day: %s', line => {
    expect(cleaned([TITLE, line, ...BODY]).dateLines.map(({ text }) => text)).toEqual([line]);
  });

  it.each(['Réservé aux abonnés jusqu’au 3 mai 2021', 'Vidéo | 03.05.2021 | 2 min'])('states none: %s', line => {
    expect(cleaned([TITLE, line, ...BODY]).dateLines).toEqual([]);
  });

  it('hands on the words on a line of their own that make a date an update', () => {
    const header = ['Mis à jour le', '15/05/2021 à 10:00', 'Publié le', '14/05/2021 à 09:05'];
    expect(cleaned([TITLE, ...header, ...BODY]).dateLines.map(({ text }) => text)).toEqual([
      '14/05/2021 à 09:05',
      'Mis à jour le 15/05/2021 à 10:00',
    ]);
  });

  it('is only the formula’s without a day', () => {
    expect(cleaned([TITLE, 'Temps de lecture : 3 min', ...BODY]).dateLines).toEqual([]);
  });
});

describe('a date among other words', () => {
  const states = (text: string) =>
    isDated(text, lineKey(text), LANGUAGE) || datedRow(text, lineKey(text), LANGUAGE) !== null;

  it.each([
    'Politique | 12 mars 2021',
    'Sports - 12/03/2021 à 10h15',
    'RÉGION | 12.03.2021, 10:15',
    'Faits divers • 12 mars 2021 • 10h15',
    'Nandre - 12/03/2021',
    '12/03/2021 - Sports',
    'Société, le 12 mars 2021',
    '12 mars 2021 admin',
    'J.Mor. Publié le 12/03/2021 à 09h10 • Mis à jour le 12/03/2021 à 09h14',
    'le 12 mars 2021 par webmaster',
    'Posté le 12 mars 2021 dans Vie locale',
    'Posté le 12 mars 2021 par admin',
    'Posted on 12 mars 2021 by admin',
    'Soumis par claire le ven, 12/03/2021 - 10:15',
    'Cet article a été publié le 12 mars 2021',
    'Interview parue le 12 mars 2021.',
    'Communiqué du 12 mars 2021',
    'Édition du 12 mars 2021',
    'Nandre, le 12 mars 2021',
    'Fait à Nandre, le 12 mars 2021',
    'Dakar, 12 mars 2021',
    'Le Caire, 12 mars 2021 –',
    'Le Devoir du 12 mars 2021',
    'Nandre — Publié: 12.03.21 17:48 | Actualisé: 13.03.21 08:20',
    'Culture – 12.03.21 – 09:05',
    'Politique, 12.03.2021, 12:40, mis à jour à 13:05',
    'Bruxelles, 12/03/2021, 9h05',
    'Faits divers / 12/03/2021 09:05 / Mis à jour le 13/03/2021 à 10:00',
    'Nandre Publié aujourd’hui, 12 mars 2021 à 09:05',
    'Vallée de Loue / Mis en ligne: 12.03.2021',
  ])('is the line’s day: %j', text => expect(states(text)).toBe(true));

  it.each([
    '12 mars 2021 grève',
    'Le 12 mars 2021 dans le port de Nandre',
    'Du 12 mars 2021 au 3 avril 2021 - Loue :',
    'La passerelle, le 12 mars 2021.',
    'La passerelle, le 12 mars 2021',
    'Défilé à Nandre, le 12 mars 2021',
    'Anne Petit, le 12 mars 2021',
    'Loi du 12 mars 2021',
    'Sortie, 12 mars 2021',
    'Un livre publié le 12 mars 2021',
    'Festival, édition du 12 mars 2021',
    'Concert, 12.03.2021, 20:30',
    'Vernissage – le 12.03.21 à 18h',
    'Version – 12.3',
    'Défilé de Nandre, 12 mars 2021, 20h30',
  ])('is not: %j', text => expect(states(text)).toBe(false));
});

describe('placeLineOf', () => {
  const place = (text: string) => placeLineOf(text, LANGUAGE);

  it.each([
    ['Séoul, 12 sept. (Yonhap) – La Corée', 'Séoul', ['Yonhap']],
    ['PARIS (AFP) - Le gouvernement', 'Paris', ['Agence France-Presse']],
    ['BRUXELLES, 3 mars (Belga) Le roi', 'Bruxelles', ['Belga']],
    ['MONTRÉAL — Le premier ministre', 'Montréal', []],
    ['(Ottawa) Le gouvernement', 'Ottawa', []],
    ['TIPASA, 16 mai 2022 (AEP) - Le salon', 'Tipasa', ['AEP']],
    ['Bamako (Mali), 12 sept. 2023 (AFP) - Le gouvernement', 'Bamako', ['Agence France-Presse']],
    ['Ouagadougou, 12 sept. 2023 (AIB)-Le gouvernement', 'Ouagadougou', ["Agence d'information du Burkina"]],
    ['BRUXELLES 12/09 (BELGA) = Le roi', 'Bruxelles', ['Belga']],
    ['(Loue-sur-Nandre) Le maire', 'Loue-sur-Nandre', []],
    ['Rabat – Le gouvernement', 'Rabat', []],
    ['QUÉBEC | Les infirmières', 'Québec', []],
    ['[Ottawa] Le gouvernement', 'Ottawa', []],
    ['Nantes (Loire-Atlantique). Un incendie', 'Nantes', []],
    ['Tunis, (TAP) - Le parlement', 'Tunis', ['Tunis Afrique Presse']],
    ['AIX-EN-PROVENCE – Le tribunal', 'Aix-en-Provence', []],
  ])('reads %j', (text, where, agencies) => expect(place(text)).toMatchObject({ place: where, agencies }));

  it.each([
    'Macron - Le Pen : le duel',
    '(Re)découvrir la ville',
    'Le maire (LR) a parlé',
    'Paris, capitale de la France (et du monde), dort',
    'ONU – Moscou',
    'Photo prise le 12 mars 2021 (Jean Roche)',
    'Vue du port le 12 mars 2021 (Jean Roche) - Le port',
    'Nandre 12/09 (Loue) - Le port',
    'Paris (LR)-Macron',
  ])('finds none in %j', text => expect(place(text)?.agencies.length ?? 0).toBe(0));

  it.each([
    'RÉCIT – Un incendie a détruit le hangar',
    'EN DIRECT – Nandre : de nouveaux heurts',
    'QUESTIONS-RÉPONSES - La réforme entre en vigueur',
    'TOUR DE FRANCE - Au pied de la dernière montée',
    '(Vidéo) Le maire de Nandre',
    '(Arc-en-ciel) Le maire de Nandre',
    'PORTE-À-PORTE – Le maire de Nandre',
    'Florence – Je ne savais rien',
    'Paris – Roubaix : les favoris',
    'Algérie – Le procès reprend',
    'Grève – Les trains',
  ])('takes what opens %j for no place', text => expect(place(text)).toBeNull());

  it.each([
    ['LUXEMBOURG - Accidents et cambriolages', 'Luxembourg'],
    ['(Saint-Machin) Une collision', 'Saint-Machin'],
  ])('takes what opens %j for a place', (text, where) => expect(place(text)).toMatchObject({ place: where }));

  it('knows a place line that stands alone', () => {
    expect(wholePlaceLine('PARIS, 4 déc. 2019 (Agence Modèle) -', LANGUAGE)).toMatchObject({
      place: 'Paris',
      dated: true,
      agencies: ['Agence Modèle'],
    });
    expect(wholePlaceLine('PARIS (AFP) - Le gouvernement a cédé', LANGUAGE)).toBeNull();
    expect(wholePlaceLine('Limoges, France', LANGUAGE)).toMatchObject({ place: 'Limoges', agencies: [] });
    for (const line of ['France, Italie', 'Anne Petit, France', 'Limoges, Nandre', 'Lyon, la France'])
      expect(wholePlaceLine(line, LANGUAGE), line).toBeNull();
  });
});
