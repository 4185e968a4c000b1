import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('feasts and named days', () => {
  it.each([
    ['Ils se retrouveront à Noël.', 'Noël → 2023-12-25'],
    ['La trêve a duré jusqu’à Noël 2021.', 'Noël 2021 → 2021-12-25'],
    ['Le jour de Noël 2021, la fusée a décollé.', 'jour de Noël 2021 → 2021-12-25'],
    ['Le défilé du 14-Juillet a été arrosé.', '14-Juillet → 2023-07-14'],
    ['Pâques 2024 tombe tôt.', 'Pâques 2024 → 2024-03-31'],
    ['Il a plu le week-end de l’Ascension.', 'week-end de l’Ascension → 2023-05-20/2023-05-21'],
    ['Il a plu ce lundi de Pâques.', 'ce lundi de Pâques → 2023-04-10'],
    ['Ce lundi de Pâques a été froid.', 'Ce lundi de Pâques → 2023-04-10'],
    ['Les ventes de Noël 2021 ont bondi.', 'Noël 2021 → 2021-12-25'],
    ['La Saint-Jean 2022 a été arrosée.', 'Saint-Jean 2022 → 2022-06-24'],
    ['Dakar a fêté la Korité.', 'Korité → 2023-04-21~'],
    ['Le Grand Magal 2023 approche.', 'Grand Magal 2023 → 2023-09-04~'],
    ['Les fidèles ont célébré le Mawlid 2022.', 'Mawlid 2022 → 2022-10-08~'],
    ['Avant la Toussaint, les élèves seront évalués.', 'Toussaint → 2023-11-01'],
    ['Le lundi de Pentecôte 2023', 'lundi de Pentecôte 2023 → 2023-05-29'],
    ['Le Vendredi saint 2022', 'Vendredi saint 2022 → 2022-04-15'],
    ['Au lendemain du 11-Septembre', '11-Septembre → 2001-09-11'],
    ['Les barricades de Mai 68', 'Mai 68 → 1968-05'],
    ['Le jour de l’An 2020', 'jour de l’An 2020 → 2020-01-01'],
    ['Pendant le ramadan 2023', 'ramadan 2023 → 2023-03-23/2023-04-20'],
    ['L’Aïd el-Fitr a été fêté.', 'Aïd el-Fitr → 2023-04-21~'],
    ['Le Nouvel An chinois 2024', 'Nouvel An chinois 2024 → 2024-02-10'],
    ['Le cortège du 1er-Mai', '1er-Mai → 2023-05-01'],
    ['À la Pentecôte, il fera beau.', 'Pentecôte → 2024-05-19'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toContain(expected);
  });

  it.each([
    ['À Noël, les trains circuleront.', 'Noël → 2023-12-25'],
    ['À Noël, les trains ont circulé.', 'Noël → 2022-12-25'],
    ['Entre Noël et le jour de l’An, les trains ont circulé.', 'Entre Noël et le jour de l’An → 2022-12-25/2023-01-01'],
    ['Entre le 20 décembre et Noël, les trains ont circulé.', 'Entre le 20 décembre et Noël → 2022-12-20/2022-12-25'],
    ['La veille de Noël, les trains ont circulé.', 'La veille de Noël → 2022-12-24'],
    ['Le lendemain de Noël, les trains ont circulé.', 'Le lendemain de Noël → 2022-12-26'],
    ['À l’automne, les travaux commenceront.', 'automne → 2023-23'],
    ['À l’automne, les travaux ont commencé.', 'automne → 2022-23'],
  ])('reads « %s », said in January, by its tense', (text, expected) => {
    expect(datesOf(text, '2023-01-15')).toEqual([expected]);
  });

  it.each([
    'Noël Le Graët a démissionné.',
    'Le marché de Noël ouvre.',
    'Mouloud Benali joue à Lens.',
    'Noël Durand, 2021 voix.',
    'Entre Anne et Noël, rien ne va.',
    'Le marché de Noël 2021 ouvre.',
    'Un incendie s’est déclaré à Saint-Nicolas.',
    'Les vacances de la Toussaint durent deux semaines.',
    'La foire de la Chandeleur ouvre.',
    'Il a vogué vers l’île de Pâques.',
    'Le père Noël est passé.',
    'La place du 8-Mai-1945 est fermée.',
    'Rue du 4-Septembre, un homme est tombé.',
    'Le stade du 14-Juillet',
    'L’Ascension du mont Blanc est rude.'.replace('L’Ascension', 'L’ascension'),
    'La trêve de Noël',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('a piece of a feast that lasts', () => {
  it.each([
    ['Le premier jour du ramadan, la ville était vide.', 'premier jour du ramadan → 2023-03-23'],
    ['À la fin du Ramadhan, il a plu.', 'fin du Ramadhan → 2023-04-11/2023-04-20'],
    ['Le premier jour de Noël', null],
    ['Le jour du ramadan', 'ramadan → 2023-03-23/2023-04-20'],
  ])('« %s »', (text, expected) => {
    if (expected) expect(datesOf(text)).toEqual([expected]);
    else expect(datesOf(text).join()).not.toContain('premier jour');
  });
});
