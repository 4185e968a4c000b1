import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

const FOUND: readonly (readonly [sentence: string, people: readonly string[]])[] = [
  ['La ministre des Sports, Odile Vasseur, a démissionné.', ['p Odile Vasseur']],
  ['Le président de la Confédération Odile Vasseur est attendu.', ['p Odile Vasseur']],
  ['Le but est du centre Odile Vasseur (63e).', ['p Odile Vasseur']],
  ['Le centre Odile Vasseur ferme.', []],
  ['Le ministre de l’Intérieur Gérald Darmanin est attendu.', ['p Gérald Darmanin']],
  ['L’ancien ministre de l’Enseignement supérieur et de la Recherche Thierry Bonnel est mort.', ['p Thierry Bonnel']],
  ['L’Américain Joe Biden a reçu le Français Emmanuel Macron.', ['p Joe Biden', 'p Emmanuel Macron']],
  ['Le pilier Lorientais Paul Durand a marqué deux essais.', ['p Paul Durand']],
  ['« On n’a rien vu venir », souffle Martine, 62 ans, une habitante.', ['p Martine']],
  ['Le brigadier-chef Amaury, âgé de 32 ans, a été blessé.', ['p Amaury']],
  ['Me Hervé Tissot plaide la relaxe.', ['p Hervé Tissot']],
  ['Le duo d’avocats Benjamin Tissot et Odile Vasseur plaide.', ['p Benjamin Tissot', 'p Odile Vasseur']],
  ['Il a rencontré le Lt-Col. Odile Vasseur, puis le Lt-Col Roche, au QG.', ['p Odile Vasseur', 'p Roche']],
  [
    'Marie-Odile Bonnel range. Marie Odile Bonnel a ouvert son cabinet.',
    ['p Marie-Odile Bonnel: Marie-Odile Bonnel, Marie Odile Bonnel'],
  ],
  ['Élan vital, s’insurge Velda 17 ans.', ['p Velda']],
  ['Maud Péronnel, cheffe du service de l’hôpital, décrit un été sans lits.', ['p Maud Péronnel']],
  [
    'Anne Chaillard court. Devancée Chaillard n’a pas cédé. Impassible, Chaillard repart. Remplacer Chaillard sera dur.',
    ['p Anne Chaillard: Anne Chaillard, Chaillard'],
  ],
  ['Réélu Macron a salué ses adversaires.', ['p Emmanuel Macron: Macron']],
  ['Exit Vernollat. Retrouvez Vernollat demain.', []],
  [
    'Traoré Salimata et Modeste Chaillard sont venus ; Anne Chaillard aussi.',
    ['p Salimata', 'p Modeste Chaillard', 'p Anne Chaillard'],
  ],
  ['Les armes ont été saisies en son domicile de Marcinelle.', []],
  ['Saint Malo accueille le maire de Saint Brieuc, Alain Bonnel.', ['p Alain Bonnel']],
  ['Un officier de police judiciaire l’a entendu.', []],
  ['Les communes voisines de Vaucelin protestent.', []],
  ['La peine requise par la substitute Dutrifoy.', ['p Dutrifoy']],
  ['Il s’est introduit chez Sandra Bonnel dans la nuit.', ['p Sandra Bonnel']],
  ['Slimane l’aurait suivi.', ['p Slimane']],
  ['Hassan, qui habite au premier étage, a sauté.', ['p Hassan']],
  ['Il a parlé avec Alice & Paul Bonnel.', ['p Alice', 'p Paul Bonnel']],
  ['Pour maître Besnier, son client a évolué.', ['p Besnier']],
  ['Le Dr Philippe Lanoue alerte.', ['p Philippe Lanoue']],
  ['« C’est fini », a déclaré Hertling, qui commandait la division.', ['p Hertling']],
  [
    'Ursula von der Leyen et Mathieu van der Poel se sont croisés.',
    ['p Ursula von der Leyen', 'p Mathieu van der Poel'],
  ],
  ['Mohammed ben Salmane a reçu Bachar al-Assad.', ['p Mohammed ben Salmane', 'p Bachar al-Assad']],
  ['Jean-Claude Van Damme et Robert De Niro tournent.', ['p Jean-Claude Van Damme', 'p Robert De Niro']],
  ['Louis de Brosse a écrit à Anne d’Esclos.', ['p Louis de Brosse', 'p Anne d’Esclos']],
  ['La reine Catherine d’Aragon refusa.', ['p Catherine d’Aragon']],
  ['Le président sud-coréen Han Seok-jin parle.', ['p Han Seok-jin']],
  ['B.J. Morel et J. Lanoue ont marqué.', ['p B.J. Morel', 'p J. Lanoue']],
  ['Alain S. est mort en 2015.', ['p Alain S.']],
  ['Irina-Camelia Bogdan a perdu.', ['p Irina-Camelia Bogdan']],
  ['Le tournoi a vu gagner Dick Tärnström hier.', ['p Dick Tärnström']],
  ['Le pape Pie XII prononce un discours.', ['p Pie XII']],
  ['Contactée, Aurélie Lanoue n’a pas répondu.', ['p Aurélie Lanoue']],
  ['Hier Paul Lanoue a gagné.', ['p Paul Lanoue']],
  ['La chanteuse PJ Harvey est en tournée.', ['p PJ Harvey']],
  ['Le maire DUVAL Jean reçoit LY Anne.', ['p Jean Duval: DUVAL Jean', 'p Anne Ly: LY Anne']],
  [
    'Sont jugés Ada Bonnel et Paul Lanoue, arrêtés à Lens ; Verdan Samir, arrêté à Lille ; Zoubi Karim, arrêté à Metz.',
    ['p Ada Bonnel', 'p Paul Lanoue', 'p Verdan Samir', 'p Zoubi Karim'],
  ],
  ['Le militant Samir Lanoue, dit Brahim, est jugé. Brahim a ri.', ['p Samir Lanoue: Samir Lanoue, Brahim']],
  ['Paul Lanoue alias Marcel, est en fuite.', ['p Paul Lanoue: Paul Lanoue, Marcel']],
  ['« Il faut aider Paul Lanoue », dit Marcel, un voisin.', ['p Paul Lanoue', 'p Marcel']],
  ['Anne Lanoue a vu Paul, dit Marcel Bonnel, un voisin.', ['p Anne Lanoue', 'p Paul', 'p Marcel Bonnel']],
];

describe('people', () => {
  it.each(FOUND)('are found in “%s”', (sentence, people) => {
    expect(named(sentence)).toEqual(people);
  });

  it('keep civilities and functions out of the name', () => {
    expect(named('M. Lanoue et Mme Perrier ont vu le général Morel.')).toEqual(['p Lanoue', 'p Perrier', 'p Morel']);
  });

  it('own the surname that stands alone', () => {
    expect(named('Erik Lanoue est venu. / « Non », a dit M. Lanoue. Lanoue est reparti.')).toEqual([
      'p Erik Lanoue: Erik Lanoue, Lanoue',
    ]);
  });

  it('own the surname with its particle, at the head of a sentence too', () => {
    expect(named('Marine Le Pen a répondu. Le Pen insiste.')).toEqual(['p Marine Le Pen: Marine Le Pen, Le Pen']);
    expect(named('Mathieu van der Poel part. Van der Poel a gagné.')).toEqual([
      'p Mathieu van der Poel: Mathieu van der Poel, Van der Poel',
    ]);
  });

  it('own the first name that stands alone', () => {
    expect(named('Théo Perrin est mort. La famille de Théo pleure.')).toEqual(['p Théo Perrin: Théo Perrin, Théo']);
  });

  it('of one surname stay apart, and nobody gets the bare surname', () => {
    expect(named('Jean Lanoue et Claire Lanoue sont jugés. Lanoue a nié.')).toEqual([
      'p Jean Lanoue',
      'p Claire Lanoue',
    ]);
  });

  it('written surname first or in capitals have one tidy name', () => {
    expect(named('LANOUE Jean a été élu. M. Lanoue remercie.')).toEqual(['p Jean Lanoue: LANOUE Jean, Lanoue']);
    expect(named('Le texte d’Antoine LANOUE est lu.')).toEqual(['p Antoine Lanoue: Antoine LANOUE']);
  });

  it('of one first name and nearly one surname are one person', () => {
    expect(named('Andrei Kolesnikov parle. Andrei Kolesnikof répète.')).toHaveLength(1);
    expect(named('Sergueï Choïgu est parti. Choïgou reviendra.')).toEqual([
      'p Sergueï Choïgou: Sergueï Choïgu, Choïgou',
    ]);
  });

  it('of different first names are never merged', () => {
    expect(named('Andrei Kolesnikov parle. Anton Kolesnikof répète.')).toHaveLength(2);
  });
});

describe('Kim', () => {
  it('is Kim Jong-un where he is named', () => {
    expect(named('Kim Jong Un a reçu un émissaire. Kim l’a remercié.')).toEqual(['p Kim Jong-un: Kim Jong Un, Kim']);
  });

  it('is Kim Yo-jong where only she is named', () => {
    expect(named('Kim Yo-jong a parlé. Kim a souri.')).toEqual(['p Kim Yo-jong: Kim Yo-jong, Kim']);
  });

  it('is nobody where both are', () => {
    expect(named('Kim Jong-un et Kim Yo-jong étaient là. Kim a souri.')).toEqual(['p Kim Jong-un', 'p Kim Yo-jong']);
  });

  it('is Kim Jong-un beside North Korea, as the vocabulary says', () => {
    expect(named('La Corée du Nord attend. Selon lui, Kim a demandé des armes à M. Kim.')).toContain(
      'p Kim Jong-un: Kim',
    );
  });

  it('is not Kim Jong-un in any article', () => {
    expect(named('M. Kim tient un restaurant à Lyon.').join()).not.toContain('Jong-un');
  });
});
