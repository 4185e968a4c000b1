import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('a thing that bears the name of somebody, or of who makes it', () => {
  it.each([
    'Le syndrome de Guillain-Barré est rare.',
    'La maladie de Lormier touche les enfants.',
    'La Renault Clio rouge a été retrouvée.',
    'La Peugeot 208 a percuté une Citroën C3.',
    'Sa Citroën est en panne.',
    'Le conducteur de la Kervix est mort.',
    'Écrivez à la mairie, BP 422, 69002.',
    'Un piquet est installé devant le shopping Wilson.',
    'Un bac flotte au bout de la chaussée d’Ada Lormier.',
    'Le Boeing 737 Max est cloué au sol.',
  ])('is none of them: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['La maladie d’Ada Lormier inquiète ses fans.', ['p Ada Lormier']],
    ['Renault a annoncé 200 départs.', ['o Renault']],
    ['Le patron de Citroën a parlé.', ['o Citroën']],
    ['La Ford Foundation paiera.', ['o Ford Foundation']],
    ['Le conducteur de la RATP est mort.', ['o RATP']],
    ['Le patron de BP a parlé.', ['o BP']],
    ['Le Grand-Duc Henri et la grande-duchesse Ada rient.', ['p Henri', 'p Ada']],
    ['Le Grand-Duché de Luxembourg attend.', ['c Luxembourg: Grand-Duché de Luxembourg']],
    ['La montée d’Ada Lormier inquiète la gauche.', ['p Ada Lormier']],
    [
      'Ada Lormier crée la ligne « Ada Lormier Lingerie Couture ». Ada Lormier recrute.',
      ['p Ada Lormier', 'o Ada Lormier Lingerie Couture'],
    ],
    ['Ada Lormier a gagné. Ada Lormier Duval rit.', ['p Ada Lormier Duval: Ada Lormier, Ada Lormier Duval']],
    ['Le patron du journal Le Nouveau facteur, Paul Lormier, rit.', ['o Le Nouveau facteur', 'p Paul Lormier']],
  ])('leaves who is really meant: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('titles without marks', () => {
  it.each([
    'La série Le Bureau des lutins a séduit.',
    'L’orchestre jouera La Flûte dorée.',
    'Film d’ouverture : Le Dernier Train.',
    'Le Petit Lutin attire les foules.',
    'Sherlock Holmes attire les foules.',
  ])('are no organisations: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['La radio Le Bureau est en grève.', ['o Le Bureau']],
    ['L’orchestre national de Lormeau jouera La Flûte dorée.', ['o Orchestre national de Lormeau']],
    ['Le Petit Vapotier recrute trois vendeurs.', ['o Petit Vapotier']],
  ])('are not what is announced as another thing: %s', (text, actors) => {
    expect(named(text).map(actor => actor.split(':')[0])).toEqual(actors);
  });
});

describe('a plural alone', () => {
  it('is a people, as far as anybody knows', () => {
    expect(named('Les Amazighs réclament un jour férié.')).toEqual([]);
    expect(named('Le groupe Les Kervals réclame une scène.')).toEqual(['o Les Kervals']);
  });
});

describe('small things of organisations', () => {
  it.each([
    ['FO-Cheminots appelle à la grève.', ['o FO-Cheminots']],
    ['La brigade de gendarmerie de Lormeau enquête.', ['o Brigade de gendarmerie de Lormeau']],
    ['Le Conseil d’État vaudois a tranché.', ['o Conseil d’État vaudois']],
    ['Les FARDC se sont repliées.', ['o Forces armées de la République démocratique du Congo']],
    ['L’émir du Kerval est mort.', []],
    ['Une brigade de gendarmerie enquête.', []],
  ])('are found: %s', (text, actors) => {
    expect(named(text).map(actor => actor.split(':')[0])).toEqual(actors);
  });
});

describe('what only looks like a name of somebody', () => {
  it.each([
    'Le théâtre de Kerval affirme tout remettre en ordre.',
    'Les accords de Kerval sont morts.',
    'Yuan Meng, le panda du zoo, est parti.',
    'Le cargo MSC Lorma a accosté.',
    'Le BTS Tourisme ouvre, le TER Bretagne est en retard.',
  ])('is none: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['Paul Kerval, le patron du zoo, est parti.', ['p Paul Kerval']],
    ['La société BTS Kerval recrute.', ['o BTS Kerval']],
    ['Selon Kerval, maire de Lormeau, tout va bien.', ['p Kerval']],
    ['Jean-Luc Sow (DVG) est élu.', ['p Jean-Luc Sow']],
  ])('leaves who is one: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('names that begin with a sound', () => {
  it.each([
    ['N’Guessan Kervadec a gagné.', ['p N’Guessan Kervadec']],
    ['M. N’Dri a parlé. Me M’Barek défend le prévenu.', ['p N’Dri', 'p M’Barek']],
    ['Selon K. M’Barek, le vol est prouvé.', ['p K. M’Barek']],
    ['N’ayez pas peur. M’a-t-il vu ?', []],
  ])('are found whole: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('an organisation behind letters or a head of its own', () => {
  it.each([
    ['L’ONG Kervax alerte. Kervax soigne les blessés.', ['o Kervax']],
    ['L’ex-PDG de Norvéa est jugé. Norvéa n’a pas réagi.', ['o Norvéa']],
    ['La Jeunesse sportive de Tazla a gagné.', ['o Jeunesse sportive de Tazla']],
    ['L’Avenir sportif de Tazla a gagné.', ['o Avenir sportif de Tazla']],
    ['La jeunesse sportive de Tazla a des salles.', []],
    ['L’ex-maire de Norvéa est jugé.', []],
  ])('is found without them, or with it: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('a paper, a publisher, several unions', () => {
  it.each([
    ['« Le Monde d’après » a été joué.', []],
    ['Selon « Le Monde », il a plu.', ['o Le Monde']],
    ['Le Monde de mardi le raconte.', ['o Le Monde']],
    ['Son roman paraît chez Albin Michel.', ['o Albin Michel']],
    ['Il paraît au Seuil, puis chez Grasset.', ['o Éditions Grasset: Grasset']],
    ['Le seuil est haut, la grasset est une herbe.', []],
    ['L’intersyndicale CGT-FO-CFDT appelle à la grève.', []],
    ['Porte Maillard, on attend. Pointe Rouge, il pleut.', []],
  ])('is told by its company: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('a word that is a name, too', () => {
  it.each([
    ['Le colonel Roche préside. Mme Leclerc est là.', ['p Roche', 'p Leclerc']],
    ['Selon Roche, le médicament est sûr.', ['o Roche']],
    ['La députée Renaissance a voté.', ['o Renaissance']],
    ['Victoire des Bleus. Victoire de Kerval.', []],
    ['Hier, Victoire de Kerlane a dessiné.', ['p Victoire de Kerlane']],
  ])('is told by what stands around it: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('who heads something', () => {
  it.each([
    ['Le directeur de cabinet Nicolas Kerbazir est parti.', ['p Nicolas Kerbazir']],
    ['L’homme d’affaires Loïg Guervel est jugé.', ['p Loïg Guervel']],
    ['La Dasen, Guylène Kernaut, ferme douze classes.', ['p Guylène Kernaut']],
    ['Le directeur du cabinet Kervax est parti.', ['o Kervax']],
    ['Les salariés du loueur Kervax sont en grève.', ['o Kervax']],
    ['Elle prêche à la paroisse Saint-Kervan.', []],
  ])('is a person, what is headed none: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});
