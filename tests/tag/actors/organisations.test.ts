import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

const FOUND: readonly (readonly [sentence: string, organisations: readonly string[]])[] = [
  [
    'La police de Vernolle a saisi la préfecture de police.',
    ['o Police de Vernolle: police de Vernolle', 'o Préfecture de police: préfecture de police'],
  ],
  ['La directrice de l’école de Vernolle alerte.', ['o École de Vernolle: école de Vernolle']],
  ['Le tribunal judiciaire de Paris a tranché.', ['o Tribunal judiciaire de Paris: tribunal judiciaire de Paris']],
  [
    'Le tribunal de commerce de Quimper examine l’offre.',
    ['o Tribunal de commerce de Quimper: tribunal de commerce de Quimper'],
  ],
  [
    'La cour d’assises de Saône-et-Loire l’a acquitté.',
    ['o Cour d’assises de Saône-et-Loire: cour d’assises de Saône-et-Loire'],
  ],
  ['La Cour administrative d’appel de Nantes annule.', ['o Cour administrative d’appel de Nantes']],
  ['Un officier de la police cantonale vaudoise est mort.', ['o Police cantonale vaudoise: police cantonale vaudoise']],
  ['Les parents du CSS Marie-Bertin protestent.', ['o CSS Marie-Bertin']],
  ['Laval Vernolle Agglomération paiera.', ['o Laval Vernolle Agglomération']],
  [
    'Le Centre de services scolaire de la Vallée se tait. Le directeur du CSS aussi.',
    ['o Centre de services scolaire de la Vallée: Centre de services scolaire de la Vallée, CSS'],
  ],
  ['Comme le rapporte Sud-Ouest, il a plu.', ['o Sud Ouest: Sud-Ouest']],
  ['Le parquet de Bobigny enquête.', ['o Parquet de Bobigny: parquet de Bobigny']],
  ['La préfecture du Rhône confirme.', ['o Préfecture du Rhône: préfecture du Rhône']],
  ['La mairie de Villeurbanne a porté plainte.', ['o Mairie de Villeurbanne: mairie de Villeurbanne']],
  ['Le CHU de Rennes manque de lits.', ['o CHU de Rennes']],
  ['L’université Paris 8 est bloquée.', ['o Université Paris 8: université Paris 8']],
  [
    'Des étudiants de l’université Cheikh Hamou Velbrax défilent.',
    ['o Université Cheikh Hamou Velbrax: université Cheikh Hamou Velbrax'],
  ],
  ['L’hôpital Général Velbrax ferme.', ['o Hôpital Général Velbrax: hôpital Général Velbrax']],
  ['La principale du collège Madame Velbrax a réagi.', ['p Velbrax']],
  ['Le Centre d’action bénévole de Vernolle recrute.', ['o Centre d’action bénévole de Vernolle']],
  [
    'Le ministère des Ressources en eau dément.',
    ['o Ministère des Ressources en eau: ministère des Ressources en eau'],
  ],
  ['Le lycée Victor-Hugo de Besançon ferme.', ['o Lycée Victor-Hugo de Besançon: lycée Victor-Hugo de Besançon']],
  [
    'Le ministère de l’Éducation nationale et de la Jeunesse se tait.',
    ['o Ministère de l’Éducation nationale et de la Jeunesse: ministère de l’Éducation nationale et de la Jeunesse'],
  ],
  [
    'Le ministère ukrainien de la Défense publie une vidéo.',
    ['o Ministère ukrainien de la Défense: ministère ukrainien de la Défense'],
  ],
  ['L’armée roumaine avance.', ['o Armée roumaine: armée roumaine']],
  ['L’administration Carter a cédé.', ['o Administration Carter: administration Carter']],
  ['La Ligue de protection des oiseaux attaque.', ['o Ligue de protection des oiseaux']],
  ['Un débat à l’Union nationale des étudiants de Bretagne.', ['o Union nationale des étudiants de Bretagne']],
  ['Selon la Fédération française de voltige, c’est trop.', ['o Fédération française de voltige']],
  [
    'Un bilan de l’Institut national de la mesure et des études économiques est sorti.',
    ['o Institut national de la mesure et des études économiques'],
  ],
  ['La société Lubrizane a été condamnée.', ['o Lubrizane']],
  ['Elle travaille chez Airbus à Toulouse.', ['o Airbus']],
  ['Le groupe pharmaceutique Zandofi embauche.', ['o Zandofi']],
  ['La start-up Kelvor AI lève dix millions.', ['o Kelvor AI']],
  ['L’entreprise Lafarge Ciment a plaidé coupable.', ['o Lafarge Ciment']],
  ['La CFE-CGC et l’UNSA-Aérien appellent à la grève.', ['o CFE-CGC', 'o UNSA-Aérien']],
  ['Une section de la FGTB-Mons proteste.', ['o FGTB-Mons']],
  ['L’entreprise Cheynel & Fils licencie.', ['o Cheynel & Fils']],
  ['Il rejoint les Rangers de New York.', ['o Rangers de New York']],
  ['Le match contre l’Avalanche du Colorado est perdu.', ['o Avalanche du Colorado']],
  [
    'La police judiciaire fédérale de Bruxelles intervient.',
    ['o Police judiciaire fédérale de Bruxelles: police judiciaire fédérale de Bruxelles'],
  ],
  ['Il a confié au Monde ses regrets.', ['o Le Monde: Monde']],
  ['Selon Le Figaro, le texte est prêt.', ['o Le Figaro']],
  ['Le départ est diffusé sur Canal+ ce soir.', ['o Canal+']],
  ['Le député LR et l’élu RN protestent.', ['o Les Républicains: LR', 'o Rassemblement national: RN']],
  ['Le groupe Orange s’explique.', ['o Orange']],
  [
    'Un sondage pour Google France inquiète la Cnil.',
    ['o Google France', 'o Commission nationale de l’informatique et des libertés: Cnil'],
  ],
];

describe('organisations', () => {
  it.each(FOUND)('are found in “%s”', (sentence, organisations) => {
    expect(named(sentence)).toEqual(organisations);
  });

  it('are one with the sigle in brackets', () => {
    expect(named('L’Observatoire lunaire des droits de l’homme (OLDH) compte dix morts. L’OLDH s’inquiète.')).toEqual([
      'o Observatoire lunaire des droits de l’homme: Observatoire lunaire des droits de l’homme, OLDH',
    ]);
  });

  it('are one with a sigle of another language', () => {
    expect(named('Le Conseil de sécurité nationale (NSC) a parlé. Le NSC insiste.')).toEqual([
      'o Conseil de sécurité nationale des États-Unis: Conseil de sécurité nationale, NSC',
    ]);
  });

  it('own a sigle that the vocabulary gives to another, where the article says so', () => {
    expect(named('Le Conseil supérieur de la communication (CSC) suspend la radio.')).toEqual([
      'o Conseil supérieur de la communication: Conseil supérieur de la communication, CSC',
    ]);
  });

  it('own their bare head and their shortened name', () => {
    expect(named('La Fédération internationale de luge (FIL) annule. La Fédération s’explique.')).toEqual([
      'o Fédération internationale de luge: Fédération internationale de luge, FIL, Fédération',
    ]);
    expect(
      named('Le Ministère public de la Lune enquête, dit le Ministère public de la Lune. Le Ministère public se tait.'),
    ).toHaveLength(1);
  });

  it('in a list are what their neighbours are', () => {
    expect(named('Des offres de la CGT, Axerol et Tallec.').map(actor => actor[0])).toEqual(['o', 'o', 'o']);
  });

  it('do not take the person behind them', () => {
    expect(named('Le patron de la CGT Philippe Lanoue proteste.')).toEqual([
      'o Confédération générale du travail: CGT',
      'p Philippe Lanoue',
    ]);
    expect(named('Le Parti national lunaire Nick Lanoue a perdu.')).toContain('p Nick Lanoue');
  });
});
