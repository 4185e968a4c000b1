import { describe, expect, it } from 'vitest';
import { headingFrom } from '../../src/render/model/heading.ts';

describe('a heading for a text without a title', () => {
  it('is the first sentence where that is short', () => {
    expect(headingFrom('La mairie ferme ses portes ce lundi. Les agents sont en grève.')).toBe(
      'La mairie ferme ses portes ce lundi',
    );
    expect(headingFrom('- La mairie ferme ses portes ce lundi.')).toBe('La mairie ferme ses portes ce lundi');
    expect(headingFrom('Qui paiera la note ? Personne ne le sait.')).toBe('Qui paiera la note ?');
  });

  it('opens no quotation that goes on after it', () => {
    expect(headingFrom('« Je passais devant la mairie. Tout a tremblé. » Une riveraine raconte.')).toBe(
      'Je passais devant la mairie',
    );
    expect(headingFrom('« Tout a tremblé », dit une riveraine.')).toBe('« Tout a tremblé », dit une riveraine');
  });

  it.each([
    [
      'Les pompiers de la vallée ont été appelés hier soir devant le collège Jean-Bart pour un début de feu.',
      'Les pompiers de la vallée ont été appelés hier soir…',
    ],
    [
      'Le conseil municipal de Brumeval a adopté mardi soir un budget que le maire juge prudent et sincère.',
      'Le conseil municipal de Brumeval a adopté mardi soir un budget…',
    ],
    [
      'Après trois semaines de grève, les salariés de la fonderie ont voté la reprise du travail à une courte majorité.',
      'Après trois semaines de grève, les salariés de la fonderie ont voté…',
    ],
    [
      'La ministre de la Culture a reçu hier à Paris Anne Le Goff et les représentants des intermittents du spectacle.',
      'La ministre de la Culture a reçu hier…',
    ],
  ])('of a longer one is its beginning, not cut after a word that calls for another: %s', (text, heading) => {
    expect(headingFrom(text)).toBe(heading);
  });

  it('has no address in it', () => {
    const address = `https://gazette.example/${'a'.repeat(300)}`;
    expect(headingFrom(`${address}\n\nLa mairie ferme ses portes ce lundi.`)).toBe(
      'La mairie ferme ses portes ce lundi',
    );
    expect(headingFrom(`${address}\n`)).toBe(null);
  });

  it('leaves no mark open', () => {
    expect(
      headingFrom('Le préfet a dénoncé hier « une violence que rien ne peut excuser dans une ville aussi calme ».'),
    ).not.toContain('«');
    expect(
      headingFrom('Il parle "d\'un immense gâchis pour toute une génération de jeunes joueurs du club".'),
    ).not.toContain('"');
  });

  it('has no comma before what a page cut off', () => {
    expect(headingFrom('Horaires, tarifs, accès,...\nLa piscine rouvre.')).toBe('Horaires, tarifs, accès…');
  });

  it('keeps what a sentence of a few words holds', () => {
    expect(headingFrom('« Nous ne céderons pas », dit-elle.')).toBe('« Nous ne céderons pas », dit-elle');
  });

  it('keeps what an unbreakable space joins, and no cut parts it', () => {
    expect(headingFrom('Le préfet\u00a0: «\u00a0C’est fini\u00a0».')).toBe('Le préfet\u00a0: «\u00a0C’est fini\u00a0»');
    const long = `Le conseil de la région a voté lundi soir le plan «\u00a0ports\u00a0» contre l’avis de trois maires de la côte.`;
    expect(headingFrom(long)).toMatch(/^Le conseil de la région a voté lundi soir le plan «\u00a0ports\u00a0»…$/);
  });

  it('is nothing for an empty text', () => {
    expect(headingFrom('')).toBeNull();
  });
});
