import { describe, expect, it } from 'vitest';
import { readPage } from '../language.ts';

function linesOf(paragraph: string): readonly string[] {
  const page = `<title>La fanfare défile</title><body><main><h1>La fanfare défile</h1><p>La fanfare a remonté la rue principale dimanche matin, devant un public nombreux malgré la pluie et le vent.</p><p>${paragraph}</p></main></body>`;
  return readPage(page)
    .lines.map(line => line.text)
    .slice(1);
}

describe('a single line break', () => {
  it('parts the lines of a list: labels, dashes, numbers', () => {
    expect(
      linesOf('<b>Premier prix :</b> <i>La Halle</i> de Paul Durand<br><b>Prix du public :</b> Anne Leroy'),
    ).toEqual(['Premier prix : La Halle de Paul Durand', 'Prix du public : Anne Leroy']);
    expect(linesOf('Dijon - Metz : 2-1<br>Lens - Brest : 0-0<br>Paul Durand a marqué deux fois.')).toEqual([
      'Dijon - Metz : 2-1',
      'Lens - Brest : 0-0',
      'Paul Durand a marqué deux fois.',
    ]);
    expect(linesOf('– une pompe à bras<br>– deux échelles<br>– trois casques')).toHaveLength(3);
    expect(linesOf('1. Anne Leroy<br>2. Paul Durand<br>10. Jean Roy')).toHaveLength(3);
  });

  it('only wraps a sentence, also before a name', () => {
    expect(linesOf('Le concert sera donné par le chef<br>Paul Durand et ses amis de la<br>vallée voisine.')).toEqual([
      'Le concert sera donné par le chef Paul Durand et ses amis de la vallée voisine.',
    ]);
    expect(linesOf('Les musiciens ont joué devant<br>12 personnes ce soir-là.')).toHaveLength(1);
  });
});

describe('two elements that meet', () => {
  it('are spaced where a word ends in one and a capital or a number begins the other', () => {
    expect(linesOf('<span>Vu par Anne Leroy</span><span>Le maire promet une salle.</span>')).toEqual([
      'Vu par Anne Leroy Le maire promet une salle.',
    ]);
    expect(linesOf('<span>Score final</span><span>12 à 9 pour la vallée.</span>')).toEqual([
      'Score final 12 à 9 pour la vallée.',
    ]);
  });

  it('are one word where editors have cut it', () => {
    expect(linesOf('<span>L</span><span>e concert a com</span><span>mencé à 20</span><span>h.</span>')).toEqual([
      'Le concert a commencé à 20h.',
    ]);
    expect(linesOf('<span>La route A</span><span>6 et l’e</span><b>Nord</b> ferment.')).toEqual([
      'La route A6 et l’eNord ferment.',
    ]);
  });
});

it('leaves out what a program should have filled in', () => {
  expect(linesOf('{{article.title}}')).toEqual([]);
  expect(linesOf("{{ 'Lire' | translate }}{{a.b === 1 ? 'x' : 'y'}}")).toEqual([]);
  const said = 'Le modèle {{Ébauche}} de l’encyclopédie, dit-on au port, a été posé {{ à la main }} mardi.';
  expect(linesOf(said)).toContain(said);
});
