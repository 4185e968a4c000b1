import { describe, expect, it } from 'vitest';
import { PAUL, quotesOf, shortOf } from './language.ts';

const NONE: readonly string[] = [
  'Le film « Les Misérables de la banlieue » sort mercredi.',
  'Elle signe le court-métrage “Les racines ardentes”.',
  'Son roman « La Carte et le Territoire » a reçu le prix Goncourt.',
  'L’album « Multitude de jours » paraît vendredi.',
  'La chanson « Ne me quitte pas » clôt le concert.',
  'L’exposition « Nadar, un maître » ouvre ses portes.',
  'Dans « La Nuit du 12 », l’enquête patine.',
  'Avec « Les Intranquilles de Liège », il filme un couple.',
  'L’émission « On n’est pas couché » s’arrête.',
  'Le festival « Étonnants Voyageurs de Saint-Malo » commence.',
  'L’opération « Plomb durci » a duré trois semaines.',
  'L’opération « Tempête du désert irakien » avait commencé la nuit.',
  'Une loi dite « de sécurité globale » est votée.',
  'Le virus baptisé « petite grippe du dimanche » circule.',
  'Un plan intitulé « France 2030 pour tous » est lancé.',
  'Mohamed, dit « le Chat de Marseille », est en fuite.',
  'Il est surnommé « le roi de la nuit » dans son quartier.',
  'Le navire « Ville de Bordeaux » est à quai.',
  'La frégate, nommée « Amiral Ronarc’h », part en essais.',
  'Le terme « start-up nation française » date de 2017.',
  'L’expression « entre chien et loup » est ancienne.',
  'Le mot « paix » ne figure pas dans le texte.',
  'Le « Grand Débat National » a réuni des milliers de participants.',
  'La « Maison des Lycéens » rouvre lundi.',
  'Le « roi » du village a perdu son titre.',
  'Les « gilets jaunes » défilent.',
  'La « fast fashion » recule.',
  'Un « accord » a été trouvé.',
  'Le label « Bio » se vend moins.',
  'Le restaurant « Chez Marcel et Fils » ferme.',
  'Le quartier des « Trois Cités Nord » attend un tramway.',
  'Le hashtag « #MeToo » revient.',
  'Voir « https://example.org/page » pour le détail.',
  'L’association « Les Amis de la Terre du Gers » porte plainte.',
  'Un écran de 27" et une télévision de 40" sont en vente.',
  'Le prix « Femina des lycéens » va à une inconnue.',
  'Sa revue, « Esprit du Temps », a trente ans.',
  'Il n’y a aucun guillemet ici, a dit le maire.',
  'Il est accusé d’« assassinat en bande organisée » et de « tentative de fuite en bateau », rappelle Paul Durand.',
  'Cet homme de 39 ans n’a été reconnu coupable que d’une « association de malfaiteurs de passage ».',
  'Elle écope de deux ans de prison pour "offense au chef de tous", "outrage à corps constitué" et "rumeurs de mauvaise foi".',
  'Il est poursuivi pour « réception de fonds venus de loin » et « pour accomplir des actes de nature à nuire ».',
  'Trois hommes interpellés lors de la marche de vendredi à Lens pour "atteinte à la paix publique" en "agitant un drapeau vert".',
  'Elle est poursuivie pour « accomplir des actes susceptibles de porter atteinte à la sécurité et au fonctionnement normal des services de tous ».',
  'Ils sont jugés pour des « publications pouvant porter atteinte à la nation ».',
  'Elle est poursuivie pour avoir eu recours à un "financement étranger pour des actes de sabotage".',
];

/** Somebody says them, whatever stands beside them of the law. */
const SAID: readonly string[] = [
  'Paul Durand a accusé la ministre de « mentir à tous les habitants ».',
  'La ministre est accusée par Paul Durand de « mentir à tous les habitants ».',
  'Accusée de « mépris pour les gens de mer » par Paul Durand, la ministre se défend.',
  'Paul Durand a été condamné pour avoir crié « mort aux vaches du canton ».',
  'Arrêté lundi, Paul Durand milite pour « une école libre et gratuite ».',
  'Paul Durand, condamné lundi, se bat pour « une presse libre et forte ».',
];

describe('titles, names, nicknames and words set apart are not quotations', () => {
  it.each(NONE)('nothing is quoted in « %s »', sentence => {
    expect(quotesOf(sentence)).toEqual([]);
  });

  it('nor where a person is their subject', () => {
    const text = 'Paul Durand présente le film « Les Misérables de la banlieue » à Cannes.';
    expect(quotesOf(text, [PAUL])).toEqual([]);
  });

  it.each(SAID)('but Paul Durand is in « %s »', sentence => {
    expect(quotesOf(sentence, [PAUL]).map(({ speaker }) => speaker?.name)).toEqual(['Paul Durand']);
  });

  it('but what is said of a title in the same sentence is one', () => {
    const text = 'Dans le film « La Nuit du 12 », Paul Durand a vu « un chef-d’œuvre absolu ».';
    expect(shortOf(text, [PAUL])).toEqual(['un chef-d’œuvre absolu — Paul Durand']);
  });

  it('but « a dit » before the marks is speech', () => {
    expect(shortOf('Paul Durand a dit « oui à tout le projet ».', [PAUL])).toEqual([
      'oui à tout le projet — Paul Durand',
    ]);
  });

  it('but a spoken sentence after a noun of titles is speech', () => {
    const text = 'Paul Durand a répondu au journal : « Nous gardons le cap. »';
    expect(shortOf(text, [PAUL])).toEqual(['Nous gardons le cap. — Paul Durand']);
  });
});

describe('dashes', () => {
  it('with an inserted « dit-il » are dialogue', () => {
    const text = 'Paul Durand entre.\n\n– Je ne sais rien, répond-il.';
    expect(shortOf(text, [PAUL])).toEqual(['Je ne sais rien — Paul Durand']);
  });

  it('that ask and answer are dialogue', () => {
    const text = 'Le procès reprend.\n\n– Étiez-vous présent ce soir-là ?\n\n– Je dormais chez ma sœur.';
    expect(quotesOf(text).map(quote => quote.text)).toEqual([
      'Étiez-vous présent ce soir-là ?',
      'Je dormais chez ma sœur.',
    ]);
  });

  it('before the points of a list are not', () => {
    const text = 'Le programme :\n\n– Lundi : ouverture du salon\n\n– Mardi : remise des prix\n\n– Mercredi : clôture';
    expect(quotesOf(text)).toEqual([]);
  });

  it('inside a sentence are not', () => {
    expect(quotesOf('Le maire – Paul Durand – a parlé – longuement – du projet.', [PAUL])).toEqual([]);
  });
});
