import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

function speakersOf(text: string, actors: readonly string[] = []): readonly (string | null)[] {
  return quotesOf(text, actors).map(({ speaker }) => speaker?.name ?? null);
}

describe('dialogue in dashed lines', () => {
  it('belongs to whoever opens it and to whom they turn, in turn', () => {
    const text =
      'Le prévenu entre. Le juge s’adresse à Paul Durand :\n\n— Où étiez-vous ce soir-là ?\n\n— Je dormais chez ma sœur.\n\n— Toute la nuit ?';
    expect(speakersOf(text, [PAUL])).toEqual(['Le juge', 'Paul Durand', 'Le juge']);
  });

  it('goes on after a paragraph of narration', () => {
    const text =
      'Le juge demande à Paul Durand :\n\n— Où étiez-vous ce soir-là ?\n\n— Chez ma sœur.\n\nUn silence s’installe.\n\n— Vous avez donc tout oublié ?\n\n— Je crois bien.';
    expect(speakersOf(text, [PAUL])).toEqual(['Le juge', 'Paul Durand', 'Le juge', 'Paul Durand']);
  });

  it('of one line needs an address', () => {
    expect(speakersOf('Le juge s’adresse à Paul Durand :\n\n— Parlez plus fort !', [PAUL])).toEqual(['Le juge']);
    expect(speakersOf('Le maire annonce un projet :\n\n— La halle du marché couvert', [PAUL])).toEqual([]);
  });

  it('is no list of projects', () => {
    const text = 'Le maire présente ses projets :\n\n— Une crèche\n\n— Un parc\n\n— Une halle';
    expect(shortOf(text)).toEqual([]);
  });
});

describe('dialogue inside one pair of marks', () => {
  const lines = [
    '« Vous étiez là ce soir-là, commence Anne Leroy. Tout le monde vous a vu.',
    '– Oui, c’est bien possible, répond Paul Durand.',
    '– Et vous n’avez rien dit à personne ?',
    '– Rien du tout, je vous assure. »',
  ];

  it('goes back and forth', () => {
    expect(speakersOf(`Le dossier est mince. ${lines.join('\n\n')}`, [PAUL, ANNE])).toEqual([
      'Anne Leroy',
      'Paul Durand',
      'Anne Leroy',
      'Paul Durand',
    ]);
  });

  it('has an answer by the only other person named', () => {
    const text =
      'Paul Durand est jugé. Le juge demande : « Que vouliez-vous acheter ce jour-là ?\n\n– Je cherchais une serrure pour mon garage. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Le juge', 'Paul Durand']);
    expect(speakersOf(text.replace('jugé', 'jugé avec Anne Leroy'), [PAUL, ANNE])[1]).toBeNull();
  });
});
