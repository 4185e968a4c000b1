import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { LEAD, MENU, TITLE } from './mayor.ts';

describe('a live text', () => {
  const messages = [
    ['17h03', 'La marche s’est dispersée dans le calme vers la place du marché.'],
    ['16h28', 'La tête du cortège est arrivée à la mairie'],
    ['16h04', 'Pas de barrage, mais trois rues sont encore fermées.'],
    ['15h57', 'Le cortège est parti de la gare avec une demi-heure de retard.'],
  ].flat();

  it('keeps its messages, the short ones above its first paragraph too', () => {
    const removed = removedOf(['Le cortège de Nandre, heure par heure', '17h20', 'Fin de ce direct !', ...messages]);
    expect(removed.filter(line => !/^\d/.test(line))).toEqual([]);
  });

  it('of few messages is told by its headline', () => {
    const few = [
      '16h28',
      'La tête du cortège arrive à la mairie',
      'La rédaction',
      '15h57',
      'Le cortège quitte la gare.',
    ];
    const page = [...MENU, 'DIRECT. La marche de Nandre, heure par heure', LEAD, 'Publicité', ...few, 'Publicité'];
    expect(removedOf(page)).not.toContain(few[1]);
    expect(removedOf(page)).not.toContain(few[4]);
  });

  it('keeps messages that begin with their times, whatever mark follows', () => {
    const timed = [
      '17h03. La marche s’est dispersée dans le calme vers la place du marché.',
      'Lire aussi : Le préfet interdit la marche',
      '16H28: La tête du cortège est arrivée à la mairie',
      '16h04. Trois rues sont encore fermées.',
      '15h57. Nandre : le maire appelle au calme (lire)',
    ];
    expect(removedOf(timed)).toEqual([timed[1]]);
  });

  it('of a match keeps what stands below its minutes', () => {
    const minutes = [
      '79',
      'Le ballon sort vite sur les ailes.',
      '78',
      'Remplacement de Petit par Roche',
      '76',
      'La mêlée est pour Nandre.',
      '75',
      'Il reste cinq minutes à jouer.',
      '74',
      'Pénalité manquée.',
      '70',
      'Nandre revient à six points.',
    ];
    const removed = removedOf(['Nandre – Loue, minute par minute', LEAD, ...minutes]);
    expect(removed.filter(line => !/^\d+$/.test(line))).toEqual([]);
  });

  it('is no list of a site’s latest headlines', () => {
    const ticker = [
      '10:26',
      'Nandre : le marché rouvre',
      '09:41',
      'Loue : deux blessés',
      '09:02',
      'Vaugrand : le maire réélu',
      '08:15',
      'Beaulieu : la piscine ferme',
    ];
    const removed = removedOf([...MENU, TITLE, LEAD, LEAD.replace('vendredi', 'samedi'), 'À lire aussi', ...ticker]);
    expect(removed).toEqual(expect.arrayContaining(['Loue : deux blessés', 'Beaulieu : la piscine ferme']));
  });
});

describe('a transcript', () => {
  const turns = [
    ['ANNE PETIT', 'Monsieur le maire, vous recevez ce matin les riverains.'],
    ['PAUL ROCHE', 'Bonjour Anne Petit.'],
    ['ANNE PETIT', 'Espérez-vous une décision avant l’été ?'],
    ['PAUL ROCHE', 'Écoutez, vous savez que la commune n’est pas seule à décider de cela.'],
    ['ANNE PETIT', 'Vous ne répondez pas.'],
    ['PAUL ROCHE', 'Si, et je vous invite à lire le compte rendu.'],
  ].flat();

  it('keeps the names of those who speak, and all they say', () => {
    expect(removedOf([...MENU, TITLE, LEAD, ...turns, 'Partager sur Facebook'])).toEqual([
      ...MENU,
      'Partager sur Facebook',
    ]);
  });

  it('is no list of articles with their authors', () => {
    const cards = [
      'Le marché rouvre',
      'Anne Petit',
      'Deux blessés à Loue',
      'Paul Roche',
      'Le maire réélu',
      'Anne Petit',
      'La piscine ferme',
      'Anne Petit',
    ];
    const removed = removedOf([...MENU, TITLE, LEAD, LEAD.replace('vendredi', 'samedi'), 'À lire aussi', ...cards]);
    expect(removed).toEqual(expect.arrayContaining(['Deux blessés à Loue', 'Anne Petit']));
  });

  it('is none of the readers’ comments', () => {
    const comments = ['3 commentaires', ...turns];
    const body = [LEAD, LEAD.replace('vendredi', 'samedi'), LEAD.replace('vendredi', 'lundi')];
    const removed = removedOf([...MENU, TITLE, ...body, ...comments, 'Répondre', 'Signaler']);
    expect(removed).toEqual(expect.arrayContaining(['ANNE PETIT']));
  });
});

describe('paragraphs that were wrapped alone', () => {
  it('are joined again, in a file whose other lines are whole paragraphs', () => {
    const wrapped = [
      'Le responsable du club : « Un match nul frustrant pour',
      'mon équipe. Nous devions gagner dans les dix premières minutes, et',
      'nous avons reculé. C’est dommage pour tout le monde. »',
    ];
    const { text } = cleaned([TITLE, LEAD, ...wrapped]);
    expect(text).toContain('frustrant pour mon équipe. Nous devions');
  });

  it('are no headline above an address', () => {
    expect(cleaned([TITLE, 'https://www.example.org/le-maire-de-nandre-repond', LEAD]).title).toBe(
      TITLE.replace(' :', '\u00a0:'),
    );
  });

  it('are no headline above a standfirst in lower case, nor above a date', () => {
    const standfirst =
      'ça va mieux en le disant Ce programme présenté lundi doit permettre au championnat de reprendre dans de bonnes conditions, après un mois d’arrêt.';
    const { title } = cleaned([TITLE, standfirst, LEAD]);
    expect(title).toBe(TITLE.replace(' :', '\u00a0:'));
  });
});
