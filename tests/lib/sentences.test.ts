import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/lib/sentences.ts';
import { expectProportional } from '../growth.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each([
    [
      'a sigle',
      'Il a parlé à la CGT. Selon lui, rien ne bouge.',
      ['Il a parlé à la CGT.', 'Selon lui, rien ne bouge.'],
    ],
    ['a sigle before a quotation', 'Voici la CFE-CGC. « Non », dit-elle.', ['Voici la CFE-CGC.', '« Non », dit-elle.']],
    ['one letter before a quotation', 'C’est le plan B. « Oui ! »', ['C’est le plan B.', '« Oui ! »']],
  ])('end after %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    ['an initial', 'George W. Bush est là.'],
    ['two initials', 'J.-L. Martin et B.J. Duval sont là.'],
    ['a civility', 'M. Duval et Mme. Martin sont là.'],
  ])('do not end after %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('begin after dots and closing marks, however many, and end at a line break', () => {
    expect(cut('Il part... « Où ? » Nul ne sait ?! Fin')).toEqual(['Il part...', '« Où ? »', 'Nul ne sait ?!', 'Fin']);
    expect(cut('Un titre\nUne phrase. ')).toEqual(['Un titre', 'Une phrase.']);
  });

  it.each(['.', ' ', '.»'])('take no longer than their length asks for where a text is nothing but %j', piece => {
    expectProportional(100_000, length => `a.${piece.repeat(length)}b`, sentencesOf);
  });
});
