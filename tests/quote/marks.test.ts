import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSpans } from '../../src/quote/marks/marks.ts';
import { expectProportional } from '../growth.ts';

function inner(text: string): readonly string[] {
  return markedSpans(text).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' …'));
}

describe('quotation marks', () => {
  it.each([
    ['Il dit « Nous irons » et part.', ['Nous irons']],
    ['Il dit «Nous irons» et part.', ['Nous irons']],
    ['Il dit “Nous irons” et part.', ['Nous irons']],
    ['Il dit "Nous irons" et part.', ['Nous irons']],
    ['Il dit " Nous irons " et part.', ['Nous irons']],
    ['Er sagt „Wir gehen“ und geht.', ['Wir gehen']],
    ['Il dit „Nous irons” et part.', ['Nous irons']],
    ['Il dit ‹ Nous irons › et part.', ['Nous irons']],
    ['Il dit ‘l’ami est là’ et part.', ['l’ami est là']],
    ["Il dit ''Nous irons'' et part.", ['Nous irons']],
    ['Il dit <<Nous irons>> et part.', ['Nous irons']],
    ['Il dit ”Nous irons” et part.', ['Nous irons']],
    ['Un gîte ouvrira."Nous irons", dit-il."Tous."', ['Nous irons', 'Tous.']],
    ['Un écran de 27" et une tour.', []],
  ])('in « %s » are read', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('that are nested give the outermost', () => {
    expect(inner('« Il m’a dit « non » hier », raconte-t-elle, « puis « oui » ».')).toEqual([
      'Il m’a dit « non » hier',
      'puis « oui »',
    ]);
    expect(inner('« Le “grand soir” est “passé” »')).toEqual(['Le “grand soir” est “passé”']);
  });

  it('of which one is never closed end where a sentence leads to the next', () => {
    expect(inner('“Je rentre au port. C’est la vie. Du bac, il assurait : “Nous irons.”')).toEqual([
      'Je rentre au port. C’est la vie. …',
      'Nous irons.',
    ]);
    expect(inner('“Nous avons deux choix : “partir” ou rester.')).toEqual(['Nous avons deux choix : …', 'partir']);
  });

  it('of which one is never closed end before the next', () => {
    expect(inner('« Nous irons, dit Paul. « Et nous vaincrons », dit Jean.')).toEqual([
      'Nous irons, dit Paul. …',
      'Et nous vaincrons',
    ]);
    expect(inner('Elle a lancé : "Nous irons.\n\nPuis "rien" ne vint.')).toEqual(['Nous irons. …', 'rien']);
  });

  it('that close with the wrong mark still close', () => {
    expect(inner('« Nous irons” et “nous vaincrons"')).toEqual(['Nous irons', 'nous vaincrons']);
  });

  it('that are doubled by mistake close once', () => {
    expect(inner('“Cela suffit”» a-t-il dit.')).toEqual(['Cela suffit']);
  });

  it('that go on over paragraphs are one, repeated at each or not', () => {
    expect(inner('« Un.\n\n« Deux.\n\n« Trois », dit-il.')).toEqual(['Un.\n\n« Deux.\n\n« Trois']);
    expect(inner('« Un.\n\nDeux », dit-il.')).toEqual(['Un.\n\nDeux']);
  });

  it('that open a quotation in two paragraphs are two', () => {
    expect(inner('« Un », dit-il.\n\n« Deux », dit-elle.')).toEqual(['Un', 'Deux']);
  });

  it('are not inches, minutes or apostrophes', () => {
    expect(inner('Un écran de 27" et l’été d’un ami.')).toEqual([]);
  });

  it('without their partner at the end of the text do no harm', () => {
    expect(inner('Rien ici » ni là ” mais “')).toEqual([]);
  });

  it('never overlap and stay inside any text', () => {
    const piece = fc.constantFrom('«', '»', '“', '”', '"', '„', '‘', '’', 'mot', ' ', '\n\n', ', dit-il', '. ', 'A');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        let last = 0;
        for (const { outerStart, start, end, outerEnd } of markedSpans(text)) {
          expect(outerStart).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThan(end);
          expect(outerEnd).toBeLessThanOrEqual(text.length);
          last = outerEnd;
        }
      }),
    );
  });

  it.each(['«', '“', '"', '‘', '« a ', '" a\n\n'])('"%s" a hundred thousand times is read in time', mark => {
    expectProportional(100_000, length => mark.repeat(length), markedSpans);
  });
});
