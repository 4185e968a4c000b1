import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, ROY, speakersOf } from './language.ts';

/** A text and who says each of its quotations. */
type Case = readonly [text: string, ...speakers: string[]];

const CGT = 'o: CGT';
const LEOPOLD = 'p: Léopold II';
const KIEV = 'c: Ukraine | Kiev';

function check(cases: readonly Case[], actors: readonly string[] = [ANNE, PAUL, ROY]): void {
  it.each<Case>(cases)('%s', (text, ...speakers) => {
    expect(speakersOf(text, actors)).toEqual(speakers);
  });
}

describe('a function that is told of a thing with a name', () => {
  check([
    ['« Une finale, ça se fête », tranche la présidente du fan-club Steinbock, Anne Leroy.', 'Anne Leroy'],
    ['« On brasse jour et nuit », assure le patron de la brasserie Météor, Paul Durand.', 'Paul Durand'],
    [
      '« C’est un cas de force majeure », a indiqué le président de la fondation organisatrice, Paul Durand.',
      'Paul Durand',
    ],
    ['« On ne nous a rien demandé », résume la conseillère responsable du territoire, Anne Leroy.', 'Anne Leroy'],
  ]);
});

describe('a function that somebody named in passing cannot have', () => {
  check(
    [['Le palais voulu par Léopold II domine le parc. « C’est fait exprès », glisse le gardien.', 'le gardien']],
    [LEOPOLD],
  );
  check([['Léopold II a visité le parc. « C’est fait exprès », glisse le roi.', 'Léopold II']], [LEOPOLD]);
  check([
    [
      '« Ça suffit », dit Paul Durand. L’adjoint, lui, parle d’un budget « fait à la louche ».',
      'Paul Durand',
      'L’adjoint',
    ],
    [
      'Patronne d’une menuiserie à Loue, Anne Leroy dit « comprendre la colère ». À l’hôpital de Nandre, l’infirmière a travaillé. « Je suis gréviste et je suis là », dit-elle.',
      'Anne Leroy',
      'l’infirmière',
    ],
    [
      'Le maire, Paul Durand, a ceint son écharpe. Cet agriculteur de 61 ans ne décolère pas. « On a tout refait il y a deux ans. »',
      'Paul Durand',
    ],
  ]);
});

describe('whom a verb moves', () => {
  check([
    [
      '« Mes gars paient déjà », dit Anne Leroy. La promesse du ministre Jean Roy ne la rassure guère : « On verra bien. »',
      'Anne Leroy',
      'Anne Leroy',
    ],
    [
      '« Je cherche un toit », dit Paul Durand. Le silence de la mairie l’agace : « Personne ne rappelle. »',
      'Paul Durand',
      'Paul Durand',
    ],
    [
      '« Je cherche un toit », dit Paul Durand. Anne Leroy le rassure : « On vous rappellera. »',
      'Paul Durand',
      'Anne Leroy',
    ],
  ]);
});

describe('somebody’s kin who only do something', () => {
  check([
    [
      '« On n’a pas été invités », lâche Anne Leroy. Son mari travaille « de l’autre côté de la grille ». « On a signé pour la maison. »',
      'Anne Leroy',
      'Anne Leroy',
      'Anne Leroy',
    ],
    [
      '« On n’a pas été invités », lâche Anne Leroy. Son mari confirme : « De l’autre côté non plus. »',
      'Anne Leroy',
      'Son mari',
    ],
  ]);
});

describe('whoever spoke', () => {
  check([
    [
      '« Le ton compte », répond Paul Durand. Jean Roy restera à ses yeux un homme de crise. « Il hérite de peu. »',
      'Paul Durand',
      'Paul Durand',
    ],
    [
      '« Chaque jour compte », a dit une source diplomatique. « Le temps presse », ajoute la même source.',
      'une source diplomatique',
      'une source diplomatique',
    ],
    [
      '« Quel gâchis ! », lance Paul Durand devant Anne Leroy. Puis, à l’adresse du prévenu : « Tu étais à mon mariage. »',
      'Paul Durand',
      'Paul Durand',
    ],
    ['Une juriste fait le tour des tables. Son conseil tient en une phrase : « Photographiez tout. »', 'Une juriste'],
  ]);
});

describe('multiple winners', () => {
  check([
    ['Paul Durand a signé mardi. « Je suis impatient de débuter », a déclaré le sextuple Ballon d’or.', 'Paul Durand'],
    ['Anne Leroy a perdu mardi. « Je suis fatiguée de courir », a déclaré la quintuple médaillée d’or.', 'Anne Leroy'],
    ['Anne Leroy a perdu mardi. « Je suis fatigué de courir », a déclaré le triple champion.', 'le triple champion'],
  ]);
});

describe('one of two', () => {
  const TWO = 'Paul Durand et Jean Roy sont venus sans billet.';
  check([
    [
      `${TWO} « Ils ont repris notre chant », raconte l’un. « Le plus beau match », renchérit l’autre.`,
      'Paul Durand',
      'Jean Roy',
    ],
    [
      `${TWO} « Ils ont repris notre chant », raconte le premier. L’autre, un verre à la main, sourit : « Quel match ! »`,
      'Paul Durand',
      'Jean Roy',
    ],
    [`${TWO} « Ils ont repris notre chant », raconte l’autre camp.`, 'l’autre camp'],
  ]);
});

describe('by somebody’s voice, or account', () => {
  check(
    [
      [
        'Kiev a prévenu, par la voix d’un conseiller, Paul Durand, que tout entraînerait « une réponse immédiate ».',
        'Paul Durand',
      ],
      ['Kiev a prévenu que tout entraînerait « une réponse immédiate ».', 'Ukraine'],
    ],
    [KIEV, PAUL],
  );
  check([
    [
      'Selon le récit du rescapé, rapporté par une source proche de l’enquête, le bateau a « pris une lame ».',
      'le rescapé',
    ],
    [
      'Au cabinet du ministre, Jean Roy, on dit lire le rapport « avec toute l’attention requise ».',
      'le cabinet du ministre',
    ],
  ]);
  check(
    [
      [
        '« Il faut attendre », écrit Paul Durand. Quant à la CGT, elle propose un recours « si la porte reste fermée ».',
        'Paul Durand',
        'CGT',
      ],
    ],
    [PAUL, CGT],
  );
});

describe('a verb that is not of what is said', () => {
  check([
    [
      '« C’est une dette », dit Paul Durand. Il prévient que ses camarades reprendront le sifflet « si rien ne tombe ».',
      'Paul Durand',
      'Paul Durand',
    ],
    [
      '« Ils ne l’ont pas précisé », dit Paul Durand. Lui compte rester « avec ceux qui restent » : une femme en couches et un garçon.',
      'Paul Durand',
      'Paul Durand',
    ],
    [
      'La démission sera remise à Jean Roy, qui promet de lui désigner un successeur « dans les prochains jours ».',
      'Jean Roy',
    ],
    [
      'La brigade a arrêté un automobiliste qui roulait trop vite « pour ne pas rater le dessert », a-t-il justifié.',
      'un automobiliste',
    ],
  ]);
});

describe('a verb that looks like an adjective', () => {
  check([
    ['Un retraité ouvre sa fenêtre : « La mer est vide. »', 'Un retraité'],
    ['Une voisine regarde le ciel : « La mer est vide. »', 'Une voisine'],
    ['Une élue dessine un rond : « La mer est vide. »', 'Une élue'],
    ['« La mer est vide », a dit la directrice générale des services.', 'la directrice générale des services'],
    ['La députée écologiste les accuse « d’avoir vidé la mer ».', 'La députée écologiste'],
    ['Rencontré sur le quai, un habitué pousse la porte : « La mer est vide. »', 'un habitué'],
  ]);
});

describe('one of many, likened right before the colon', () => {
  check([
    ['Les pêcheurs sont nombreux, à l’image de Paul Durand, 62 ans : « La mer est vide. »', 'Paul Durand'],
    ['Les pêcheurs sont nombreux, comme Anne Leroy, venue de Loue : « La mer est vide. »', 'Anne Leroy'],
    ['Jean Roy n’aime pas les gens comme Anne Leroy. Il tonne : « La mer est vide. »', 'Jean Roy'],
  ]);
});
