import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const between = (line: string) => [TITLE, BODY[0], BODY[1], line, BODY[2], BODY[3]];

describe('between two paragraphs, in a file without a menu', () => {
  it.each([
    'Précédent',
    'Suivant',
    'Voir l’infographie',
    'Voir le graphique',
    'Continuez votre lecture',
    'Dossiers du jour',
    'Réagissez sur le sujet !',
    'Recommandé par Outbrain',
    'Audio générée par une IA',
    'Cet article a été lu 1 204 fois',
    'Une faute dans l’article ? Signalez-la nous',
    'Désinscription à tout moment',
    'Vos lectures restantes : 2',
  ])('« %s » goes', line => expect(removedOf(between(line))).toEqual([line]));

  it.each([
    'Repères',
    'Le contexte',
    'Ce qu’il faut savoir',
    'Un précédent',
    'La carte des blocages',
    'Une faute dans le dossier, admet la direction.',
  ])('« %s » stays', line => expect(cleaned(between(line)).text).toContain(line));
});
