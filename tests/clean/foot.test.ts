import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { BODY, TITLE } from './ferry.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const NOTHING = new Set<string>();

/** The rules under which given lines go, set among the lines of an article; `null` for one that stays. */
function rulesOf(lines: readonly string[], place: 'above' | 'between' | 'below'): (string | null)[] {
  const rows =
    place === 'above'
      ? [...lines, TITLE, ...BODY]
      : place === 'between'
        ? [TITLE, ...BODY.slice(0, 2), ...lines, ...BODY.slice(2)]
        : [TITLE, ...BODY, ...lines];
  const { removed } = cleanArticle(rawArticle(rows.join('\n')), NOTHING, LANGUAGE);
  const rules = new Map(removed.map(({ text, rule }) => [text, rule]));
  for (const row of [TITLE, ...BODY]) expect(rules.get(row), row).toBeUndefined();
  return lines.map(line => rules.get(line.trim()) ?? null);
}

describe('what stands above an article', () => {
  it.each([
    ['Accueil > Salle de presse > Point de presse de M. Jean Roche, maire de Nandre'],
    ['AccueilÉmissionsLe bac de la Loue reprend-il du service ?'],
    [
      'Votre navigateur est obsolète. Veuillez le mettre à jour pour profiter du site, ou en prendre un autre, plus récent et mieux protégé.',
    ],
    ['Publié le La Gazette de Nandre'],
    ['12 mars 2021 admin'],
    ['Par , publié le .'],
    ['/image%2F1484%2F2022%2Fob_bac-de-la-loue.jpg)'],
    ['Proverbe du jour : « Qui passe la rivière à gué ne paie pas le bac, et qui le paie dort au sec. »'],
  ])('goes: %s', line => {
    expect(rulesOf([line], 'above')[0]).not.toBeNull();
  });
});

describe('a short line right above a caption', () => {
  it('stays, as it may be the headline', () => {
    const lines = ['Bac : retour à Vaugrand', 'Les passeurs de la Loue le jour de la réouverture', ...BODY];
    const { removed } = cleanArticle(rawArticle(lines.join('\n')), NOTHING, LANGUAGE);
    expect(removed).toEqual([]);
  });
});

describe('a picture’s credit between parts of an article', () => {
  it('goes alone, though it begins like a copyright', () => {
    const part = [
      '© Netflix',
      '★★ Le bac',
      'Le film suit deux passeurs de la Loue, père et fils, pendant la grande crue.',
    ];
    expect(rulesOf(part, 'below')).toEqual(['photo-credit', null, null]);
  });
});

describe('what stands below an article', () => {
  it.each([
    ['L’article Le bac de la Loue reprend du service est apparu en premier sur La Gazette.'],
    ['Pas de commentaires'],
    ['Aller à la source'],
    ['(La Gazette)'],
    ['RFP pour GAZETTE.com'],
    ['Article suivantLa piscine rouvre ses portes lundi'],
    ['Suivant : La piscine rouvre ses portes lundi'],
    ['P.R. et L.Ma.'],
    ['- #bac'],
    ['(gazette avec AFP)'],
    ['Vous devez bénéficier d’un abonnement premium pour lire l’article.'],
    ['Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site web.'],
  ])('goes: %s', line => {
    expect(rulesOf([line], 'below')[0]).not.toBeNull();
  });

  it.each([
    ['Odile Marchal est photographe à ses heures et a saisi chaque étape du chantier.'],
    ['À partir de 18 mois, les enfants paient demi-tarif.'],
    ['Pour les anciens, c’est ici que tout a commencé.'],
    ['Ne ratez plus le dernier passage, prévient un panneau : il part à 19 heures.'],
    ['« Nous avons besoin de vous, de vos idées et de votre temps », lance la présidente aux bénévoles.'],
    ['Voir nos aînés reprendre le bac est une fierté, confie le maire.'],
    ['Chaque semaine, notre rivière monte un peu, note l’éclusier.'],
    ['Vous devez venir tôt, conseille un habitué.'],
    ['Offre spéciale pour les étudiants : la traversée est à un euro.'],
    ['Les prénoms ont été modifiés à la demande des familles.'],
  ])('stays: %s', line => {
    expect(rulesOf([line], 'below')[0]).toBeNull();
  });

  it('goes with the headlines of others, three and more', () => {
    const links = [
      'La piscine de Vaugrand ferme pour l’hiver',
      'Handball : les juniors en finale régionale',
      'Un nouveau médecin s’installe à Nandre',
    ];
    expect(rulesOf(links, 'below')).not.toContain(null);
  });

  it('stays where it is a list that the article announced', () => {
    const list = [
      'Les horaires :',
      '- 7 heures depuis Vaugrand',
      '- 7 h 30 depuis Nandre',
      '- 19 heures, dernier passage',
    ];
    expect(rulesOf(list, 'below')).toEqual([null, null, null, null]);
  });

  it('goes with the links that single dashes part', () => {
    const links = [
      '-',
      'Voile : le tour du lac attire cent bateaux',
      '-',
      'Nandre : un chemin rouvert',
      '-',
      'Le temps demain',
    ];
    expect(rulesOf(links, 'below').filter((_, i) => i % 2)).not.toContain(null);
  });
});

describe('what stands between the paragraphs', () => {
  it.each([
    ['À lireLoue : les bateliers au temps du flottage'],
    ['Lisez « La rivière, frontière et chemin »'],
    ['• À lire aussi : Un pont provisoire coûterait deux millions'],
    ['« Sud Gazette » vous propose de recevoir sa newsletter Transports'],
    ['placeholder video'],
    ['www.gazette-du-val.net'],
    ['Sélectionné pour vous : Un pont provisoire coûterait deux millions (communiqué)'],
    ['Voir le diaporama en grand »'],
    ['+ TÉLÉCHARGEZ VOTRE JOURNAL ICI'],
    ['L’essentiel du jour : notre sélection exclusive'],
    ['Vous avez des renseignements à nous faire parvenir ? Vous pouvez joindre Anne Petit par courriel.'],
    ['Vous venez de publier un commentaire sur notre site et nous vous en remercions.'],
  ])('goes: %s', line => {
    expect(rulesOf([line], 'between')[0]).not.toBeNull();
  });

  it.each([
    ['Suivez la rivière jusqu’au moulin, et vous verrez l’ancien embarcadère, dit-on ici.'],
    ['Écouter la rivière'],
    ['LR'],
    ['Vingt minutes de gagnées'],
    ['À lire les comptes, l’affaire est saine.'],
    ['Les vins du port font partie de notre sélection exclusive de douze bouteilles, a dit la directrice.'],
    ['Vous avez des renseignements sur ce port que nul n’a, dit Anne Petit au pilote.'],
  ])('stays: %s', line => {
    expect(rulesOf([line], 'between')[0]).toBeNull();
  });

  it('goes with the title of its box', () => {
    const box = [
      'Société',
      'De la vie des écoles aux transports, découvrez les sujets qui font le département.',
      'La Gazette utilise votre adresse e-mail pour vous envoyer sa newsletter. Vous pouvez vous désinscrire à tout moment.',
    ];
    expect(rulesOf(box, 'between')).not.toContain(null);
  });
});

describe('what stands above the headline', () => {
  it.each([
    ['Gazette.net, l’actualité du val'],
    ['La Gazette | À la une | Toute l’actualité du val et de la plaine'],
    ['Accueil Actu Belgique Faits divers'],
  ])('goes: %s', line => {
    expect(rulesOf([line], 'above')[0]).not.toBeNull();
  });

  it('is known by the trail right above it', () => {
    const rows = ['Réservez dès maintenant vos fleurs de saison', '> Vie locale > Vallée de la Loue'];
    expect(rulesOf(rows, 'above')).not.toContain(null);
  });

  it('leaves a headline that a section opens', () => {
    const title = 'EN DIRECT - La ministre de la Mer annonce un plan pour les bacs de rivière';
    const { title: found } = cleanArticle(rawArticle([title, ...BODY].join('\n')), NOTHING, LANGUAGE);
    expect(found).toBe(title);
  });

  it.each([
    'Le bac de la Loue, le 3 mai 2024. (Reuters)',
    'Le bac de la Loue quitte la rive. [Keystone]',
    'La Loue info, le site du bac. [Anne Petit - RTS]',
  ])('is no caption: a headline names no agency at its end, as %s', caption => {
    expect(cleanArticle(rawArticle([caption, ...BODY].join('\n')), NOTHING, LANGUAGE).title).toBeNull();
  });

  it('may be as long as a paragraph, without its full stop', () => {
    const title =
      'Vallée de la Loue : « nous avons attendu deux ans, et nous aurions attendu encore, parce que rien ne remplace le bac pour les gens d’ici », disent les riverains';
    const rows = [title, 'par Canal Val', ...BODY];
    const { title: found } = cleanArticle(rawArticle(rows.join('\n')), NOTHING, LANGUAGE);
    expect(found?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(title);
  });
});

describe('marks that stand where they should', () => {
  it.each([
    [
      'L’eau, « trop haute », monte ; le bac reste à quai : on attend ! Quoi ? Rien.',
      'L’eau, « trop haute », monte ; le bac reste à quai : on attend ! Quoi ? Rien.',
    ],
    ["l'eau , ici.Puis la rive", 'l’eau, ici. Puis la rive'],
    ['Le 12 350 e passager  est « servi »hier', 'Le 12 350 e passager est « servi » hier'],
    ['fin.Début et U.R.S.S., 3.14', 'fin. Début et U.R.S.S., 3.14'],
  ])('are mended as before: %s', (text, mended) => {
    const { text: found } = cleanArticle(
      rawArticle([TITLE, ...BODY, `${text} dans la vallée, dit-on.`].join('\n')),
      NOTHING,
      LANGUAGE,
    );
    expect(found.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(mended);
  });
});

describe('a list of headlines at the top', () => {
  const others = [
    'Le conseil vote un budget en baisse de deux pour cent',
    'Handball : les juniors de Vaugrand en finale régionale',
  ];

  it('is none where two lines stand above the headline', () => {
    const { title } = cleanArticle(rawArticle([...others, TITLE, ...BODY].join('\n')), NOTHING, LANGUAGE);
    expect(title).toBe(others[0]);
  });
});

describe('cards below a marker of linked headlines', () => {
  it('go with their excerpts where each headline is said twice in a row', () => {
    const cards = [
      'Recommandations',
      'Un nouveau médecin s’installe dans la vallée',
      'Un nouveau médecin s’installe dans la vallée',
      'Anne Petit reçoit ses patients depuis mardi dans la maison de santé de Nandre, fermée depuis deux ans.',
      'Trois blessés légers dans une collision à Nandre',
      'Trois blessés légers dans une collision à Nandre',
      'Deux voitures se sont heurtées mardi soir sur la route des Halles. Les pompiers ont conduit les blessés à l’hôpital.',
    ];
    expect(rulesOf(cards, 'below')).not.toContain(null);
  });
});

describe('cards of a section, a headline and a sentence below a marker', () => {
  const cards = [
    'Tempête',
    'Des toits arrachés sur la côte',
    'Le vent qui a balayé la côte dans la nuit de samedi à dimanche a fait tomber des arbres.',
    'Bocage',
    'Le bac sera fermé près d’un mois',
    'Coupée à la hauteur de Nandre, l’une des traversées les plus empruntées est impraticable.',
    'Santé',
    'Un médecin s’installe dans la vallée',
    'Anne Petit reçoit ses patients depuis mardi dans la maison de santé de Nandre.',
  ];

  it.each(['Sur le même sujet', 'Autour de l’article', 'Autour du même sujet'])('go below « %s »', marker => {
    expect(rulesOf([marker, ...cards], 'below')).not.toContain(null);
  });

  it.each([
    ['there are but two', ['Sur le même sujet', ...cards.slice(0, 6)]],
    [
      'a second paragraph follows',
      ['Sur le même sujet', ...cards, 'Elle succède au docteur Roche, parti l’an dernier.'],
    ],
    ['nothing marks them', cards],
  ])('stay where %s', (_, lines) => expect(rulesOf(lines, 'below').at(-1)).toBeNull());
});

describe('the list of an offer', () => {
  it('goes with what leads to it', () => {
    const offer = [
      'Cet article est réservé aux abonnés',
      'Découvrez la suite, 1€ pour 1 mois (sans engagement)',
      'Avec cet abonnement, découvrez :',
      '• L’accès illimité à tous les articles, dossiers et reportages de la rédaction',
      '• Le journal en version numérique',
      '• Un confort de lecture avec publicité limitée',
      'Voir plus d’articles',
    ];
    expect(rulesOf(offer, 'below')).not.toContain(null);
  });
});
