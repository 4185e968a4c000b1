import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { prepareClean } from '../../src/clean/vocabulary/prepare.ts';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';
import { LANGUAGE, VOCABULARY } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const LAST = 'La prochaine traversée du soir aura lieu samedi, si le niveau de la rivière le permet encore.';

/** The rule of a line that stands between two paragraphs, or below all of them. */
function ruleOf(line: string, place: 'inside' | 'below'): string | null {
  const lines = place === 'inside' ? [TITLE, ...BODY, line, LAST] : [TITLE, ...BODY, LAST, line];
  return cleaned(lines).removed.find(({ text }) => text === line.trim())?.rule ?? null;
}

describe('lines that no rule knows', () => {
  it.each([
    ['Votre publicité ici, dans les pages de la vallée', 'inside'],
    ['Tous vos articles gratuits, une application et aucun abonnement', 'inside'],
    ['Créez un compte gratuit pour lire cet article sur votre application', 'below'],
    ['Ce lien vers un article est offert par un abonné', 'below'],
  ] as const)('go: %s (%s)', (line, place) => {
    expect(ruleOf(line, place)).not.toBeNull();
  });

  it.each([
    ['Une heure de gagnée', 'inside'],
    ['Et pour les vélos ?', 'inside'],
    ['Vous traversez gratuitement le dimanche, rappelle la mairie.', 'inside'],
    ['« Vous verrez, votre tour viendra », lance le passeur.', 'inside'],
    ['Le bac ne prend pas les camions.', 'below'],
    ['« Enfin ! »', 'below'],
    ['Silence.', 'inside'],
    ['Lens – Metz : 2-1 (1-0)', 'inside'],
  ] as const)('stay: %s (%s)', (line, place) => {
    expect(ruleOf(line, place)).toBeNull();
  });

  it('go below the article, parted from it by the lines of the site, even where they are whole sentences', () => {
    const foot = ['Partager sur Facebook', 'Imprimer', 'À lire aussi', 'Mots-clés', 'Newsletter', 'Mentions légales'];
    const teaser = 'Un verger de quarante hectares sera planté au printemps sur les hauteurs de Vaugrand.';
    const removed = removedOf([TITLE, ...BODY, LAST, ...foot, teaser]);
    expect(removed).toContain(teaser);
    expect(removed).not.toContain(LAST);
  });

  it('say what weighed against them, the weightiest first, and other removed lines do not', () => {
    const call = 'Tous vos articles gratuits, une application et aucun abonnement';
    const { removed } = cleaned([TITLE, 'Partager sur Facebook', ...BODY, call, LAST]);
    const because = removed.find(({ text }) => text === call)?.because ?? [];
    expect(because[0]).toMatch(/^lecteur \d/);
    expect(because.some(clue => clue.startsWith('mots-du-site'))).toBe(true);
    expect(removed.find(({ text }) => text === 'Partager sur Facebook')?.because).toBeUndefined();
  });

  it('stay in the advice that a line with a colon announces', () => {
    const advice = ['Les conseils de la mairie :', '• Éloignez-vous des berges', '• Gardez vos chiens en laisse'];
    const removed = removedOf([TITLE, ...BODY, ...advice, LAST]);
    expect(removed).toEqual([]);
  });

  it('stay where the same words begin each line of an announced list', () => {
    const lines = ['Le détail des traversées :', 'Ligne 1 : toutes les heures', 'Ligne 5 : suspendue'];
    expect(removedOf([TITLE, ...BODY, ...lines])).toEqual([]);
  });

  it('stay where a file has no paragraph to compare them with', () => {
    expect(
      cleaned(['Séisme ressenti dans la vallée', 'Aucun dégât connu']).removed.map(({ rule }) => rule),
    ).not.toContain('unlike-article');
  });

  it('stay in a page from which an extractor has already taken the article', () => {
    const call = 'Tous vos articles gratuits, une application et aucun abonnement';
    const raw = rawArticle([TITLE, ...BODY, call, LAST].join('\n'));
    const { removed } = cleanArticle({ ...raw, format: 'html' }, new Set(), LANGUAGE);
    expect(removed.map(({ rule }) => rule)).not.toContain('unlike-article');
  });
});

describe('the clues of the vocabulary', () => {
  it('name a weight that is missing, and then take no line', () => {
    const file = VOCABULARY.get('clues.yaml')!;
    const data = file.data as { poids: Record<string, number> };
    const { longueur: _, ...poids } = data.poids;
    const files = new Map(VOCABULARY).set('clues.yaml', { ...file, data: { ...data, poids } });
    const { language, problems } = prepareClean(files);
    expect(problems.map(({ message }) => message).join()).toContain('poids.longueur');
    expect(language.clues.threshold).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('words at the edges of an article', () => {
  it.each([
    ['Grand Prix : Les Nuits de Nadia Roche', false],
    ['Textes : Nadia Roche', true],
  ])('signs it: %s is a byline: %s', (line, signs) => {
    expect(ruleOf(line, 'below') === 'byline').toBe(signs);
  });

  it.each([['I.L'], ['(queue || []).push({« cmd »: « show »});'], ['Envoyé spécial à Nandre et Vaugrand']])(
    'goes between two paragraphs: %s',
    line => {
      expect(ruleOf(line, 'inside')).not.toBeNull();
    },
  );
});

describe('headlines below a marker that carries one itself', () => {
  const MARKER = 'À lire aussi : Le pont de Vaugrand rouvre aux camions après six mois';
  const LINKED = [
    'La piscine intercommunale ferme pour une année entière',
    'Que faire des berges de la Loue en hiver ?',
  ];

  it('go with it, and the sub-heading below them stays', () => {
    const { removed } = cleaned([TITLE, ...BODY, MARKER, ...LINKED, 'Des tarifs inchangés pour les riverains', LAST]);
    expect(removed.map(({ text }) => text)).toEqual([MARKER, ...LINKED]);
  });

  it('stay where it is one line, which may be a sub-heading', () => {
    const heading = 'Un service que les riverains attendaient depuis deux ans';
    expect(removedOf([TITLE, ...BODY, MARKER, heading, LAST])).toEqual([MARKER]);
  });
});

describe('lines of figures and names that the article holds', () => {
  it.each([['Nandre : Roche - Petit, Marchal, Carlier - Duval, Faure - Simon, Girard'], ['17 décembre 2016 :']])(
    'stay: %s',
    line => {
      expect(ruleOf(line, 'inside')).toBeNull();
    },
  );
});
