import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Words that make an article one about a team sport, without naming anybody. */
const MATCH = ' / Un match de championnat, deux buts avant la mi-temps et un penalty : les supporters sont restés.';

const clubs = (text: string) => named(`${text}${MATCH}`).filter(actor => actor.startsWith('o '));

describe('a town in an article about a match', () => {
  it.each([
    ['wins', 'Vierzon s’est largement imposé samedi.', ['o Vierzon']],
    ['opens a sentence and does something', 'Bourges est douzième.', ['o Bourges']],
    ['is beaten', 'Une défaite contre Bourges.', ['o Bourges']],
    ['is faced', 'Elle a perdu face à Bourges.', ['o Bourges']],
    ['has a rank', 'Deux points de plus que Bourges (4e).', ['o Bourges']],
    ['has a score', 'Vierzon 2-1 Bourges', ['o Vierzon', 'o Bourges']],
    ['plays in one word with another', 'L’affiche Bourges-PSG attire.', ['o Bourges', 'o Paris Saint-Germain: PSG']],
    ['receives', 'Bourges accueille Vierzon.', ['o Bourges', 'o Vierzon']],
    ['is level with another', 'Les locaux sont à égalité avec Bourges.', ['o Bourges']],
    ['is a rival', 'Battus par leur concurrent direct, Bourges, ils reculent.', ['o Bourges']],
    ['bears the sport', 'Crasville handball est quatrième.', ['o Crasville handball']],
    ['has a score after a colon', 'Vierzon - Bourges : 18-22', ['o Vierzon', 'o Bourges']],
    [
      'is told by its rank',
      'Le leader, Bourges, devance le 10e, Vierzon, de trois points.',
      ['o Bourges', 'o Vierzon'],
    ],
    ['has come down', 'Bourges et Vierzon, les deux relégués, souffrent.', ['o Bourges', 'o Vierzon']],
    ['stands in a list with one that plays', 'Bourges et Vierzon ont chuté.', ['o Bourges', 'o Vierzon']],
    ['is what somebody won', 'La victoire de Bourges est logique.', ['o Bourges']],
    ['is in a duel', 'Un match entre Vierzon et Bourges.', ['o Vierzon', 'o Bourges']],
    ['was held', 'Bourges et Vierzon ont été tenus en échec.', ['o Bourges', 'o Vierzon']],
    ['does something after a phrase', 'Dans le Cher, Bourges a dû patienter.', ['o Bourges']],
    [
      'ends the name of one',
      'La Team Crasbjerg mène. Une défaite de Crasbjerg.',
      ['o Team Crasbjerg: Team Crasbjerg, Crasbjerg'],
    ],
    ['leads', 'Bourges, toujours leader, se repose.', ['o Bourges']],
    ['is tied with a club', 'Bourges et le Paris FC se sont neutralisés.', ['o Bourges', 'o Paris FC']],
    ['stands for a government elsewhere', 'Londres a battu Vierzon.', ['o Londres', 'o Vierzon']],
    [
      'is the club that is named in full',
      'Le FC Bourges mène. Une défaite de Bourges.',
      ['o FC Bourges: FC Bourges, Bourges'],
    ],
    [
      'is the club that the vocabulary has for it',
      'Le Stade lavallois mène. Laval a égalisé.',
      ['o Stade lavallois: Stade lavallois, Laval'],
    ],
  ])('is a club where it %s', (_, text, wanted) => {
    expect(clubs(text)).toEqual(wanted);
  });

  it.each([
    ['where the match is', 'Le match a eu lieu à Bourges, dans la pluie.'],
    ['where a public is', 'Elle a triomphé devant son public de Budapest (Hongrie).'],
    ['of a road', 'La route entre Vierzon et Bourges était bouchée.'],
    ['of a floor', 'Au retour sur le parquet des Arènes, il pleuvait.'],
    ['of a stadium', 'Au stade de Bourges, il pleuvait.'],
    ['where people come from', 'Il habite près de Bourges depuis dix ans.'],
    ['a region', 'Un nul dans le Var relancerait tout.'],
    ['a country’s title', 'Elles sont championnes de France.'],
  ])('stays what it is: %s', (_, text) => {
    expect(clubs(text)).toEqual([]);
    expect(named(`${text}${MATCH}`).filter(actor => !actor.startsWith('c '))).toEqual([]);
  });

  it('is none in another article', () => {
    expect(named('Bourges s’est imposé comme une ville d’art. Une manifestation contre Bourges.')).toEqual([]);
  });

  it('is told from the place where it plays', () => {
    expect(clubs('Bourges a gagné. Le retour à Bourges est prévu dimanche.')).toEqual(['o Bourges']);
    expect(named(`Bourges a gagné. Le retour à Bourges est prévu dimanche.${MATCH}`)).toEqual(['o Bourges']);
  });
});

describe('in an article about a match', () => {
  it('nicknames of clubs count', () => {
    expect(clubs('Le gardien du Lightning a tout arrêté.')).toEqual(['o Lightning de Tampa Bay: Lightning']);
    expect(named('Le câble Lightning est abandonné.')).toEqual([]);
  });

  it('two clubs joined by a hyphen are not one name', () => {
    expect(clubs('L’épilogue PSG-Bourges est prévu en juin.')).toEqual(['o Paris Saint-Germain: PSG', 'o Bourges']);
    expect(named('Le train Bourges-Vierzon est supprimé.')).toEqual([]);
    expect(clubs('Caen bat Quevilly-Rouen.')).toEqual(['o Caen', 'o Quevilly-Rouen Métropole: Quevilly-Rouen']);
  });

  it('letters that are a body’s elsewhere are those of the game', () => {
    expect(clubs('La CAF a suspendu le match.')).toEqual(['o Confédération africaine de football: CAF']);
    expect(named('La CAF verse une allocation.')).toEqual(['o Caisse d’allocations familiales: CAF']);
  });

  it('who does something after a phrase may be a player', () => {
    expect(clubs('À la fin, Akhrab a dû sortir.')).toEqual([]);
  });

  it('the colours of a team are no party', () => {
    expect(clubs('À Bourges, les Verts ont perdu leurs moyens.')).toEqual([]);
    expect(named('À Bourges, les Verts ont perdu deux sièges.')).toEqual(['o Les Verts: Verts']);
  });

  it('who scores is a person', () => {
    expect(named(`Un penalty de Tchomba, au pied de Jalisco.${MATCH}`)).toEqual(['p Tchomba', 'p Jalisco']);
    expect(named(`Le score est ouvert par Tchomba (1-0, 77e).${MATCH}`)).toEqual(['p Tchomba']);
  });
});
