/** What outlets say of themselves around an article, and the sentences of articles that look like it. */
import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const within = (line: string) => removedOf([TITLE, ...BODY.slice(0, 2), line, ...BODY.slice(2)]).includes(line);
const below = (line: string) => removedOf([TITLE, ...BODY, line]).includes(line);

describe('the buttons of a gallery', () => {
  it.each([
    '1/24 Voir la galerie',
    '1 / 7 Voir le diaporama',
    'Voir la galerie (12)',
    'Galerie photos (18)',
    'Galerie d’images (6)',
    'Diaporama (9 photos)',
    'Voir les 14 images',
    'Ouvrir la galerie photos',
    'Image 1 sur 8',
    'Cliquez pour agrandir',
  ])('go: %s', line => expect(within(line)).toBe(true));

  it.each([
    'La galerie photos du musée compte 18 salles, dont trois pour la Loue.',
    'Il faut voir la galerie du passeur, dit la maire, et ses vingt-quatre portraits.',
    'Une galerie de 18 portraits attend les passagers',
    'Le diaporama de la mairie a duré neuf minutes devant une salle pleine.',
    'La galerie rouvre ses portes',
  ])('are none: %s', line => expect(within(line)).toBe(false));
});

describe('what hides an embedded message', () => {
  it.each([
    'Tweet intégré : activez les cookies pour afficher ce contenu',
    'Contenu intégré : acceptez les cookies de X pour le voir',
    'Pour afficher ce contenu, vous devez accepter les cookies de réseaux sociaux.',
    'Ce contenu est bloqué car vous n’avez pas accepté les traceurs.',
    'Vous devez activer les cookies pour voir cette vidéo.',
    'Ce tweet n’est plus disponible.',
    'Publication Instagram : acceptez les traceurs pour la voir',
  ])('goes: %s', line => expect(within(line)).toBe(true));

  it.each([
    'Le tweet de la maire, vu 12 000 fois, a été effacé lundi soir.',
    'La commission reproche au site d’activer les cookies avant tout accord des passagers.',
    'Les passagers acceptent les cookies sans lire, constate la commission.',
    'Ce tweet a été supprimé lundi, mais la commission en garde la copie.',
    'Ce contenu provient de comptes anonymes, affirme la mairie de Vaugrand.',
    '« Ce contenu est bloqué », lisaient lundi les passagers sur leur téléphone.',
  ])('is none: %s', line => expect(within(line)).toBe(false));
});

describe('who helped to pay an article', () => {
  it.each([
    'Ce texte a été produit avec l’aide financière des Bourses de la vallée et de l’Agence pour les nouvelles.',
    'Ce reportage a été réalisé grâce à une bourse du Fonds du journalisme de la Loue.',
    'Cet article a été réalisé dans le cadre d’un partenariat avec l’École de Nandre.',
    'Cette enquête a bénéficié du soutien du Fonds pour le journalisme.',
    'Reportage réalisé avec le soutien de l’Agence pour le développement.',
    'Ce reportage a été rendu possible par le Fonds québécois en journalisme international.',
  ])('goes: %s', line => expect(below(line)).toBe(true));

  it.each([
    'Cette enquête a été menée par les gendarmes de Nandre avec l’aide de plongeurs.',
    'Ce bac a été réalisé grâce à une bourse de la région.',
    'Cette analyse a été réalisée par le laboratoire de Nandre sur trois échantillons.',
    'Le film a été produit avec l’aide financière de la région.',
    'Le texte a été produit devant le tribunal par l’avocate du passeur.',
    'Ce texte a été soutenu par les deux tiers des députés de la vallée.',
    'Cette enquête a bénéficié du soutien de la police de la Loue et des douanes.',
    'Ce texte a été rendu possible par un compromis entre la région et la commune.',
    '« Ce texte a été produit avec nos voisins », rappelle la maire de Vaugrand.',
  ])('is none: %s', line => expect(below(line)).toBe(false));
});

describe('what an outlet is', () => {
  it.each([
    'La Gazette est membre du Syndicat de la presse indépendante d’information en ligne. N° CPPAP 0321 Y 12345.',
    'Le Bac, service de presse en ligne reconnu par la Commission paritaire',
    'Gazette SARL, 3 quai de la Loue, Vaugrand. Commission paritaire n° 0424 W 98765. ISSN 1234-5678.',
    'Le Fanal est membre du SPIIL',
    'Directeur de la publication : Amadou Roche',
  ])('goes: %s', line => expect(below(line)).toBe(true));

  it.each([
    'Le directeur de la publication du Fanal a été entendu lundi.',
    'Directeur de la publication du Fanal depuis 2009, Amadou Roche a été entendu lundi à Nandre.',
    'La commission paritaire s’est réunie lundi sans les passeurs.',
    'Le journal de Vaugrand a perdu son agrément de la CPPAP, faute de journalistes.',
    'La CPPAP, 12 membres au total, a refusé le titre de Vaugrand.',
    'Le Fanal, qui est membre du SPIIL, a porté plainte contre la commune.',
    'Le syndicat de la presse indépendante a protesté lundi auprès de la préfète.',
    'Le passeur est membre du Syndicat des bateliers de la Loue. Il y tient la caisse.',
  ])('is none: %s', line => expect(below(line)).toBe(false));
});

describe('the printed paper', () => {
  it.each([
    'La Gazette est aussi en kiosque : retrouvez samedi notre cahier de 24 pages',
    'Retrouvez notre hors-série en kiosque dès jeudi.',
    'Le magazine en format numérique — Lire le n° 212',
    'En vente chez votre marchand de journaux.',
    'Retrouvez cet article dans notre édition de mars.',
  ])('goes: %s', line => expect(below(line)).toBe(true));

  it.each([
    'Le mensuel, en kiosque mercredi, publie douze pages sur le bac de la Loue.',
    'Le dernier kiosque de Vaugrand a fermé, et les riverains lisent le journal au café.',
    'La maire a retrouvé chez un marchand de journaux le plan du vieux bac.',
    '« Le numéro est en kiosque », se réjouit le passeur, qui en fait la couverture.',
    'Le mensuel, vendu en kiosque et sur abonnement, parle du bac chaque été.',
    'Le magazine vend 40 pages de publicité par numéro, deux fois moins qu’en 2010.',
  ])('is none: %s', line => expect(below(line)).toBe(false));
});

describe('why there are no comments', () => {
  it.each([
    'Cher lecteur, chère lectrice, nous travaillons sur une nouvelle interface de commentaires. Vous avez des choses à dire ? Écrivez-nous.',
    'Notre espace de commentaires fait peau neuve et revient bientôt.',
    'Les commentaires sont temporairement désactivés.',
    'Nous préparons un nouvel espace de commentaires, plus simple.',
    'Les commentaires de cet article sont modérés.',
  ])('goes: %s', line => expect(below(line)).toBe(true));

  it.each([
    'Les commentaires des riverains sont restés sans réponse de la mairie.',
    'Chères lectrices, chers lecteurs, le bac de la Loue est revenu, et la vallée respire.',
    'Nous travaillons sur une nouvelle barge, dit la mairie sans autre commentaire.',
    'La plateforme lance une nouvelle interface de commentaires en Belgique.',
    'La plateforme supprime un commentaire sur dix, selon la commission.',
  ])('is none: %s', line => expect(below(line)).toBe(false));
});

describe('several links behind their marker', () => {
  it.each([
    'Les plus lus : La piscine rouvre lundi à Nandre · Que faire ce week-end dans la vallée ? · Les cent meilleures fermes',
    'À lire aussi : La crue de 1910 | Le pont de Vaugrand | « Nous, passeurs » en poche',
    'Les plus lues : “Le Bac” expliqué à ceux qui ont dormi • Où se baigner • Le prix du bois recule encore dans toute la vallée cette année',
  ])('go: %s', line => expect(below(line)).toBe(true));

  it.each([
    'Les plus lus : trois romans de la vallée, dont celui du passeur, restent en tête des ventes.',
    'Les horaires : 8 h · 10 h · 17 h',
    'La composition : Roche · Marchal · Petit',
  ])('are none: %s', line => expect(within(line)).toBe(false));
});

describe('what there is to hear', () => {
  it.each([
    'À écouter : « Grand large » - La jeunesse de Vaugrand reprend le bac',
    'À réécouter : Le débat des passeurs',
    'À écouter → « L’invitée » La maire de Vaugrand',
  ])('goes: %s', line => expect(within(line)).toBe(true));

  it.each([
    'À écouter les riverains, le bac n’aurait jamais dû s’arrêter.',
    'À écouter : « Chants de la Loue », d’Odile Marchal, 15 €',
    'À écouter : les cloches de Vaugrand, qui sonnent à chaque traversée.',
    'À l’écouter, rien n’a changé',
  ])('is none: %s', line => expect(within(line)).toBe(false));
});

describe('a row of sections', () => {
  const title = 'La Loue attend qu’on lui rende son bac pour de bon';
  it.each([
    'Le vivant · L’espace · La Terre · Le climat · Les labos · Nos enquêtes',
    'La vallée | Les gens | Le fil | Nos dossiers | Le débat',
    'La ville • Les villages • Le bac • L’agenda',
  ])('is no headline: %s', line => {
    const lines = ['LA GAZETTE', line, title, ...BODY];
    expect(cleaned(lines).title).toBe(title);
    expect(removedOf(lines)).toContain(line);
  });

  it.each([
    'Roche · Marchal · Petit · Berg · Duval',
    'Le bac, la barge, la Loue : une histoire',
    'Le bac · La barge rentre au port après deux ans d’absence',
    'Farine · Beurre · Sucre · Lait',
  ])('is none: %s', line => expect(within(line)).toBe(false));
});
