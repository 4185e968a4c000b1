import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

const MERCIER = 'p: Brahim Mercier | Mercier';

describe('quotations with nothing but small words between them', () => {
  it('are one person’s, who is named after the last', () => {
    expect(
      shortOf('« Le village est en deuil ce soir », « la perte est immense », a réagi Paul Durand.', [PAUL]),
    ).toEqual(['Le village est en deuil ce soir — Paul Durand', 'la perte est immense — Paul Durand']);
  });

  it('are one person’s, who is named before the first', () => {
    const text =
      'Anne Leroy réclame « la fin des coupes », mais aussi « le retour des lits » et même « des excuses publiques ».';
    expect(quotesOf(text, [ANNE]).map(quote => quote.speaker?.name)).toEqual(Array(3).fill('Anne Leroy'));
  });

  it('but not across somebody else', () => {
    const text = 'Paul Durand dénonce « un budget de misère » quand Anne Leroy salue « un effort sans précédent ».';
    expect(shortOf(text, [PAUL, ANNE])[0]).toBe('un budget de misère — Paul Durand');
  });
});

describe('a verb that no list has', () => {
  it.each([
    '« On n’a pas pu rester longtemps » cocorique Paul Durand.',
    '« On n’a pas pu rester longtemps », cocorique joyeusement Paul Durand.',
    '« On n’a pas pu rester longtemps » grince Paul Durand, excédé.',
  ])('says who speaks between a quotation and a name: %s', text => {
    expect(quotesOf(text, [PAUL])[0]?.speaker?.name).toBe('Paul Durand');
  });

  it.each([
    '« La Vie rêvée » bouleverse Paul Durand.',
    'Le roman « L’été où tout changea en ville », contre Paul Durand, se vend bien.',
  ])('does not make a title a quotation: %s', text => {
    expect(quotesOf(text, [PAUL])).toEqual([]);
  });
});

describe('who was given a function', () => {
  it('is known past a list of fields', () => {
    const text =
      'Le ministre de l’Intérieur, des Collectivités locales et de l’Aménagement du territoire, Brahim Mercier, est venu. Le ministre de l’Intérieur a promis « des moyens sans précédent ».';
    expect(shortOf(text, [MERCIER])).toEqual(['des moyens sans précédent — Brahim Mercier']);
  });

  it('is known after a preposition, if the name is set off', () => {
    const text =
      'Un échange entre le bâtonnier, Paul Durand, et un élu a suivi. « Fini, asseyez-vous », a tonné le bâtonnier.';
    expect(shortOf(text, [PAUL])).toEqual(['Fini, asseyez-vous — Paul Durand']);
  });

  it('is not the one who was received', () => {
    const text = 'Reçue par le préfet, Anne Leroy a dénoncé « un simulacre de dialogue ».';
    expect(shortOf(text, [ANNE])).toEqual(['un simulacre de dialogue — Anne Leroy']);
  });

  it('is not whoever was known by another function alone', () => {
    const text =
      'Une infirmière soupire : « Nous n’avons plus de lits. » « C’était de la folie », témoigne l’interne, qui poursuit : « On ne dort plus. »';
    expect(shortOf(text)).toEqual([
      'Nous n’avons plus de lits. — Une infirmière',
      'C’était de la folie — l’interne',
      'On ne dort plus. — l’interne',
    ]);
  });

  it('is not a parent of whoever was talked of', () => {
    const text =
      'Paul Durand : « J’ai paniqué ce jour-là. » « On ne l’aurait jamais vu ici », soupire le père d’Aurore.';
    expect(shortOf(text, [PAUL])[1]).toBe('On ne l’aurait jamais vu ici — le père d’Aurore');
  });

  it('is not a head of state for having been talked of', () => {
    const text = 'Paul Durand conduit la liste. Le chef de l’État, lui, a appelé au « respect scrupuleux de la loi ».';
    expect(shortOf(text, [PAUL])).toEqual(['respect scrupuleux de la loi — Le chef de l’État']);
  });
});

describe('« ils »', () => {
  it('are those whom the paragraph talked of, whatever they did', () => {
    const text =
      'La fumée n’a pas échappé à deux adolescents, qui jouaient au salon. « Nous avons appelé notre mère », disent-ils.';
    expect(shortOf(text)).toEqual(['Nous avons appelé notre mère — deux adolescents']);
  });
});

describe('words of the law and names', () => {
  it.each([
    'Une enquête pour « destruction volontaire ayant entraîné la mort » a été ouverte.',
    'Il a été mis en examen pour « violences volontaires en réunion » et « association de malfaiteurs ».',
    'L’arrestation de M. Durand pour « trouble à l’ordre public » et « participation à une réunion interdite » a surpris.',
    'Il répond d’accusations de « viols répétés » et de « menaces de mort ».',
    'Le procès porte sur des faits de « corruption en bande organisée ».',
    'La principale coalition, « Debout Les Villages », appelle à manifester.',
  ])('are no quotations: %s', text => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('a reason given with « pour » is one', () => {
    const text = 'Paul Durand est venu pour « dire toute sa colère ».';
    expect(shortOf(text, [PAUL])).toEqual(['dire toute sa colère — Paul Durand']);
    const after = 'Depuis son arrestation, Paul Durand plaide pour « une justice plus rapide ».';
    expect(shortOf(after, [PAUL])).toEqual(['une justice plus rapide — Paul Durand']);
  });
});

describe('a field that ends in the middle of something', () => {
  it.each([
    'Le président de l’Assemblée (VIDÉO)',
    'La présidente (',
    'Selon le ministre, M.',
    'Le ministre de l’Intérieur, des',
  ])('is read without harm: %s', title => {
    expect(quotesOf('« Nous irons jusqu’au bout », a dit Paul Durand.', [PAUL], { title })).toHaveLength(1);
  });
});
