import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('a name inside a title', () => {
  it.each([
    'Le film « Les Mondes de Tarvedon » sort mercredi.',
    'La chanson « Tarvedon et moi » a plu.',
    'Un livre intitulé « La nuit de Tarvedon » paraît.',
  ])('is nobody: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['somebody speaks of him', '« On aime Paul Tarvedon », dit-elle.', ['p Paul Tarvedon']],
    ['he made the film', 'Le film « Grandes Marées » de Paul Tarvedon sort mercredi.', ['p Paul Tarvedon']],
    ['he is credited after it', '« Grandes Marées » (Paul Tarvedon, 1981) ressort.', ['p Paul Tarvedon']],
  ])('is somebody where %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('a newspaper between marks', () => {
  it('is one as a source', () => {
    expect(named('Selon le « Tarvedoner Zeitung », le projet est prêt.')).toEqual(['o Tarvedoner Zeitung']);
  });

  it('may have a common noun as its head', () => {
    expect(named('C’est ce qu’écrit Le Journal de Crasville.')).toEqual(['o Journal de Crasville']);
  });
});

describe('capitals that act', () => {
  it('are governments, three in a row', () => {
    expect(named('Paris, Londres et Berlin ont dénoncé une manœuvre.')).toEqual([
      'c France: Paris',
      'c Royaume-Uni: Londres',
      'c Allemagne: Berlin',
    ]);
  });

  it('are towns where prisoners are taken', () => {
    expect(named('Les suspects ont été transférés à Moscou.')).toEqual([]);
  });
});

describe('names with more than plain words', () => {
  it.each([
    ['a glide', 'Le tribunal de Sidi M’hamed a tranché.', ['o Tribunal de Sidi M’hamed: tribunal de Sidi M’hamed']],
    ['a patronymic', 'La cinéaste Kouthara Ben Tarved est là.', ['p Kouthara Ben Tarved']],
    ['a title that is a first name', 'Le député Cheikh Tidiane Tarved a voté.', ['p Cheikh Tidiane Tarved']],
    ['a first name that is a place', 'Les soignantes parlent. Virginie précise qu’elles sont treize.', ['p Virginie']],
    ['a first name that is a head', 'Elle a gagné grâce à Marine Tarvedon.', ['p Marine Tarvedon']],
    ['a party of elsewhere', 'Il dirige le Parti socialiste bulgare.', ['o Parti socialiste bulgare']],
    ['a sigle and its plural', 'La grève de la CSX Services publics continue.', ['o CSX Services publics']],
  ])('with %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it('stop at a heading in capitals', () => {
    expect(named('TÉMOIGNAGE RMC – Un amendement est déposé.')).toEqual(['o RMC']);
  });

  it('stop at a plus', () => {
    expect(named('Concert de Paul Tarvedon + Ada Bridard, le 10 mars.')).toEqual(['p Paul Tarvedon', 'p Ada Bridard']);
  });

  it('are not a ministry of nobody', () => {
    expect(named('Une lettre est envoyée au ministère de tutelle.')).toEqual([]);
  });
});
