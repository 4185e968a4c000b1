import { describe, expect, it } from 'vitest';
import { hasClosedMarks, withClosedMarks } from '../../src/lib/marks.ts';

describe('quotation marks of a sentence', () => {
  it.each([
    ['« On a attendu sur le quai.', '« On a attendu sur le quai.\u00a0»'],
    [
      'Demain je reprends, mais je n’oublie rien\u00a0», promet un docker.',
      '«\u00a0Demain je reprends, mais je n’oublie rien\u00a0», promet un docker.',
    ],
    ['Il reste “une heure.', 'Il reste “une heure.”'],
    ['Le maire dit "attendre la suite.', 'Le maire dit "attendre la suite."'],
    ['Je reviendrai", a dit le maire.', '"Je reviendrai", a dit le maire.'],
  ])('that stand alone get their partner: %s', (sentence, closed) => {
    expect(withClosedMarks(sentence)).toBe(closed);
  });

  it.each(['« On attend », dit-il.', 'Il dit "oui".', 'Rien n’est cité.', 'Voici (enfin) la suite.'])(
    'stay: %s',
    text => {
      expect(hasClosedMarks(text)).toBe(true);
      expect(withClosedMarks(text)).toBe(text);
    },
  );
});
