import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('weekdays and the tense of their clause', () => {
  it.each([
    ['Le ministre a déclaré mercredi que tout allait bien.', 'mercredi → 2023-09-06'],
    ['Mardi, le président a signé le décret.', 'Mardi → 2023-09-12'],
    ['Le tribunal se prononcera vendredi.', 'vendredi → 2023-09-15'],
    ['Les négociations doivent reprendre jeudi.', 'jeudi → 2023-09-14'],
    ['Une réunion est prévue samedi.', 'samedi → 2023-09-16'],
    ['La grève commencera lundi.', 'lundi → 2023-09-18'],
    ['Les clubs pourront reprendre leurs activités préférées dès vendredi.', 'vendredi → 2023-09-15'],
    ['Le suspect arrêté dès vendredi a parlé.', 'vendredi → 2023-09-08'],
    ['Vendredi, les clubs n’auront pas été à la fête.', 'Vendredi → 2023-09-08'],
    ['Le procès était suspendu depuis jeudi.', 'jeudi → 2023-09-07'],
    ['Ils ont jusqu’à vendredi pour répondre.', 'vendredi → 2023-09-15'],
    ['Il faut une solution d’ici à vendredi.', 'vendredi → 2023-09-15'],
    ['L’armée va se retirer dimanche.', 'dimanche → 2023-09-17'],
    ['Deux hommes arrêtés samedi à Lille.', 'samedi → 2023-09-09'],
    ['La pluie est attendue dimanche sur le nord.', 'dimanche → 2023-09-17'],
    ['L’audience a été renvoyée au jeudi 21 septembre.', 'jeudi 21 septembre → 2023-09-21'],
    ['Le club se déplace à Lens vendredi.', 'vendredi → 2023-09-15'],
    ['Elle est arrivée à Dakar et repart vendredi.', 'vendredi → 2023-09-15'],
    ['Elle est repartie de Dakar vendredi.', 'vendredi → 2023-09-08'],
    ['Inscriptions à partir de lundi.', 'lundi → 2023-09-18'],
    ['Mardi dernier, il pleuvait.', 'Mardi dernier → 2023-09-05'],
    ['Mardi prochain, il pleuvra.', 'Mardi prochain → 2023-09-19'],
    ['Lundi matin, les cheminots ont voté.', 'Lundi matin → 2023-09-11'],
    ['Dimanche soir, Lens a gagné.', 'Dimanche soir → 2023-09-10'],
    ['Ce lundi, les écoles ont rouvert.', 'Ce lundi → 2023-09-11'],
    ['Le mardi de la semaine prochaine', 'mardi de la semaine prochaine → 2023-09-19'],
    ['Jeudi de cette semaine, il parlera.', 'Jeudi de cette semaine → 2023-09-14'],
    ['Il part lundi en huit.', 'lundi en huit → 2023-09-25'],
    ['SAMEDI SOIR – Il a dit : « Je pars vendredi. »', 'vendredi → 2023-09-08'],
    ['Le maire est élu ce dimanche, 3 septembre.', 'ce dimanche → 2023-09-03'],
    ['Le club jouera samedi (30 septembre) à Lyon.', 'samedi → 2023-09-30'],
    ['Ce dimanche, 17 élus ont voté.', 'Ce dimanche → 2023-09-10'],
    ['Les élus ont protesté après l’annonce du plan jeudi.', 'jeudi → 2023-09-07'],
    ['Il annonce un plan jeudi.', 'jeudi → 2023-09-14'],
    ['Ils ont pu retourner chez eux jeudi.', 'jeudi → 2023-09-07'],
    ['Trois matchs au programme jeudi.', 'jeudi → 2023-09-14'],
    ['Le syndicat a déposé un préavis pour vendredi.', 'vendredi → 2023-09-15'],
    ['Il a convoqué les maires pour vendredi.', 'vendredi → 2023-09-15'],
    ['Le club vendra ses 3,2 millions de billets vendredi, a déclaré le maire.', 'vendredi → 2023-09-15'],
    ['La vitesse passera à 30 km/h vendredi, a déclaré le maire.', 'vendredi → 2023-09-15'],
    ['Le club a vendu 3,2 millions de billets vendredi, il jouera à Lyon.', 'vendredi → 2023-09-08'],
    ['C’était prévu pour vendredi.', 'vendredi → 2023-09-08'],
    ['La réforme pourrait être appliquée dès vendredi.', 'vendredi → 2023-09-15'],
    ['Ce serait la femme disparue vendredi.', 'vendredi → 2023-09-08'],
    ['DISPARITION - Vendredi, un corps a été découvert.', 'Vendredi → 2023-09-08'],
    ['Les syndicats ont décidé de manifester vendredi.', 'vendredi → 2023-09-15'],
    ['Le club a invité ses supporters à venir vendredi.', 'vendredi → 2023-09-15'],
    ['Le maire a promis vendredi de démissionner.', 'vendredi → 2023-09-08'],
    ['Il a tenté de fuir vendredi.', 'vendredi → 2023-09-08'],
    ['Il défiera Nadal (no 3) vendredi, après avoir battu Ruud.', 'vendredi → 2023-09-15'],
    ['Vainqueur du premier duel lundi, il va jouer à Paris.', 'lundi → 2023-09-11'],
    ['En ouverture, vendredi, le théâtre accueillera Molière.', 'vendredi → 2023-09-15'],
    ['La réunion de M. Dol s’ouvrira vendredi.', 'vendredi → 2023-09-15'],
    ['Le soleil est annoncé pour jeudi et vendredi.', 'vendredi → 2023-09-15'],
    ['Les journées de mercredi et de jeudi ont été marquées par la pluie.', 'jeudi → 2023-09-07'],
    ['Expulsé ce week-end, il est suspendu.', 'ce week-end → 2023-09-09/2023-09-10'],
    ['Une fête organisée vendredi', 'vendredi → 2023-09-15'],
    ['Ils joueront les jeudi et vendredi prochains.', 'vendredi prochains → 2023-09-15'],
    ['Ils joueront les jeudi et vendredi prochains.', 'jeudi → 2023-09-14'],
    ['Rendez-vous ce vendredi, place du marché.', 'ce vendredi → 2023-09-15'],
    ['C’est ce jeudi que le musée rouvre.', 'ce jeudi → 2023-09-14'],
    ['La finale a lieu vendredi à Lille.', 'vendredi → 2023-09-15'],
    ['La finale a eu lieu vendredi à Lille.', 'vendredi → 2023-09-08'],
    ['Le club reçoit Reims vendredi, ont annoncé les deux équipes.', 'vendredi → 2023-09-15'],
    ['Participez vendredi à la fête du village.', 'vendredi → 2023-09-15'],
    ['Une alerte déclenchée dans l’est du pays jeudi, de nouveaux orages sont annoncés.', 'jeudi → 2023-09-07'],
    ['Après une soirée calme lundi, la fête va reprendre.', 'lundi → 2023-09-11'],
    ['Dès la rentrée, vendredi, le maire va déposer un projet.', 'vendredi → 2023-09-15'],
    ['Le conseil se réunira vendredi, comme le demandait le maire.', 'vendredi → 2023-09-15'],
    ['Le musée a été fermé le mardi.', 'mardi → 2023-09-12'],
    ['Le musée est fermé lundi.', 'lundi → 2023-09-11'],
    ['Le musée ouvre le samedi 16 septembre.', 'samedi 16 septembre → 2023-09-16'],
    ['Trois matchs ont été joués ce week-end.', 'ce week-end → 2023-09-09/2023-09-10'],
    ['Trois matchs seront joués ce week-end.', 'ce week-end → 2023-09-16/2023-09-17'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toContain(expected);
  });

  it.each([
    ['Le carnaval, qui devait débuter vendredi, est supprimé.', 'vendredi → 2023-09-15'],
    ['Le salon devait être inauguré vendredi par la maire.', 'vendredi → 2023-09-15'],
    ['La grève qui devait démarrer vendredi est suspendue.', 'vendredi → 2023-09-15'],
    ['Elle devait sa victoire de vendredi à sa gardienne.', 'vendredi → 2023-09-08'],
    ['L’homme qui a volé le bac vendredi sera jugé.', 'vendredi → 2023-09-08'],
    ['Le bac qui partira vendredi a été repeint.', 'vendredi → 2023-09-15'],
    ['Les syndicats ont demandé à être reçus vendredi par le préfet.', 'vendredi → 2023-09-15'],
    ['Les syndicats ont demandé vendredi à être reçus par le préfet.', 'vendredi → 2023-09-08'],
    ['Les riverains ont été priés de rester chez eux vendredi.', 'vendredi → 2023-09-15'],
    ['Les riverains ont été contraints de partir vendredi.', 'vendredi → 2023-09-08'],
    ['Elle a obtenu le prix vendredi.', 'vendredi → 2023-09-08'],
    ['Les salariés espèrent être entendus vendredi.', 'vendredi → 2023-09-15'],
    ['L’ailière a peu de chances de jouer samedi.', 'samedi → 2023-09-16'],
    ['L’ailière a eu la chance de jouer samedi.', 'samedi → 2023-09-09'],
    ['Impossible de circuler samedi dans le centre.', 'samedi → 2023-09-16'],
    ['Elle a failli tomber samedi.', 'samedi → 2023-09-09'],
    ['Et le bac, il fait quoi samedi ?', 'samedi → 2023-09-16'],
    ['Où étiez-vous samedi ?', 'samedi → 2023-09-09'],
    ['Qui a gagné samedi ?', 'samedi → 2023-09-09'],
    ['Le retour du bac n’est pas espéré avant vendredi.', 'vendredi → 2023-09-15'],
    ['Le club a espéré un but jusqu’au bout vendredi.', 'vendredi → 2023-09-08'],
    ['Il m’a demandé : « Et le bac, il fait quoi samedi ? »', 'samedi → 2023-09-16'],
    ['Arrivée en retard, l’ailière a peu de chances de jouer samedi.', 'samedi → 2023-09-16'],
    ['Arrêté après avoir tenté de fuir samedi, il est muet.', 'samedi → 2023-09-09'],
    ['Ils avaient les bras, les machines et le beau temps dimanche.', 'dimanche → 2023-09-10'],
    ['Des patrons réunis dimanche ont signé.', 'dimanche → 2023-09-10'],
    ['Les juges délibèrent vendredi.', 'vendredi → 2023-09-15'],
    ['« Nous partirons », promet vendredi le patron.', 'vendredi → 2023-09-08'],
    ['« Une honte ! », s’indigne vendredi la maire.', 'vendredi → 2023-09-08'],
    ['La troupe de « Don Juan » joue vendredi à Lens.', 'vendredi → 2023-09-15'],
    ['L’équipe tentera de rebondir après sa défaite de dimanche.', 'dimanche → 2023-09-10'],
    ['Le match de dimanche sera difficile.', 'dimanche → 2023-09-17'],
    ['Une convention signée vendredi le permet.', 'vendredi → 2023-09-08'],
    ['Une convention sera signée vendredi.', 'vendredi → 2023-09-15'],
    ['Les élus se prononcent dimanche.', 'dimanche → 2023-09-17'],
    ['Que retenir du match de samedi ?', 'samedi → 2023-09-09'],
    ['Il est soupçonné d’avoir forcé un barrage samedi.', 'samedi → 2023-09-09'],
    ['Pour que la fête ait lieu samedi, il faut du soleil.', 'samedi → 2023-09-16'],
    ['Il regrette que le club ait perdu samedi.', 'samedi → 2023-09-09'],
  ])('tells what was planned, asked or hoped from what is over: « %s »', (text, expected) => {
    expect(datesOf(text)).toContain(expected);
  });

  it('does not take the Thursday of « jeudi prochain » for that of what a participle tells', () => {
    expect(datesOf('Le salon ouvrira jeudi prochain. Un sondage mené jeudi inquiète.')).toEqual([
      'jeudi prochain → 2023-09-14',
      'jeudi → 2023-09-07',
    ]);
  });

  it.each([
    'Après l’annonce, mercredi, de la fermeture de l’usine, les salariés vont se réunir.',
    'Après l’annonce (mercredi) de la fermeture de l’usine, les salariés vont se réunir.',
    'Après l’annonce – mercredi soir – d’un plan social, les syndicats appellent à la grève.',
    'Depuis la publication, mercredi, du rapport, les critiques pleuvent.',
    'Suite à la décision, mercredi, du tribunal, le maire fera appel.',
    'À la suite de l’incendie, mercredi soir, d’un entrepôt, les écoles seront fermées.',
    'Au lendemain de la démission, mercredi, du maire, le préfet va trancher.',
    'Trois jours après la chute, mercredi, d’un arbre, le parc va rouvrir.',
    'Le syndicat appelle à la grève après l’annonce, mercredi, de la fermeture du site.',
    'Le maire démissionnera après l’annonce, mercredi, de sa mise en examen.',
  ])('reads the day of what is over, whatever the verb beside it: « %s »', text => {
    expect(datesOf(text).at(-1)).toMatch(/^mercredi.* → 2023-09-06$/);
  });

  it.each([
    'Après la pause, mercredi, de nouveaux témoins seront entendus.',
    'Après la pause, mercredi, des témoins arrivent à la barre.',
    'Après la pause, mercredi, le procès reprendra.',
    'Après Rome, mercredi, il se rendra à Berlin.',
    'Après une visite, mercredi, à Rome, il se rendra à Berlin.',
    'Avant l’annonce, mercredi, du plan, le maire parlera.',
    'La suite, mercredi, du procès sera publique.',
  ])('reads the day ahead of what its verb tells: « %s »', text => {
    expect(datesOf(text)).toEqual(['mercredi → 2023-09-13']);
  });

  it('looks past a quotation for the verb', () => {
    expect(datesOf('La SNCF prévoit un trafic « fortement perturbé » jeudi.')).toEqual(['jeudi → 2023-09-14']);
  });

  it('lets another clause of the article decide for a headline without a verb', () => {
    expect(datesOf('Neuf trains sur dix supprimés jeudi\nLa grève commencera jeudi matin.')).toEqual([
      'jeudi → 2023-09-14',
      'jeudi matin → 2023-09-14',
    ]);
  });

  it.each([
    'Elle lit le Journal du dimanche.',
    'Il court chaque lundi.',
    'Le brunch du dimanche affiche complet.',
    'La marche du 54e vendredi a commencé.',
    'C’est un second dimanche de fête.',
    'Les marches des foules croisées les vendredi et mardi',
    'Ouvert le mercredi de 14h à 19h, le vendredi et le samedi de 14h à 1h',
    'Les samedis sont chargés.',
    'Tous les mardis, le marché s’installe.',
    'C’était un dimanche ordinaire.',
    'Robinson et Vendredi sur leur île',
    'Sam Altman a quitté OpenAI.',
    'La mer est calme. Le jeu reprend.',
    'Ven Pongnoi, 35 ans, est thaïlandais.',
    'Ouvert le lundi et le jeudi.',
    'Ouvert tous les jours sauf le lundi.',
    'Le musée est fermé le mardi.',
    'La boutique ouvre le samedi et le dimanche.',
    'Permanence le mercredi.',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});
