import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const MENU = ['Aller au contenu', 'S’abonner', 'Newsletters', 'Politique', 'Économie', 'Imprimer', 'Mentions légales'];
const [FIRST, SECOND, THIRD, LAST] = BODY;

/** Which of the lines a dumped page loses, between its menu and its foot. */
function lostFrom(lines: readonly string[]): string[] {
  const removed = removedOf([...MENU, TITLE, 'Publié le 3 mai 2023', ...lines, 'Partager sur Facebook', 'Imprimer']);
  return removed.filter(line => lines.includes(line));
}

describe('an article below a newsletter’s box', () => {
  const box = ['La Matinale.', 'Recevez chaque matin l’essentiel de l’actualité.', 'Votre e-mail', 'Je m’inscris'];
  const print = 'Consultez notre politique de gestion des données personnelles';

  it('goes on with parts, each below a heading, however short', () => {
    const parts = [
      'Petite enfance',
      'Les crèches gardent leurs moyens. La réforme, elle, attendra 2027.',
      'Sport',
      '– 4 millions sur les stades.',
      'Médias',
      'La dotation sera gelée deux ans. « C’est une saignée », réagit le syndicat.',
    ];
    expect(lostFrom([FIRST, SECOND, ...box, print, ...parts])).toEqual([...box, print]);
  });

  it('goes on with one paragraph of two sentences and its heading, but not with a call', () => {
    const own = ['À retenir', 'La rencontre a duré quarante minutes. La prochaine n’est pas fixée.'];
    expect(lostFrom([FIRST, SECOND, ...box, ...own])).toEqual(box);
    const call = 'Restez au plus près de la vallée. Vous ne manquerez plus rien de vos rendez-vous.';
    expect(lostFrom([FIRST, SECOND, THIRD, ...box, 'Accès gratuit', call])).toContain('Accès gratuit');
  });

  it('keeps the rows right above it', () => {
    const rows = ['Claire Marchal (UG) : 50,10 %, ÉLUE', 'Serge Roche (ENS) : 49,90 %'];
    const people = ['Paul Roche, directeur du port', 'Odile Marchal, ancienne cheffe du bac'];
    const call = 'Recevez notre newsletter Info du matin et retrouvez l’essentiel de l’actualité de votre région';
    expect(lostFrom([FIRST, 'Les résultats', ...rows, call, LAST])).toEqual([call]);
    expect(lostFrom([FIRST, 'Qui est qui ?', ...people, call, LAST])).toEqual([call]);
  });
});

describe('right below the last sentence', () => {
  it('values stay, and buttons go', () => {
    const values = ['Rens. : 071/43.58.11', 'Durée : cinq ans', 'Réservations : bac-loue.example'];
    expect(lostFrom([...BODY, ...values])).toEqual([]);
    expect(lostFrom([...BODY, 'Tous les forums'])).toEqual(['Tous les forums']);
  });
});

describe('an article about what sites speak of', () => {
  const title = 'Cookies : douze millions d’euros d’amende pour un site marchand';
  const told = [
    'Le site marchand déposait des cookies publicitaires avant tout consentement des internautes, dit la commission.',
    'La politique de confidentialité du site, elle, n’avait pas été revue depuis 2019.',
    'Abonnés, publicité, cookies : rien n’échappait à la plateforme.',
  ];

  it('keeps the sentences that tell of it', () => {
    expect(removedOf([title, FIRST, ...told, LAST])).toEqual([]);
  });

  it('loses what speaks to its reader', () => {
    const call = 'Tous vos articles gratuits, une application et aucun abonnement';
    expect(removedOf([title, FIRST, ...told, call, LAST])).toEqual([call]);
  });
});

describe('a header', () => {
  it('keeps an open letter’s salutation', () => {
    const letter = ['Monsieur le Premier ministre,', FIRST, SECOND, LAST];
    expect(lostFrom(['Temps de lecture : 3 min.', ...letter])).toEqual(['Temps de lecture : 3 min.']);
  });

  it('does not end with how long another programme is', () => {
    const rows = ['Nandre – Loue : 27-22', 'Mi-temps : 13-16'];
    const box = ['À écouter', 'L’invitée du matin', '38 min'];
    expect(lostFrom([FIRST, ...rows, 'Temps couvert.', SECOND, ...box, THIRD, LAST])).toEqual(box);
  });

  it('keeps the first question of an interview below a player', () => {
    const questions = ['Pourquoi partir ?', 'Parce que je suis fatigué. Il le faut.', 'Un regret ?', 'La piscine.'];
    expect(lostFrom(['Écouter cet article', '00:00 / 00:00', ...questions, LAST])).not.toContain('Pourquoi partir ?');
  });

  it('has a headline that names its kind before a quotation', () => {
    const { title } = cleaned([...MENU, 'Tribune. « Sauvons les petites lignes »', 'Par Anne Petit', ...BODY]);
    expect(title).toMatch(/^Tribune\. «.Sauvons les petites lignes.»$/);
  });

  it('does not take « poste par poste » for who signs', () => {
    expect(lostFrom(['Le point, poste par poste.', ...BODY])).toEqual([]);
  });
});

describe('a caption', () => {
  it.each([
    ['Un chantier suivi de près par la mairie. La Gazette - NINA BERG'],
    ['Le bac au départ de la rive gauche. Le bac au départ de la rive gauche. — N. Berg'],
    ['Le bac au départ de la rive gauche Le bac au départ de la rive gauche'],
  ])('goes: %s', caption => {
    expect(lostFrom([FIRST, 'Écouter cet article', caption, SECOND, LAST])).toContain(caption);
  });

  it('said alone above goes with it', () => {
    const caption = 'Le bac au départ de la rive gauche, lundi matin.';
    const pair = [caption, `${caption} — N. Berg`];
    expect(lostFrom([FIRST, 'Écouter cet article', ...pair, SECOND, LAST])).toEqual(['Écouter cet article', ...pair]);
  });
});

describe('keywords in a list', () => {
  it('go with those that are known, as no other list below the article does', () => {
    const tags = ['* Enquêtes – Investigation', '* Justice', '* Pays de Loue'];
    expect(lostFrom([...BODY, ...tags])).toEqual(tags);
    const items = ['- une rampe', '- un guichet', '- deux bancs'];
    expect(lostFrom([...BODY, 'La commune promet :', ...items])).toEqual([]);
  });
});
