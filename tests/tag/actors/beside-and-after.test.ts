import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('letters that the article spells out', () => {
  it.each([
    [
      'are nobody’s, where they are short for a thing',
      'Sa capacité d’autofinancement (CAF) baisse. La CAF inquiète.',
      [],
    ],
    [
      'are the name’s behind them, whatever country has them elsewhere',
      'Le RCA (Renouveau communal aubanais) appelle à voter. Le RCA insiste.',
      ['o Renouveau communal aubanais: RCA, Renouveau communal aubanais'],
    ],
    [
      'are the known body’s that the article means',
      'La Caisse d’allocations familiales (CAF) paie. La CAF insiste.',
      ['o Caisse d’allocations familiales: Caisse d’allocations familiales, CAF'],
    ],
    ['are a party’s behind whoever is of it', 'La présidente sortante (PS) a perdu.', ['o Parti socialiste: PS']],
    [
      'are a party’s before the name of whoever is of it',
      'Le candidat LR (Louis Rémy) a perdu.',
      ['o Les Républicains: LR', 'p Louis Rémy'],
    ],
    ['are nobody’s on either side of a stroke', 'Elle demande une gestion des AT/MP.', []],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('who stands behind a body or a country', () => {
  it.each([
    [
      'an envoy of the country',
      'Il a reçu les ambassadeurs de Palestine Samir Velbrax et du Soudan Issam Dorval.',
      ['c Palestine', 'p Samir Velbrax', 'c Soudan', 'p Issam Dorval'],
    ],
    ['the head of what is called after nobody', 'Le président du CPAS Ada Velbrax a parlé.', ['p Ada Velbrax']],
    [
      'nobody, where a school bears the name',
      'Le directeur du lycée Ada Velbrax est là.',
      ['o Lycée Ada Velbrax: lycée Ada Velbrax'],
    ],
    [
      'a surname of the East, then what no list has',
      'Le gouverneur de la Banque centrale Yi Ganlu est venu.',
      ['p Yi Ganlu'],
    ],
    ['not a town of two words', 'La Bourse de Hong Kong a ouvert.', ['o Bourse de Hong Kong']],
    ['a union, not the trade that it is of', 'Le syndicat de police Valbrune dénonce.', ['o Valbrune']],
    ['the founder of a prize', 'L’écrivain Edmond de Goncourt a créé le prix Goncourt.', ['p Edmond de Goncourt']],
  ])('is %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('the plural before a list', () => {
  it.each([
    [
      'is said of its second name, too',
      'Les studios Valmec Games et Grubby Hound recrutent.',
      ['o Valmec Games', 'o Grubby Hound'],
    ],
    ['makes places of all', 'Les localités de Rivnoka et de Mala Borka sont prises.', []],
    [
      'is not that of what they made',
      'Les films de Hugo Velbrax et de Lina Dorval sont rares.',
      ['p Hugo Velbrax', 'p Lina Dorval'],
    ],
    ['is not that of people who make something of it', 'Les éleveurs de Valbru, Saint-Aimé et Fourmac protestent.', []],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('one body by two names', () => {
  it.each([
    [
      'of which the shorter has the head and the town',
      'Le tribunal judiciaire de Crasville a jugé. Le tribunal de Crasville avait déjà condamné.',
      ['o Tribunal judiciaire de Crasville: tribunal judiciaire de Crasville, tribunal de Crasville'],
    ],
    [
      'one of them without what its town has behind a hyphen',
      'Le tribunal de commerce de Vernolle-sur-Lure siège. Le tribunal de Vernolle a tranché.',
      ['o Tribunal de commerce de Vernolle-sur-Lure: tribunal de commerce de Vernolle-sur-Lure, tribunal de Vernolle'],
    ],
    [
      'with a hyphen and without',
      'Le collège Ada Velbrax rouvre. Le collège Ada-Velbrax est neuf.',
      ['o Collège Ada Velbrax: collège Ada Velbrax, collège Ada-Velbrax'],
    ],
    [
      'of whom nothing else shows to live',
      'Le collège Ada Velbrax rouvre. La principale de Ada Velbrax attend.',
      ['o Collège Ada Velbrax: collège Ada Velbrax, Ada Velbrax'],
    ],
    [
      'and not of somebody who is named in passing',
      'La Fondation Ada Velbrax alerte. Pour Ada Velbrax, rien ne presse.',
      ['o Fondation Ada Velbrax', 'p Ada Velbrax'],
    ],
    [
      'and not the person who speaks',
      'Le prix du collège Ada Velbrax est remis. « Merci », a déclaré Ada Velbrax.',
      ['o Collège Ada Velbrax: collège Ada Velbrax', 'p Ada Velbrax'],
    ],
    [
      'one of them without its land',
      'La Cour suprême des États-Unis tranche. La Cour suprême a dit non.',
      ['o Cour suprême des États-Unis: Cour suprême des États-Unis, Cour suprême'],
    ],
    [
      'one of them with a town or a form of firms',
      'Airbus Crasville recrute. Airbus se tait. Airbus Group paiera.',
      ['o Airbus: Airbus Crasville, Airbus, Airbus Group'],
    ],
    [
      'whose first word opens the sentence',
      'Certain Orchard et Ubisoft licencient. Le studio Certain Orchard a publié un communiqué.',
      ['o Certain Orchard: Orchard, Certain Orchard', 'o Ubisoft'],
    ],
  ])('is one, %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('where the name of a body ends', () => {
  it.each([
    [
      'behind what a capital noun is joined to, before what was done to it',
      'La Fédération de la Santé et des services communs affiliée à la centrale se réjouit.',
      ['o Fédération de la Santé et des services communs'],
    ],
    [
      'before the ministry to which it belongs',
      'La Direction générale des soins du ministère de la Santé a répondu.',
      ['o Direction générale des soins', 'o Ministère de la Santé: ministère de la Santé'],
    ],
    [
      'behind the adjective of its land',
      'La communauté de communes du Vexin normand vote.',
      ['o Communauté de communes du Vexin normand: communauté de communes du Vexin normand'],
    ],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('what stands around a bare name', () => {
  it.each([
    [
      'makes a firm of two words behind the adjective of its land',
      'L’ONG allemande Sea Valbru a parlé.',
      ['o Sea Valbru'],
    ],
    [
      'makes no person of two in English',
      'On écoute Angus and Velna, en passant par Ada Velbrax.',
      ['o Angus and Velna', 'p Ada Velbrax'],
    ],
    ['makes a song of an English sentence', 'Le morceau You’re the One That I Want tourne.', []],
    ['makes no person of an English plural', 'Il a repris Impériales Wheels hier.', []],
    ['makes a town of what has a plant and an article', 'La nouvelle usine du Valbruet ouvre.', []],
    [
      'keeps a town where something was said on a day',
      'Un appel lancé mercredi après-midi à Québec est resté vain.',
      [],
    ],
    ['makes a ground of three words', 'Le match a lieu à l’aube, et la Ada Velbrax Arena est pleine.', []],
    ['makes nobody of what stations are called', 'Les stations Gabriel Péri et Ada Velbrax sont fermées.', []],
    [
      'goes on behind what opens the names of places',
      'Le tribunal de Sidi Valbru a jugé.',
      ['o Tribunal de Sidi Valbru: tribunal de Sidi Valbru'],
    ],
    ['makes a plain word a list’s name', 'La liste Villages perd.', ['o Villages']],
    ['makes whoever is of a country a person', 'Viorak, un Moldave de 45 ans, est mort.', ['p Viorak']],
    ['makes somebody of a first name that opens the sentence', 'Davy quitte le quartier.', ['p Davy']],
    ['makes a town of what looks like somebody', 'La ville de Drâa Ben Velbrax dort.', []],
    ['makes a place of what is so far away', 'Mala Borka se trouve à 70 km de la mer.', []],
    ['makes a book of what a house has published', 'On lira aussi Jacarandou chez Gallimard.', ['o Gallimard']],
    [
      'makes a publisher of a word behind a title',
      '« Jacarandou » (Grasset) est primé.',
      ['o Éditions Grasset: Grasset'],
    ],
    ['tells a meeting from a parliament', 'Ils sont réunis en Congrès extraordinaire.', []],
    ['tells all of a kind from one', 'Les Centres d’hébergement et d’aide (CHA) sont pleins.', []],
    ['tells a function in English', 'La General Manager est partie.', []],
    ['tells a school that is only near', 'Il fut vu non loin du lycée des Feuilles.', []],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});
