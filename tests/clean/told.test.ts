import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { hasOwnSubject, isReported } from '../../src/clean/lines/told.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

describe('a sentence with who said it', () => {
  const reported = (text: string) => isReported(text, LANGUAGE.functionWords);

  it.each([
    'Vous devez venir tôt, rappelle la mairie.',
    'Abonnez-vous au marché, plaisante un vendeur.',
    'Inscrivez-vous à temps, répète Anne Petit.',
    'Suivez la flèche, répète son père.',
    'Retrouvez-moi demain, a-t-il lancé.',
    'La rédaction vous conseille, disait-elle en riant.',
  ])('is told: %s', text => expect(reported(text)).toBe(true));

  it.each([
    'Pour tout savoir, consultez la page d’aide.',
    'Pour ne rien rater, suivre la page du club.',
    'Pour ne rien rater, recevoir la lettre du matin.',
    'Profitez de nos offres, toute l’année.',
    'Cela pourrait vous plaire, voici les articles du jour.',
    'Abonnez-vous, dit l’affiche',
  ])('is not told: %s', text => expect(reported(text)).toBe(false));
});

describe('a sentence with a subject of its own', () => {
  it.each([
    'Sur le même sujet, le maire est resté muet.',
    'Pour aller plus loin, il faudra des moyens.',
    'Plus en amont, la route est coupée.',
    'Plus par défi que par goût, elle s’inscrit.',
  ])('has one: %s', text => expect(hasOwnSubject(text)).toBe(true));

  it.each([
    'Sur le même sujet, lisez la page du club.',
    'Pour aller plus loin, la rédaction vous conseille un livre.',
    'Pour aller plus loin, notre dossier.',
    'Sur le même sujet : le maire, la route et le pont.',
    'Sur le même sujet, la route',
  ])('has none: %s', text => expect(hasOwnSubject(text)).toBe(false));
});

describe('between two paragraphs', () => {
  const above = [
    'Le bac de la Loue reprend du service',
    'Le bac qui relie les deux rives de la Loue a repris lundi ses traversées, devant une centaine de riverains.',
    'La remise en état a coûté 340 000 euros à la communauté de communes, qui espère dix mille passagers par an.',
  ];
  const below = ['Une seconde barge doit entrer en service à l’automne, si le niveau de la rivière le permet.'];
  const removed = (line: string) =>
    cleanArticle(rawArticle([...above, line, ...below].join('\n')), new Set(), LANGUAGE).removed.map(
      ({ text }) => text,
    );

  it.each([
    'Posté par une voisine le 12 mars, le message a fait le tour de la vallée.',
    'Suivez en direct la séance, propose le site de la mairie.',
    'Contactez-nous au guichet, dit l’affiche.',
    'Votre commentaire sera publié, disait le message.',
    'Sur le même sujet, le maire est resté muet.',
    'Dans la même rubrique, le compte affiche un déficit.',
    'Les commentaires sont acerbes dans les cafés.',
    'Aucun commentaire n’a été fait par la direction.',
    'Il n’y a pas de commentaire à faire.',
    'Soyez le premier à applaudir !',
    'Il vous reste 3 jours pour vous inscrire sur les listes électorales.',
    'La suite est réservée aux juges.',
    'Tags racistes',
    'Lire : un plaisir menacé',
    'Écouter : le premier soin',
    'Reportage de guerre',
    'Contact perdu',
    'Libellés en francs, les emprunts ont explosé.',
    'Réactions',
    'Avec Anne Petit et Jean Roche.',
    '« Ce contenu est bloqué par erreur », répond la mairie.',
    'Ce contenu est bloqué « par pure erreur » depuis lundi, répond la mairie.',
    'Ajouter à vos sélections des juges plus sévères serait une erreur.',
  ])('%s stays', line => expect(removed(line)).toEqual([]));

  it.each([
    'Lire : Les passeurs de la Loue se souviennent',
    'Ce contenu est bloqué, faute d’accord. En cliquant sur « J’accepte », les traceurs seront déposés.',
    'Ajouter à mes articles',
    'Réactions (3)',
    'Avec AFP.',
    'À relire : notre entretien avec les passeurs',
    'Reportage d’Anne Petit',
    'Les commentaires sont fermés.',
    'Soyez le premier à commenter cet article.',
    'Il vous reste 64 % de cet article à lire.',
    'La suite est réservée aux abonnés.',
    'Suggérer à un ami',
    'Voir les 5 photos',
    'Écouter (3min)',
    '0 seconds of 1 minute, 32 seconds',
    'Ce contenu n’a pas pu être chargé',
    'En vous inscrivant, vous acceptez nos conditions générales.',
    'La suite de votre article après cette annonce',
    'Contact presse : Anne Petit, presse@bac.example',
    'URL courte : https://bac.example/x1',
  ])('%s goes', line => expect(removed(line)).toContain(line));
});
