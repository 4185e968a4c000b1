import { describe, expect, it } from 'vitest';
import { type DigestArticle, digestOf } from '../../src/digest/digest.ts';
import { periodHolding, weekOf } from '../../src/digest/period.ts';
import { candidatesOf } from '../../src/digest/sentences.ts';

const PORT = 'Les dockers du port de Brumeval ont voté lundi la poursuite de la grève contre la fermeture du terminal.';
const AGAIN =
  'Au port de Brumeval, les dockers poursuivent la grève contre la fermeture annoncée du terminal à conteneurs.';
const OTHER =
  'La préfète a ouvert une médiation entre la direction du terminal et les syndicats de la place portuaire.';

function article(id: string, text: string, more: Partial<DigestArticle> = {}): DigestArticle {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, line: 0 }];
  return { id, standfirst: null, text, blocks, actors: [], topics: [], quotes: [], doubts: [], ...more };
}

const person = (id: string) => ({
  id,
  name: id,
  type: 'person' as const,
  wikidata: null,
  origin: 'discovered' as const,
  mentions: [],
});
const quote = (speaker: string, text: string) => ({
  ...{ field: 'text' as const, start: 0, end: text.length, text, cue: 'a dit' },
  speaker: { id: speaker, name: speaker },
});

describe('a period', () => {
  it('is the ISO week, whose year is that of its Thursday', () => {
    expect(weekOf('2024-12-31')).toMatchObject({ id: '2025-W01', from: '2024-12-30', to: '2025-01-05' });
    expect(weekOf('2023-01-01').id).toBe('2022-W52');
  });

  it('holds an interval only if it holds the whole of it', () => {
    expect(periodHolding('week', { from: '2023-09-12', to: '2023-09-17' })?.id).toBe('2023-W37');
    expect(periodHolding('week', { from: '2023-09-12', to: '2023-09-18' })).toBeNull();
    expect(periodHolding('month', { from: '2023-09-12', to: null })).toBeNull();
  });
});

describe('a digest', () => {
  it('takes whole sentences of the articles, with their place', () => {
    const digest = digestOf(weekOf('2023-09-12'), [article('a', `${PORT} ${OTHER}`)], () => false);
    const [sentence] = digest.essential;
    expect(`${PORT} ${OTHER}`.slice(sentence!.start, sentence!.end)).toBe(sentence!.text);
    expect(digest.essential).toHaveLength(1);
  });

  it('does not tell the same thing twice while there is another to tell', () => {
    const articles = [article('a', PORT), article('b', AGAIN), article('c', OTHER)];
    const texts = digestOf(weekOf('2023-09-12'), articles, () => false).essential.map(s => s.article);
    expect(texts).toContain('c');
  });

  it('leaves out sentences that point back to one before them, questions in pieces and open quotations', () => {
    const text = `Il a ensuite quitté la salle sans répondre aux questions que lui posaient les journalistes présents. « Nous continuerons jusqu’au bout et personne ne nous fera changer d’avis, ont-ils dit au port. ${OTHER}`;
    expect(candidatesOf(article('a', text)).map(c => c.text)).toEqual([OTHER]);
  });

  it.each([
    'Selon ces journaux, le port restera fermé jusqu’à la fin de la semaine prochaine au moins.',
    'La direction avait pourtant promis de recevoir les dockers avant la fin de la semaine.',
    'Le genre de soirée où plus personne ne sait ce qu’il faut encore négocier sur le port.',
    'Le genre d’étape où plus personne ne sait ce qu’il faut encore négocier sur le port de Merlan.',
    'C’est la première fois que les dockers du port obtiennent une telle trêve de leur direction.',
    'D’autres dockers du port ont rejeté samedi l’accord que leurs délégués avaient signé la veille.',
    'Autour, les quais sont vides et les conteneurs attendent depuis le début de la semaine.',
    'Retour sur une nuit de négociations qui a tenu tout le port en haleine jusqu’au matin.',
    'La présidente de la région, arrivée lundi, y avait obtenu une première trêve des dockers.',
    'Le syndicat, de son côté, demande que la direction revienne à la table dès demain matin.',
    'Samedi 18 février, à Brumeval, dans le Morlan, ils ont bloqué la gare pendant plus de deux heures.',
    'Sous les dorures de la préfecture, elles ont fait connaissance et mesuré tout ce qui les sépare.',
    'De même, aucun train ne circule entre la gare de Brumeval et celle de Castelnoir depuis lundi.',
    'L’homme a été interpellé à Castelnoir par les gendarmes à l’issue d’une enquête de plusieurs mois.',
    'Le lendemain, les dockers du port ont rejeté l’accord que leurs délégués avaient signé.',
    'Les deux dirigeants promettent une assistance mutuelle en cas d’agression contre l’un des pays.',
    'Deux jours plus tard, les dockers du port ont rejeté l’accord que leurs délégués avaient signé.',
    'L’ambition de ces nouvelles structures est de renforcer l’accompagnement de tous les allocataires.',
    'Avec une nuit de négociations dans laquelle les dockers du port de Merlan ont fait de leur mieux.',
    'Les dockers du port de Merlan vont-ils se remettre de la nuit qu’ils ont passée sur les quais ?',
    'Merci de nous avoir suivis ce soir, le vote des dockers du port de Brumeval sera connu lundi matin.',
    'Retrouvez dans notre direct le résultat du vote des dockers du port de Brumeval et de Castelnoir.',
    'L’occasion aussi pour le maire de faire de nouvelles annonces sur la sécurité dans la commune.',
  ])('leaves out what is tied to the sentence before: %s', sentence => {
    expect(candidatesOf(article('a', `${sentence} ${OTHER}`)).map(c => c.text)).toEqual([OTHER]);
  });

  it.each([
    'Les dockers du port ont rejeté samedi l’accord que leurs délégués avaient pourtant signé la veille.',
    'Avec 54 % des voix, les dockers du port de Brumeval ont voté lundi la poursuite de la grève.',
    'Les deux tiers des dockers du port de Brumeval ont voté lundi la poursuite de la grève.',
    'À Brumeval, il faut désormais plus de trois mois pour obtenir un rendez-vous chez un dentiste.',
    'Alors qu’un habitant tentait de sauver une maison, il a été surpris par les flammes samedi soir.',
    'L’homme soupçonné d’avoir mis le feu à la gare de Brumeval a été arrêté dans la nuit de lundi.',
    'Le lendemain de la marée noire, les plages de Brumeval ont été fermées par la préfecture du Morlan.',
    'Au port de Brumeval, ce mardi 3 mai, les dockers ont voté la poursuite de la grève du terminal.',
    'Voilà dix jours que les dockers du port de Brumeval attendent une réponse de leur direction.',
    'La direction a reconnu ce qui se disait depuis des mois sur les quais du port de Brumeval.',
  ])('keeps what is tied within the sentence itself, or to nothing: %s', own => {
    expect(candidatesOf(article('a', own)).map(c => c.text)).toEqual([own]);
  });

  it('names as new only the actors that no earlier article names', () => {
    const articles = [article('a', PORT, { actors: [person('Anne'), person('Bruno')] })];
    const digest = digestOf(weekOf('2023-09-12'), articles, id => id === 'Bruno');
    expect(digest.newFaces.map(actor => actor.id)).toEqual(['Bruno']);
    expect(digestOf(weekOf('2023-09-12'), articles, () => true).newFaces, 'all are').toEqual([]);
  });

  it('ranks actors by articles, not by mentions', () => {
    const articles = [
      article('a', PORT, { actors: [person('Anne'), person('Bruno')] }),
      article('b', OTHER, { actors: [person('Bruno')] }),
    ];
    expect(digestOf(weekOf('2023-09-12'), articles, () => false).actors.map(a => [a.id, a.articles])).toEqual([
      ['Bruno', 2],
      ['Anne', 1],
    ]);
  });

  it('keeps the order of an article among those that are named as often', () => {
    const articles = [
      article('a', PORT, { actors: [person('Zoé'), person('Anne')] }),
      article('b', OTHER, { actors: [person('Élise'), person('Bruno')] }),
    ];
    const { actors } = digestOf(weekOf('2023-09-12'), articles, () => false);
    expect(actors.map(({ id }) => id)).toEqual(['Élise', 'Zoé', 'Anne', 'Bruno']);
  });

  it('quotes a speaker once, and nobody who is unknown', () => {
    const long = 'nous ne quitterons pas ce port avant que la direction revienne à la table';
    const quotes = [quote('Anne', long), quote('Anne', `${long} demain`), { ...quote('x', long), speaker: null }];
    const digest = digestOf(weekOf('2023-09-12'), [article('a', PORT, { quotes })], () => false);
    expect(digest.quotes.map(q => q.quote.text)).toEqual([`${long} demain`]);
  });

  it('quotes clauses, not what a sentence of another led to', () => {
    const said = (text: string) =>
      digestOf(weekOf('2023-09-12'), [article('a', PORT, { quotes: [quote('Anne', text)] })], () => false).quotes
        .length;
    expect(said('sur la côte et dans les terres de toute la vallée')).toBe(0);
    expect(said('dans les terres de la vallée, la pluie n’a pas cessé')).toBe(1);
    expect(said('sur la côte on attend la pluie depuis trois jours')).toBe(1);
    expect(said('Sur la côte et dans les terres, alerte orange lundi')).toBe(1);
  });

  it('tells damaged sentences and quotations only where an article has no others', () => {
    const spun = PORT.replace('la poursuite', 'the poursuite');
    const doubts = [{ field: 'text' as const, start: spun.indexOf('the'), end: spun.indexOf('the') + 3 }];
    const texts = (text: string) => candidatesOf(article('a', text, { doubts })).map(c => c.text);
    expect(texts(`${spun} ${OTHER}`)).toEqual([OTHER]);
    expect(texts(spun)).toEqual([spun]);
    const longer = { ...quote('Anne', 'nous ne quitterons pas the port avant le retour de la direction'), end: 60 };
    const sound = { ...quote('Anne', 'nous resterons tous ici avant le retour de'), start: 100, end: 142 };
    const said = (quotes: (typeof sound)[]) =>
      digestOf(weekOf('2023-09-12'), [article('a', spun, { doubts, quotes })], () => false).quotes.map(q => q.quote);
    expect(said([longer, sound])).toEqual([sound]);
    expect(said([longer])).toEqual([longer]);
  });
});
