import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('names as the press writes them', () => {
  it.each([
    [
      'a ministry with several fields',
      'Le ministère de la Mer, des Ports régionaux et de la Pêche a annoncé un plan.',
      [
        'o Ministère de la Mer, des Ports régionaux et de la Pêche: ministère de la Mer, des Ports régionaux et de la Pêche',
      ],
    ],
    ['a section of a party', 'Selon la secrétaire FGTB Hainaut, la grève continue.', ['o FGTB']],
    ['a party before its member', 'Le député des Verts Paul Lanoue a parlé.', ['o Les Verts: Verts', 'p Paul Lanoue']],
    ['a former name', 'Luce Bramard (ex-LREM) est élue.', ['p Luce Bramard', 'o La République en marche: LREM']],
    [
      'people who stand beside each other in a name',
      'L’Association des imams et oulémas appelle au calme.',
      ['o Association des imams et oulémas'],
    ],
    ['a plural beside a plural', 'Selon l’Union des cafetiers modèles, c’est trop.', ['o Union des cafetiers modèles']],
    [
      'a sigle after a name nobody knows',
      'La coalition Benda Lokk Yoro (BLY) l’emporte.',
      ['o Benda Lokk Yoro: Benda Lokk Yoro, BLY'],
    ],
    [
      'a party in marks after its kind',
      'La coalition de gauche, « Rima Tolé Baro », appelle à voter.',
      ['o Rima Tolé Baro'],
    ],
    ['a council with its canton', 'Le Grand Conseil vaudois a voté.', ['o Grand Conseil vaudois']],
    ['a council before a verb', 'Ce sera au Grand Conseil de le faire.', ['o Grand Conseil']],
    [
      'an institute for something',
      'Les travaux de l’Institut pour l’avancée des sols sont publiés.',
      ['o Institut pour l’avancée des sols'],
    ],
    ['a band', 'Le rock de Skip The Wall a conquis le public.', ['o Skip The Wall']],
    ['what somebody presides over', 'Selon la présidente de l’Ardema, rien ne change.', ['o Ardema']],
    [
      'an institution with the sigle of another language',
      'Selon l’Institut des sols brumais (USBG), la terre a tremblé.',
      ['o Institut des sols brumais: Institut des sols brumais, USBG'],
    ],
    [
      'a known name that ends with a name, and where it is at work',
      'Des agents de la Sûreté du Québec de la MRC de Bramville cherchent.',
      ['o Sûreté du Québec'],
    ],
    ['a court in lower case', 'La cour de cassation a tranché.', ['o Cour de cassation: cour de cassation']],
    [
      'a name spelt out in brackets',
      'Un témoin a appelé le Cossim (centre opérationnel des services de secours).',
      ['o Cossim'],
    ],
  ])('are found: %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    ['a way named after somebody famous', 'Il habite rue Victor-Hugo et place Charles de Gaulle.'],
    ['a way named after somebody with a title', 'L’accident a eu lieu rue de l’Abbé Bramard.'],
    ['inhabitants', 'De jeunes Vaudois et trois Lorientais ont signé.'],
    ['a function with a capital', 'La visite était prévue, Wali de Bramville oblige.'],
    ['a maker’s model', 'Il conduisait une Audi A1 volée.'],
    ['a title in another language', 'Le film «Die Grosse Freude» (Great Joy) est sorti.'],
    ['a contest', 'Ils disputeront l’European League en mai.'],
    ['short for a common noun', 'Les grands modèles de langage (GML) progressent.'],
    ['any school of a town', 'Une professeure dans un lycée de Bramville proteste.'],
    ['a beach with its article', 'Il a disparu au large de la plage de la Bonne Brise.'],
    ['a species', 'Le parasite Toxoplama se transmet par la viande.'],
    ['a list of qualities', 'Séducteur, athlète et souverain, il a tout connu.'],
  ])('are none: %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
