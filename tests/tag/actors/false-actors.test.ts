import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** What looked like an actor on real pages and was none, each beside the like that is one. */
describe('somebody', () => {
  it.each([
    ['a heading of plain words', 'Carambolage Monstre sur l’autoroute', []],
    ['a plain word and a name', 'Rencontre Velbrax-Mornes à l’aube', []],
    ['a town before the police that work there', 'À Velbrax, les policiers de la brigade enquêtent.', []],
    ['a town before its mayor', 'Dans un hôtel de Velbrax, le maire a pris la parole.', []],
    ['towns that ask for a permit', 'Le parc est mis à l’enquête par Velbrax, Mornac et Vernolle.', []],
    ['an Arabic article with a word', 'Ce fut écrit dans l’édition du soir. Al Velbrax', []],
    ['the one who holds an office', 'Le Pape a parlé. Hier, le Pape a dit oui.', []],
    ['a place with its article', 'La course va de Vernolle à Le Velbrax.', []],
    [
      'a place before somebody',
      'Il a gagné sur les hauteurs de Velbrax, Odile Vasseur en pleurs.',
      ['p Odile Vasseur'],
    ],
    ['a commune with its canton', 'Un feu a pris chez un voisin de Velbrax (NE).', []],
  ])('is not %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    ['by a first name, even a plain word', 'Rose Velbrax est là.', ['p Rose Velbrax']],
    ['after a comma by one function', 'On a vu Velbrax, le maire de Vernolle, sourire.', ['p Velbrax']],
    ['by what only a person makes', 'Un livre écrit par Velbrax, paru hier.', ['p Velbrax']],
    ['with an Arabic article by what is said', 'Le ministre El Velbrax a promis une loi.', ['p El Velbrax']],
    ['with « Cheikh » as first name', 'On a vu hier Cheikh Velbrax sourire.', ['p Cheikh Velbrax']],
  ])('is known %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('an organisation', () => {
  it.each([
    ['a hotel', 'La fumée sort du toit de l’Hôtel Velbrax.', []],
    ['an office after its article', 'La liste de la Bourgmestre est prête.', []],
    [
      'the party of the one before',
      'Ils étaient là : Odile Vasseur de l’UMP, Aymar Velbrax et Ada Morel.',
      'Aymar Velbrax',
    ],
  ])('is not %s', (_, text, actors) => {
    if (typeof actors === 'string') expect(named(text)).not.toContain(`o ${actors}`);
    else expect(named(text)).toEqual(actors);
  });

  it.each([
    ['without the accent of its capital', 'L’Ecole nationale de Velbrax ferme.', ['o Ecole nationale de Velbrax']],
    ['that cuts jobs', 'Velbrax va supprimer une cinquantaine de postes.', ['o Velbrax']],
    ['that raises money', 'Velbrax lève 7 millions.', ['o Velbrax']],
    ['that makes something', 'On dit que Velbrax fabrique des vis.', ['o Velbrax']],
    ['that began in a year', 'Velbrax, fondée en 2014, a fermé.', ['o Velbrax']],
    [
      'named first in a list',
      'Trois entreprises, Velbrax, Mornac et Dulong ferment.',
      ['o Velbrax', 'o Mornac', 'o Dulong'],
    ],
    ['with a sigle ahead', 'Au village, NVR Velbrax pourrait fermer.', ['o NVR Velbrax']],
    ['by the end of its name', 'On attend la réponse de Velbrax Bioventures depuis.', ['o Velbrax Bioventures']],
    ['with a capital inside, at the head of a sentence', 'VelBraxo recrute. VelBraxo', ['o VelBraxo']],
    ['with « The »', 'The Velbrax Company ferme.', ['o The Velbrax Company']],
    [
      'whose name a service goes on with',
      'Le Service de secours contre la noyade est là.',
      ['o Service de secours contre la noyade'],
    ],
    ['that an article opens', 'L’association Les amis de Crasville proteste.', ['o Les amis de Crasville']],
    ['of a radio', 'Il parle à Velbrax FM ce soir.', ['o Velbrax FM']],
  ])('is found %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    ['a work that an article opens', 'Le roman Les amis de Crasville est lu.'],
    ['somebody who raises a hand', 'On voit que Velbrax lève la main.'],
    ['a couple of initials and a name', 'On a vu RG Velbrax plaquer.'],
    ['somebody who speaks of jobs', 'Selon Odile Velbrax, supprimer des postes est absurde.'],
  ])('is not %s', (_, text) => {
    expect(named(text).filter(actor => actor.startsWith('o '))).toEqual([]);
  });
});

describe('one person in one article', () => {
  it.each([
    ['a name that goes on', 'Aymar Oligand parle. Le colonel Aymar Oligand Nguémo sourit.', 'Aymar Oligand Nguémo'],
    ['a name with one more ahead', 'Serigne Mornay Thialle parle. Mornay Thialle sourit.', 'Serigne Mornay Thialle'],
    ['the family name with its particle', 'Ahmed Ben Alaoune parle. Selon Ben Alaoune, oui.', 'Ahmed Ben Alaoune'],
    ['a first name told before', 'Julien, 34 ans, se tait. Julien Marchelle est là.', 'Julien Marchelle'],
  ])('is meant by %s', (_, text, name) => {
    const actors = named(text);
    expect(actors).toHaveLength(1);
    expect(actors[0]).toMatch(new RegExp(`^p ${name}`));
  });

  it.each([
    ['a first name presented anew', 'Le préfet Benoît Brocandet écoute. Un fermier de 31 ans, Benoît, crie.'],
    ['a part that two names have', 'Aymar Olig Ngué et Aymar Olig Sall parlent. Aymar Olig se tait.'],
    ['another side of « & »', 'Odile Vasseur & Mornay gagnent. Le maire Mornay aussi.'],
  ])('is not meant by %s', (_, text) => {
    expect(named(text).filter(actor => actor.startsWith('p ')).length).toBeGreaterThan(1);
  });
});

describe('a bare surname in an article about a match', () => {
  const match = 'Le match, en mi-temps, a vu un penalty. Le buteur et le gardien, au championnat, ont une pelouse.';

  it.each([
    ['who does something', 'Puis Velbrax a remis son camp à hauteur.'],
    ['by whom something is done', 'Une pénalité est réussie par Velbrax.'],
    ['after whom the score was opened', 'Il répond à l’ouverture du score de Velbrax.'],
  ])('is a player %s', (_, text) => {
    expect(named(`${match} ${text}`)).toEqual(['p Velbrax']);
  });

  it.each([
    ['beside no game', 'Puis Velbrax a remis son camp à hauteur.'],
    ['where the match is', `${match} Ils iront à Velbrax dimanche.`],
    ['after an article', `${match} Puis la Velbrax a remis cela.`],
  ])('is nobody’s %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
