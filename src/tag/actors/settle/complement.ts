import type { Reading } from '../find/reading.ts';
import { isNameWord } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** « ville de X », « maire de X » against « patron de X »; « Loi de X » is a text. */
export function complement(reading: Reading, from: number, votes: Votes): void {
  const wordClass = reading.wordClass(from - 2);
  const before = reading.norm(from - 2);
  if (OF_A_PLACE.has(before) || (before === 'arrêt' && reading.norm(from - 4) === 'maison')) votes.place += 4;
  else if (OF_A_WORK.has(before)) votes.other += 4;
  else if (OF_A_FIRM.has(before) || isLeading(reading, from - 2)) votes.organisation += 2.2;
  else if (PLAYERS.has(before) && isNameWord(reading, from + 1) && reading.joined(from + 1)) votes.organisation += 2.2;
  else if (wordClass & WordClass.demonym && reading.isCapitalised(from - 2) && from > 2) votes.organisation += 2.2;
  else if (HAPPENS.has(before)) votes.place += 2;
  else if (wordClass & WordClass.placeNoun) votes.place += 3;
  else if (wordClass & WordClass.objectNoun) ofObject(reading, from, votes);
  else if (wordClass & WordClass.feat) votes.person += 3;
  else if (wordClass & WordClass.role) votes.organisation += 1;
  else {
    votes.person += 0.3;
    votes.place += 0.3;
  }
}

/** « le film de X » has an author, « Loi de X » is a text. */
function ofObject(reading: Reading, from: number, votes: Votes): void {
  votes[reading.isCapitalised(from - 2) ? 'other' : 'person'] += 2;
}

/** What happens somewhere. */
const HAPPENS = new Set(
  'incendie incendies attentat attentats bataille massacre séisme festival foire marché salon rallye marathon tournoi sommet manifestation inondations explosion drame tragédie catastrophe fusillade tuerie carnaval kermesse autoroute métro tramway tram'.split(
    ' ',
  ),
);

/** Of whom a firm is said. */
const OF_A_FIRM = new Set(
  'membre membres adhérent adhérents militants bénévoles stagiaire personnel personnels magasins boutiques ouvriers ouvrières ex-salariés pdg dg fondateur fondatrice fondateurs cofondateur cofondatrice cofondateurs actionnaire actionnaires salarié salariés salariées employé employés filiale filiales usine usines sous-traitant sous-traitants prestataire concessionnaire franchisé rachat acquisition faillite liquidation bénéfices syndicalistes fournisseur fournisseurs'.split(
    ' ',
  ),
);

/** « directrice générale de X », « directeur commercial de X ». */
function isLeading(reading: Reading, at: number): boolean {
  return DIRECTIONS.has(reading.norm(at)) && reading.norm(at - 1).startsWith('direct');
}

const DIRECTIONS = new Set(
  'général générale généraux technique commercial commerciale financier financière exécutif exécutive marketing'.split(
    ' ',
  ),
);

/** Who plays or rides for a team, where its name has two words; one may be a trainer's. */
const PLAYERS = new Set(
  'coureur sprinteur pilote joueur joueuse attaquant attaquante défenseur gardien milieu buteur pensionnaire'.split(
    ' ',
  ),
);

/** Who makes or plays a work. */
const OF_A_WORK = new Set(
  'réalisateur réalisatrice scénariste protagoniste protagonistes remake adaptation épisode tournage bande-annonce'.split(
    ' ',
  ),
);

export const OF_A_PLACE = new Set(
  'maire mairie sous-préfet sous-préfète curé commune paroisse détention pénitentiaire habitants bourgmestre député députée sénateur sénatrice procureur procureure parquet tribunal préfet préfète évêque archevêque comte comtesse duc près loin autour aéroport université département'.split(
    ' ',
  ),
);
