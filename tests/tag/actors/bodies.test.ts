import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Actors of one sentence each, as `named` writes them. */
const BODIES: readonly (readonly [sentence: string, actors: readonly string[]])[] = [
  ['Une militante du Comité logement Vernolle alerte.', ['o Comité logement Vernolle']],
  ['Le comité de quartier de Vernolle attend.', ['o Comité de quartier de Vernolle: comité de quartier de Vernolle']],
  [
    'L’inspection d’académie de Vernolle a promis un poste.',
    ['o Inspection d’académie de Vernolle: inspection d’académie de Vernolle'],
  ],
  [
    'Le tribunal des activités économiques de Vernolle a tranché.',
    ['o Tribunal des activités économiques de Vernolle: tribunal des activités économiques de Vernolle'],
  ],
  ['Le Conseil innu de Vernolle proteste.', ['o Conseil innu de Vernolle']],
  ['Hier, le Centre conjoint de gestion des crues a lancé l’alerte.', ['o Centre conjoint de gestion des crues']],
  ['La présidente du Vélo-Club de Vernolle sourit.', ['o Vélo-Club de Vernolle']],
  ['Le président du ski-club de Vernolle a démissionné.', ['o Ski-club de Vernolle: ski-club de Vernolle']],
  ['Il est ancien de la papetière Vernox, fermée en 2006.', ['o Vernox']],
  ['La douane suisse a saisi la caisse.', ['o Douane suisse: douane suisse']],
  ['L’avocat du collectif Mémoire ouverte plaide.', ['o Mémoire ouverte']],
  ['L’ASBL Présence en Vernolois recrute.', ['o Présence en Vernolois']],
  ['L’association Parents en colère défile.', ['o Parents en colère']],
  ['L’association Sauvegarde du patrimoine attaque.', ['o Sauvegarde du patrimoine']],
  ['Le collectif Justice pour Adil appelle.', ['o Justice pour Adil']],
  ['Le collectif Débranchons tout appelle à défiler.', ['o Débranchons tout']],
  ['Un maître de conférences de l’Université Vernolle 2 se tait.', ['o Université Vernolle 2']],
  [
    'Un juge du tribunal de première instance de Bizerte 2 l’a dit.',
    ['o Tribunal de première instance de Bizerte 2: tribunal de première instance de Bizerte 2'],
  ],
  [
    'Le porte-parole du Comité scientifique de suivi de la grippe alerte.',
    ['o Comité scientifique de suivi de la grippe'],
  ],
  ['La région Bretagne promet une aide.', ['o Région Bretagne: région Bretagne']],
  ['Le collectif citoyen Sauvons la Vesvre a déposé un recours.', ['o Sauvons la Vesvre']],
  ['Une association agréée Nature vive agit.', ['o Nature vive']],
  ['Hier, le Collectif des parents de Vernolle a écrit.', ['o Collectif des parents de Vernolle']],
  [
    'Elle dirige le Regroupement des organismes communautaires du Vernois.',
    ['o Regroupement des organismes communautaires du Vernois'],
  ],
  ['Le parc exploité par Énergies du Vernois est arrêté.', ['o Énergies du Vernois']],
  ['La section locale du Syndicat national des médecins proteste.', ['o Syndicat national des médecins']],
  ['L’association Enfants du Vernolais aide.', ['o Enfants du Vernolais']],
  ['La Municipalité de Vernolle renonce.', ['o Municipalité de Vernolle']],
  ['L’éditeur de logiciels Vernox recrute.', ['o Vernox']],
  // Where the same words do not belong to the name.
  ['L’association Solidarité créée en 2010 recrute.', ['o Solidarité']],
  ['Le collectif Justice opposé au projet manifeste.', ['o Justice']],
  ['Le mouvement Renouveau en avril a gagné.', ['o Renouveau']],
  ['L’association Environnement de Vernolle proteste.', ['o Environnement']],
  ['L’association Action pour dénoncer le projet manifeste.', ['o Action']],
  ['L’association Lubrizane en difficulté ferme.', ['o Lubrizane']],
  ['Le tribunal de Bizerte 2 fois saisi hésite.', ['o Tribunal de Bizerte: tribunal de Bizerte']],
  ['L’hôpital de Vernolle 3 jours après rouvre.', ['o Hôpital de Vernolle: hôpital de Vernolle']],
];

const NO_BODIES: readonly string[] = [
  'Le comité de quartier attend la réponse.',
  'Une inspection d’académie a eu lieu, puis une inspection du travail.',
  'Le retraité de la mine Vernox raconte.',
  'Une patinoire des Vernois est fermée.',
  'Elle est passée à la douane sans rien dire.',
  'La région Bretagne a connu un orage.',
  'La région Bretagne compte trois millions d’habitants.',
  'On pêche dans la région Bretagne.',
  'La loi sur le CO₂ et celle du CH₄ sont votées.',
  'Le Réseau est lent. Un Collectif est né. La Coalition est fragile.',
  'Il vit dans la Municipalité de Vernolle.',
  'Un Te Deum et un Requiem seront chantés.',
];

describe('bodies of a town, a trade, a people', () => {
  it.each(BODIES)('are named: %s', (sentence, actors) => {
    expect(named(sentence)).toEqual(actors);
  });

  it.each(NO_BODIES)('are none: %s', sentence => {
    expect(named(sentence)).toEqual([]);
  });
});

const MATCH = 'Le gardien a gâché le match et la finale : un but, un score, une défaite.';

describe('who and what else', () => {
  it.each<[sentence: string, actors: readonly string[]]>([
    ['Le producteur d’aluminium Vernox a stoppé ses lignes.', ['o Vernox']],
    ['Le producteur de cinéma Vernay a tourné.', ['p Vernay']],
    ['L’importateur de vins Lucas Vernay est venu.', ['p Lucas Vernay']],
    ['« Rien n’est prêt », assure-t-on à Matignon.', ['o Services du Premier ministre: Matignon']],
    ['À Bercy, un haut fonctionnaire résume la journée.', ['o Ministère de l’Économie et des Finances: Bercy']],
    ['À Bercy, les fans de la chanteuse ont attendu.', []],
    ['À Bruxelles, un tram a déraillé.', []],
    ['Que mange-t-on à Londres ? Du pain, dit-on à Londres.', []],
    ['ORAN- Le wali a inauguré la gare.', []],
    ['L’une d’elles, Grâce, 19 ans, démonte un moteur.', ['p Grâce']],
    ['Grâce à une victoire, tout va bien.', []],
    ['Karim, chaudronnier, attend.', ['p Karim']],
    [
      'Pedro Vasseur Mirandol, maire, parle. / M. Vasseur a promis.',
      ['p Pedro Vasseur Mirandol: Pedro Vasseur Mirandol, Vasseur'],
    ],
    [
      'Ada Vasseur Mirandol et Paul Vasseur parlent. / M. Vasseur a promis.',
      ['p Ada Vasseur Mirandol', 'p Paul Vasseur: Paul Vasseur, Vasseur'],
    ],
    ['Le siège est Vernolsesteenweg 13.', []],
    [
      'Le commissariat de Vernolle a saisi la police technique et scientifique.',
      [
        'o Commissariat de Vernolle: commissariat de Vernolle',
        'o Police technique et scientifique: police technique et scientifique',
      ],
    ],
    [
      'La direction académique de la Meuse se tait.',
      ['o Direction académique de la Meuse: direction académique de la Meuse'],
    ],
    ['On joue avec l’harmonie Sainte-Odile.', ['o Harmonie Sainte-Odile: harmonie Sainte-Odile']],
    ['Ils vivent en harmonie. Le commissariat est fermé, le comité régional se réunit.', []],
    ['Il a vu ARGO, un sismomètre imaginé hier. ARGO est posé.', []],
    ['L’offre pour la reprise de Vernox est connue.', []],
    ['« Non », dit Léa Masson, de Vernoy, qui attend.', ['p Léa Masson']],
    ['« Oui », dit Léa Masson, de Greenpeace, qui sourit.', ['p Léa Masson', 'o Greenpeace']],
    ['Le livre est paru (éd. Aimé Masson, 448 p.).', ['o Aimé Masson']],
    ['« Tout se dénoue », annonce Le Vernollois.', ['o Le Vernollois']],
    ['Paul Le Vernol est maire. « Non », dit Le Vernol.', ['p Paul Le Vernol: Paul Le Vernol, Le Vernol']],
    ['Il perd le contrôle au niveau de La Villevern Sainte Odile.', []],
    ['On pleure le professeur Si Ahmed Vernoud. / Ahmed était là.', ['p Si Ahmed Vernoud: Si Ahmed Vernoud, Ahmed']],
    ['Il pleut. Si Ahmed revient, tout ira bien. Ahmed a dit oui.', ['p Ahmed']],
    ['Le retraité de la mine Vernox n’aurait cédé sa place pour rien.', []],
    ['Christian venait de rentrer. Marcel acquiesce.', ['p Christian', 'p Marcel']],
    ['Farid, lui, a tout perdu.', ['p Farid']],
    ['Nadia et Rachid tiennent une épicerie.', ['p Nadia', 'p Rachid']],
    ['Thomas (prénom modifié) travaille de nuit.', ['p Thomas']],
    ['Léa*, 23 ans, a témoigné.', ['p Léa']],
    ['Florence a été inondée. Nancy et Laval attendent.', []],
    ['Rose et lys sentent bon. Olivier centenaire.', []],
    [
      'Le directeur de l’Onir (Office national de l’irrigation et des rivières) a parlé.',
      ['o Office national de l’irrigation et des rivières: Onir, Office national de l’irrigation et des rivières'],
    ],
    [
      'L’Entreprise de transport urbain de Vernolle (Etuv) recrute.',
      ['o Entreprise de transport urbain de Vernolle: Entreprise de transport urbain de Vernolle, Etuv'],
    ],
    ['L’Agence des eaux (Vernolle) attend.', ['o Agence des eaux']],
    [`De l’autre côté des Alpes, on rit. ${MATCH}`, []],
    [`Les joueurs du Seeland ont buté sur une équipe. ${MATCH}`, []],
    [`« Oui », avoue Léa Masson, de Metz, qui tient la caisse. ${MATCH}`, ['p Léa Masson']],
    [`Metz, longtemps leader, termine troisième. ${MATCH}`, ['o Metz']],
  ])('is told: %s', (sentence, actors) => {
    expect(named(sentence)).toEqual(actors);
  });
});
