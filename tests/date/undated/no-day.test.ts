import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string, title: string | null = null) => dated({ text, title }).published;

describe('news that many words of the first lines tell', () => {
  const title = 'Beyrouth : au Liban, l’explosion du port a fait des dizaines de morts';

  it('needs no day of its own in the text', () => {
    expect(when('Des quartiers entiers sont soufflés et les hôpitaux débordent.', title)?.edtf).toBe(
      '2020-07-29/2020-08-21',
    );
  });

  it('needs a day where fewer words tell it', () => {
    expect(when('Des quartiers entiers sont soufflés.', 'Beyrouth : l’explosion du port a tout changé')).toBeNull();
  });

  it('needs a day where the text looks back after weeks, months or years', () => {
    expect(when('Trois mois après, les quartiers soufflés se reconstruisent.', title)?.to ?? null).toBeNull();
    expect(when('C’était il y a quelques semaines, et rien ne bouge.', title)?.to ?? null).toBeNull();
    expect(when('C’était il y a cinq ans, et rien ne bouge.', title)?.to ?? null).toBeNull();
  });

  it('needs a day where its year is named, as background is', () => {
    expect(when('En août 2020, le pays avait été frappé au cœur.', title)?.to ?? null).toBeNull();
  });

  it('needs a day where it is awaited for weeks, like an election', () => {
    const text = 'Macron et Le Pen sont au coude-à-coude, Mélenchon suit au premier tour de la présidentielle.';
    expect(when(text)).toBeNull();
    expect(when(`Dimanche 10 avril, ${text}`)?.from).toBe('2022-04-01');
  });
});
