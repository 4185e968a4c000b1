/** Messages saved as text. */
import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';

const HEADER = ['De : Anne Petit <anne@gazette.example>', 'À : dossier@gazette.example', 'Objet : Tr: Le bac repart'];
const SENT = 'Date : lundi 10 mai 2021 09:41';
const ARTICLE = [
  'Le bac de la Loue repart, et le passeur attend ses premiers clients',
  'Par Jean Roche, le 8 mai 2021',
  'La barge qui relie les deux rives de la Loue a repris samedi ses traversées, devant une centaine de riverains.',
  'La remise en état a coûté 340 000 euros à la communauté de communes, qui espère dix mille passagers par an.',
];
const NOTE = 'Pour le dossier, vu ce matin. Bises, A.';

describe('a message that was sent on', () => {
  it.each(['-------- Message transféré --------', 'Début du message réexpédié :', '----- Original Message -----'])(
    'begins below « %s »',
    marker => {
      const lines = [...HEADER, SENT, NOTE, marker, ...ARTICLE];
      const article = cleaned(lines);
      expect(article).toMatchObject({ title: ARTICLE[0], standfirst: null, authors: ['Jean Roche'] });
      expect(article.text).toBe(ARTICLE.slice(2).join('\n\n'));
      expect(article.dateLines.map(({ text }) => text)).toEqual([ARTICLE[1]]);
    },
  );

  it('has header lines of its own', () => {
    const inner = ['De : La Gazette <lettre@gazette.example>', 'Objet : Le bac repart'];
    const lines = [...HEADER, SENT, NOTE, '---- Message transféré ----', ...inner, ...ARTICLE];
    expect(cleaned(lines).title).toBe(ARTICLE[0]);
    expect(removedOf(lines)).toEqual(expect.arrayContaining(inner));
  });
});

describe('a message', () => {
  it('keeps the day of its header where it was written to be read', () => {
    expect(cleaned([...HEADER, SENT, ...ARTICLE]).dateLines.map(({ text }) => text)).toContain(SENT);
  });
});
