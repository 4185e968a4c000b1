import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('a firm whose name is also a word', () => {
  it.each([
    ['Orange a annoncé lundi 200 départs.', ['o Orange']],
    ['Free va supprimer 200 postes.', ['o Free']],
    ['Horizons a annoncé sa liste.', ['o Horizons']],
    ['Orange et Free installent des antennes.', ['o Orange', 'o Free']],
  ])('may open a sentence before a verb or another firm: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    'Libération annoncée pour lundi.',
    'Horizons bouchés pour les jeunes diplômés.',
    'Carrefour dangereux, celui de la gare sera refait.',
    'Total : 4 000 offres ont été publiées.',
    'Liberté surveillée pour le suspect.',
    'Orange et Avignon recevront des visiteurs.',
  ])('is otherwise the word: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it('is a surname where somebody bears it and nothing says that the firm is meant', () => {
    expect(named('Adrien Roche a gagné. Selon Roche, la piste était humide.')).toEqual([
      'p Adrien Roche: Adrien Roche, Roche',
    ]);
    expect(named('Adrien Roche a gagné. Il travaille chez Roche.')).toContain('o Roche');
    expect(named('Selon Leclerc, les prix vont baisser.')).toEqual(['o E.Leclerc: Leclerc']);
  });
});

describe('what somebody’s name was given to', () => {
  it.each([
    'Le musée Picasso est fermé.',
    'Le musée Jean-Dupuis est fermé.',
    'Le parking Jean-Jaurès est plein.',
    'La station de métro Jean Jaurès est fermée.',
    'Le porte-avions Charles de Gaulle a appareillé.',
    'Le prix Marguerite Yourcenar lui a été remis.',
  ])('is not the person: %s', text => {
    expect(named(text).filter(actor => actor.startsWith('p '))).toEqual([]);
  });

  it('is no organisation either, a street', () => {
    expect(named('La rue du Capitaine-Le Dantec est fermée.')).toEqual([]);
  });

  it('leaves the person where something else is said', () => {
    expect(named('Le musée consacre une salle à Pablo Picasso.')).toEqual(['p Pablo Picasso']);
    expect(named('Il a croisé dans la rue le maire, Aimé Kerlivio.')).toEqual(['p Aimé Kerlivio']);
    expect(named('Le prix a été remis à Adrienne Kerlivio.')).toEqual(['p Adrienne Kerlivio']);
  });
});

describe('a town behind « de »', () => {
  it.each([
    ['L’usine Bridgelec de Lormeau recrute.', ['o Bridgelec']],
    ['L’entreprise de Lormeau recrute.', []],
    ['Bridgelec recrute vingt ouvriers.', ['o Bridgelec']],
  ])('is not who does what the sentence tells: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('names of several parts', () => {
  it.each([
    ['Le comte Amaury de La Tour du Breuil prête ses chevaux.', 'p Amaury de La Tour'],
    ['La maire, Griet D’hondt, est venue.', 'p Griet D’hondt'],
    ['El Hadj Malick Diop a parlé.', 'p El Hadj Malick Diop'],
    ['L’association Les Amis du moulin tiendra la buvette.', 'o Les Amis du moulin'],
    ['Le cabinet Duval et associés a tout vérifié.', 'o Duval et associés'],
    ['La société Mercier et fils monte les tribunes.', 'o Mercier et fils'],
    ['L’IUT de Lormeau tiendra un stand.', 'o IUT de Lormeau'],
  ])('are found whole: %s', (text, actor) => {
    expect(named(text)).toEqual([actor]);
  });

  it('end where another word begins', () => {
    expect(named('Paul Mercier et fils, 40 et 12 ans, sont venus.')).toEqual(['p Paul Mercier']);
    expect(named('Paul Mercier et ses fils sont venus.')).toEqual(['p Paul Mercier']);
    expect(named('Le groupe Les Amis jouera du jazz.')).toEqual(['o Les Amis']);
  });
});

describe('a surname that opens sentences, too', () => {
  it.each(['M. Petit a gagné le concours.', 'Selon M. Petit, le concours est truqué.', 'Me Petit défend le prévenu.'])(
    'is one after a civility: %s',
    text => {
      expect(named(text)).toEqual(['p Petit']);
    },
  );

  it.each(['Il mesure 3 m. Petit, il jouait déjà.', 'La mère de M. Elle pleure.', 'Il a vu M. Puis il est parti.'])(
    'is none after other letters: %s',
    text => {
      expect(named(text)).toEqual([]);
    },
  );
});

describe('a name behind the noun that says what it is', () => {
  it.each([
    ['Dans un entretien à la radio Okapela, la présidente promet une enquête.', ['o Okapela']],
    ['Dans un entretien au quotidien Le Potentiel, le ministre promet une enquête.', ['o Le Potentiel']],
    ['L’exploitant Théodule Kervadec, 54 ans, a tout perdu.', ['p Théodule Kervadec']],
    ['Selon Kervadec, maire de Lormeau, tout est perdu.', ['p Kervadec']],
  ])('is not whoever comes after the comma: %s', (text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});
